package org.demarche.article;

import java.util.regex.Pattern;

/** Markdown (CommonMark), perhaps with a YAML header of title, date, author, source and url. */
final class MarkdownFormat implements ArticleFormat.Whole {

  private static final Pattern MARKS =
      Pattern.compile("(?m)^#{1,6} \\S|\\*\\*\\S|]\\(|^---\\R|^!\\[|^={3,}$");

  /** Whether text of unknown kind has Markdown's marks. */
  static boolean looksLike(String text) {
    return MARKS.matcher(text).find();
  }

  @Override
  public Article parse(Input origin, byte[] content) throws UnreadableException {
    FrontMatter header = FrontMatter.of(Bytes.decode(content));
    Page page = Page.read(MarkdownBlocks.of(header.rest()), header.metadata());
    return Documents.article(origin, page);
  }
}
