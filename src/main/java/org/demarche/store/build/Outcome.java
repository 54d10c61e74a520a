package org.demarche.store.build;

import java.util.List;
import org.demarche.claim.Claim;
import org.demarche.store.ClaimStore;

/** What came of one article before the store is written. */
sealed interface Outcome {

  /** Its id; of what could not be read, the file and line. */
  String article();

  /** It is to be stored. */
  record Ready(String article, ClaimStore.Entry entry, boolean isNew, List<Claim> claims)
      implements Outcome {}

  /** The store has it as it is. */
  record Unchanged(String article) implements Outcome {}

  /** It is in a language that cannot be parsed. */
  record Foreign(String article, String why) implements Outcome {}

  /** It could not be read, parsed or described. */
  record Failed(String article, String why) implements Outcome {}
}
