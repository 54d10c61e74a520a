package org.demarche.claim;

import java.util.List;
import org.demarche.language.Document;
import org.demarche.mention.Mention;

/** Turns a parsed article with its mentions into claims. Implementations are thread-safe. */
public interface ClaimExtractor {

  /** The claims in order of their sentences; no two say the same of the same sentence. */
  List<Claim> extract(Document document, List<Mention> mentions);
}
