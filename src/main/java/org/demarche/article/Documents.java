package org.demarche.article;

import java.util.List;

/** Makes the article of a file that holds one page. */
final class Documents {

  private Documents() {}

  /**
   * The article of a page.
   *
   * @param metadata what the file says beside the page; goes before what the page says
   * @throws UnreadableException when the page holds no prose
   */
  static Article article(Input origin, Page page, Metadata metadata) throws UnreadableException {
    if (page.text().isBlank()) {
      throw new UnreadableException("no article text found: give the story itself, in paragraphs");
    }
    return Articles.make(
        null, origin.stem(), metadata.orElse(page.metadata()), page.text(), List.of());
  }
}
