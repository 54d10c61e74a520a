package org.demarche.article;

import java.util.List;

/** Makes the article of a file that holds one page. */
final class Documents {

  private Documents() {}

  /**
   * The article of a page.
   *
   * @throws UnreadableException when the page holds no prose
   */
  static Article article(Input origin, Page page) throws UnreadableException {
    if (page.text().isBlank()) {
      throw new UnreadableException("no article text found: give the story itself, in paragraphs");
    }
    return Articles.make(null, origin.stem(), page.metadata(), page.text(), List.of());
  }
}
