package org.demarche.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Plain text: paragraphs separated by blank lines or, in a file without any, one a line. A line
 * break inside a paragraph becomes a space, nothing else changes, so distances inside a paragraph
 * are those of the file.
 */
final class PlainTextFormat implements ArticleFormat.Whole {

  /** Lines longer than this on average are paragraphs, not the lines of one. */
  private static final int LINE_OF_PROSE = 120;

  private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R\\s*");

  @Override
  public Article parse(Input origin, byte[] content) throws UnreadableException {
    return Documents.article(origin, Page.read(blocks(Bytes.decode(content)), Metadata.NONE));
  }

  private static List<Block> blocks(String text) {
    List<String> paragraphs = paragraphs(text.strip());
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = paragraphs.get(i).strip();
      boolean heading = i > 0 && i + 1 < paragraphs.size() && isHeading(paragraph);
      blocks.add(new Block(heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, paragraph));
    }
    return blocks;
  }

  private static List<String> paragraphs(String text) {
    List<String> byBlankLine = BLANK_LINE.splitAsStream(text).toList();
    List<String> byLine = text.lines().toList();
    boolean linesAreParagraphs =
        byBlankLine.size() == 1 && text.length() / byLine.size() > LINE_OF_PROSE;
    return linesAreParagraphs ? byLine : byBlankLine;
  }

  /** A short line that begins with a capital and does not end as sentences and quotations do. */
  private static boolean isHeading(String paragraph) {
    return paragraph.length() <= 60
        && paragraph.matches("\\p{Lu}[^\\n]*[\\p{L}\\p{N}?]")
        && !new Masthead(null).accepts(paragraph);
  }
}
