package org.demarche.store.build;

import java.util.List;
import org.demarche.claim.Claim;
import org.demarche.store.ClaimStore;

/** What came of one article before the store is written. */
sealed interface Outcome {

  /** It is to be stored. */
  record Ready(ClaimStore.Entry entry, boolean isNew, List<Claim> claims) implements Outcome {}

  /** The store has it as it is. */
  record Unchanged() implements Outcome {}

  /** It is in a language that cannot be parsed. */
  record Foreign(String where, String why) implements Outcome {}

  /** It could not be read, parsed or described. */
  record Failed(String where, String why) implements Outcome {}
}
