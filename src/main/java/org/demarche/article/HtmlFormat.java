package org.demarche.article;

import static org.jsoup.select.NodeFilter.FilterResult.CONTINUE;
import static org.jsoup.select.NodeFilter.FilterResult.STOP;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** A saved web page. */
final class HtmlFormat implements ArticleFormat.Whole {

  /** Levels of elements; no page comes near, and the time to read one grows with it. */
  private static final int DEEPEST = 500;

  /** Whether text of unknown kind begins as a page does. */
  static boolean looksLike(String beginning) {
    return beginning.matches(
        "(?is)\\s*<(!doctype html|html|head|\\?xml[^>]*>\\s*<(!doctype )?html).*");
  }

  @Override
  public Article parse(Input origin, byte[] content) throws UnreadableException {
    if (content.length == 0) {
      throw new UnreadableException("empty: nothing to read");
    }
    if (Bytes.isBinary(content) && !Bytes.isUtf16(content)) {
      throw new UnreadableException("binary, not HTML: save the page as HTML");
    }
    Document document = document(content);
    if (isTooDeep(document)) {
      throw new UnreadableException("nested too deeply to be an article: save its text alone");
    }
    Metadata metadata = HtmlMetadata.of(document);
    Page page = Page.read(HtmlBody.blocks(document), metadata);
    return Documents.article(origin, page);
  }

  private static boolean isTooDeep(Document document) {
    return NodeTraversor.filter((node, depth) -> depth > DEEPEST ? STOP : CONTINUE, document)
        == STOP;
  }

  /**
   * Reads as UTF-8 what is UTF-8, whatever it claims to be; else by its byte order mark or its own
   * declaration; and undeclared, as browsers do, as Windows-1252.
   */
  private static Document document(byte[] content) throws UnreadableException {
    if (Bytes.isUtf8(content)) {
      return parse(content, StandardCharsets.UTF_8.name());
    }
    Document declared = parse(content, null);
    return declared.charset().equals(StandardCharsets.UTF_8)
        ? parse(content, "windows-1252")
        : declared;
  }

  private static Document parse(byte[] content, @Nullable String charset)
      throws UnreadableException {
    try {
      return Jsoup.parse(new ByteArrayInputStream(content), charset, "");
    } catch (IOException e) {
      throw new UnreadableException("not HTML (" + e.getMessage() + "): save the page as HTML");
    }
  }
}
