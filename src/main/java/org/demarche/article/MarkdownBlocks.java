package org.demarche.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** The blocks of a Markdown page. Quotations and list items are paragraphs like any other. */
final class MarkdownBlocks extends AbstractVisitor {

  private static final Parser PARSER = Parser.builder().build();

  private final List<Block> blocks = new ArrayList<>();

  private MarkdownBlocks() {}

  static List<Block> of(String markdown) {
    MarkdownBlocks visitor = new MarkdownBlocks();
    PARSER.parse(markdown).accept(visitor);
    return List.copyOf(visitor.blocks);
  }

  @Override
  public void visit(Heading heading) {
    add(heading.getLevel() == 1 ? Block.Kind.TITLE : Block.Kind.HEADING, heading);
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (isTable(InlineText.of(paragraph))) {
      add(Block.Kind.OTHER, paragraph); // CommonMark knows no tables
      return;
    }
    Block.Kind kind = kind(paragraph);
    boolean heading = isBold(paragraph) && Block.isLikeHeading(InlineText.of(paragraph));
    add(heading ? Block.Kind.HEADING : kind, paragraph);
  }

  @Override
  public void visit(BlockQuote quote) {
    visitChildren(quote);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    blocks.add(new Block(Block.Kind.OTHER, code.getLiteral()));
  }

  /** Indentation is how some tools set paragraphs; news has no listings. */
  @Override
  public void visit(IndentedCodeBlock code) {
    blocks.add(new Block(Block.Kind.PARAGRAPH, code.getLiteral()));
  }

  @Override
  public void visit(HtmlBlock html) {
    blocks.add(new Block(Block.Kind.OTHER, html.getLiteral()));
  }

  @Override
  public void visit(ThematicBreak rule) {
    blocks.add(new Block(Block.Kind.OTHER, ""));
  }

  private void add(Block.Kind kind, Node node) {
    blocks.add(new Block(kind, InlineText.of(node)));
  }

  private static Block.Kind kind(Paragraph paragraph) {
    List<Node> parts = parts(paragraph);
    if (parts.isEmpty()) {
      return Block.Kind.OTHER;
    }
    if (parts.get(0) instanceof Image && parts.stream().skip(1).allMatch(MarkdownBlocks::isSet)) {
      return Block.Kind.IMAGE;
    }
    if (parts.stream().allMatch(MarkdownBlocks::isLink)) {
      return Block.Kind.LINKS;
    }
    return parts.stream().allMatch(Emphasis.class::isInstance)
        ? Block.Kind.ITALIC
        : Block.Kind.PARAGRAPH;
  }

  private static boolean isTable(String text) {
    return text.startsWith("|") && text.lines().allMatch(line -> line.startsWith("|"));
  }

  private static boolean isBold(Paragraph paragraph) {
    List<Node> parts = parts(paragraph);
    return parts.size() == 1 && parts.get(0) instanceof StrongEmphasis;
  }

  /** The inline parts, without breaks and blanks between them. */
  private static List<Node> parts(Paragraph paragraph) {
    List<Node> parts = new ArrayList<>();
    for (Node part = paragraph.getFirstChild(); part != null; part = part.getNext()) {
      boolean blank = part instanceof Text text && text.getLiteral().isBlank();
      if (!blank && !(part instanceof SoftLineBreak) && !(part instanceof HardLineBreak)) {
        parts.add(part);
      }
    }
    return parts;
  }

  private static boolean isSet(Node part) {
    return part instanceof Emphasis || part instanceof Image || part instanceof Link;
  }

  private static boolean isLink(Node part) {
    if (part instanceof Emphasis || part instanceof StrongEmphasis) {
      Node inside = part.getFirstChild();
      return inside instanceof Link && inside.getNext() == null;
    }
    return part instanceof Link
        || (part instanceof Text text && text.getLiteral().matches("[\\s|•·,/-]*"));
  }

  /** The words of inline mark-up. */
  private static final class InlineText extends AbstractVisitor {
    /** A footnote's mark, which CommonMark does not know: "[^1]". */
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s]+]:?");

    private final StringBuilder text = new StringBuilder();

    static String of(Node node) {
      InlineText visitor = new InlineText();
      visitor.visitChildren(node);
      return FOOTNOTE.matcher(visitor.text).replaceAll("").strip();
    }

    @Override
    public void visit(Text literal) {
      text.append(literal.getLiteral());
    }

    @Override
    public void visit(Code code) {
      text.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      text.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
      text.append('\n');
    }

    /** The picture is no part of the words, nor is what stands in for it. */
    @Override
    public void visit(Image image) {}
  }
}
