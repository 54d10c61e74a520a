package org.demarche.article;

/** A file that holds one article as a JSON object. */
final class JsonFormat implements ArticleFormat.Whole {

  @Override
  public Article parse(Input origin, byte[] content) throws UnreadableException {
    String text = Bytes.decode(content);
    if (text.isBlank()) {
      throw new UnreadableException("empty: nothing to read");
    }
    return JsonArticle.parse(text, origin.stem());
  }
}
