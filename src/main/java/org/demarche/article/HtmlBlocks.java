package org.demarche.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The blocks of a piece of HTML, in reading order. */
final class HtmlBlocks implements NodeVisitor {

  /** Invisible, or blank in another width. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");

  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");

  private final List<Block> blocks = new ArrayList<>();

  /** The paragraph being collected: all its words, those in links, in italics, in bold. */
  private final StringBuilder words = new StringBuilder();

  private int linked;
  private int italic;
  private int bold;

  private HtmlBlocks() {}

  static List<Block> of(Element root) {
    HtmlBlocks visitor = new HtmlBlocks();
    NodeTraversor.traverse(visitor, root);
    visitor.endBlock(null);
    return List.copyOf(visitor.blocks);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text);
    } else if (node instanceof Element element) {
      switch (element.normalName()) {
        case "br" -> endLine();
        case "img" -> addImage(element);
        default -> startBlock(element);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && isBlock(element)) {
      endBlock(element);
    }
  }

  /** The parser counts line breaks among the blocks. */
  private static boolean isBlock(Element element) {
    return element.isBlock() && !element.normalName().equals("br");
  }

  private void startBlock(Element element) {
    if (isBlock(element)) {
      endBlock(null);
    }
  }

  private void addImage(Element image) {
    endBlock(null);
    blocks.add(new Block(Block.Kind.IMAGE, image.attr("alt")));
  }

  private void add(TextNode node) {
    String text = INVISIBLE.matcher(node.getWholeText()).replaceAll("");
    String line = BLANKS.matcher(text).replaceAll(" ");
    words.append(line.equals(" ") && endsInBreak() ? "" : line);
    int visible = text.replaceAll("[^\\p{L}\\p{N}]", "").length();
    linked += isWithin(node, "a") ? visible : 0;
    italic += isWithin(node, "em, i") ? visible : 0;
    bold += isWithin(node, "strong, b") ? visible : 0;
  }

  private static boolean isWithin(TextNode node, String inline) {
    Element parent = node.parent();
    Element around = parent == null ? null : parent.closest(inline + ", p, div, li, blockquote");
    return around != null && around.is(inline);
  }

  /** Two line breaks in a row end a paragraph in old pages. */
  private void endLine() {
    if (endsInBreak()) {
      endBlock(null);
    } else if (words.length() > 0) {
      words.append('\n');
    }
  }

  private boolean endsInBreak() {
    return words.length() > 0 && words.charAt(words.length() - 1) == '\n';
  }

  /**
   * Ends the paragraph.
   *
   * @param element the block element it was in, null when that goes on
   */
  private void endBlock(@Nullable Element element) {
    String text = words.toString().strip().replaceAll(" *\\n *", "\n").replaceAll(" {2,}", " ");
    if (!text.isEmpty()) {
      blocks.add(new Block(kind(element, text), text));
    }
    words.setLength(0);
    linked = 0;
    italic = 0;
    bold = 0;
  }

  private Block.Kind kind(@Nullable Element element, String text) {
    int visible = text.replaceAll("[^\\p{L}\\p{N}]", "").length();
    if (element != null && element.normalName().equals("h1")) {
      return Block.Kind.TITLE;
    }
    if (element != null && element.normalName().matches("h[2-6]|th|dt|caption|summary|legend")) {
      return Block.Kind.HEADING;
    }
    if (element != null && element.closest("table") != null && element.select("p").isEmpty()) {
      return Block.Kind.OTHER;
    }
    if (visible > 0 && linked == visible) {
      return Block.Kind.LINKS;
    }
    if (visible > 0 && bold == visible && Block.isLikeHeading(text)) {
      return Block.Kind.HEADING;
    }
    return visible > 0 && italic == visible ? Block.Kind.ITALIC : Block.Kind.PARAGRAPH;
  }
}
