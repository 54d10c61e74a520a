package org.demarche.mention;

import java.util.List;
import org.demarche.language.Document;

/** Finds the phrases of a document that mean actors or topics. Implementations are thread-safe. */
public interface MentionResolver {

  /**
   * All mentions, sorted by span. Mentions may nest ("Russian" inside "Russian Foreign Minister
   * Sergei Lavrov"); two never have the same span. Spans given with the article are always among
   * them.
   */
  List<Mention> resolve(Document document);
}
