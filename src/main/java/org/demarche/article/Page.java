package org.demarche.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page of blocks says: headline, masthead and imprint as metadata, and the paragraphs that
 * are the story. Headings, images, captions, links to other stories and the house's own lines stay
 * out.
 */
final class Page {

  /** "Original url:", "Source: Reuters", perhaps with the address on the same line. */
  private static final Pattern IMPRINT =
      Pattern.compile(
          "(?is)(?:(?<source>source):|(?:url|link):|original (?:url|article|story|link)\\s*:?"
              + "|originally published (?:at|on|by|in)\\s*:?|read the original(?: article)?\\s*:?)"
              + "\\s*(?<value>.*)");

  /** "AUBURN, Wash. -", set apart from its paragraph by some pages. */
  private static final Pattern LONE_DATELINE = Pattern.compile("\\p{Lu}{2}.{0,60}\\s[-–—]");

  /** A headline that opens plain text: one short line that does not end like a sentence. */
  private static final int LONGEST_HEADLINE = 200;

  /** The headline is among the first few blocks, or there is none. */
  private static final int MASTHEAD_BLOCKS = 5;

  private Metadata metadata = Metadata.NONE;
  private final List<String> paragraphs = new ArrayList<>();

  private Page() {}

  /**
   * Reads the blocks.
   *
   * @param known what is known from elsewhere; goes before what the blocks say
   */
  static Page read(List<Block> blocks, Metadata known) {
    Page page = new Page();
    int body = page.readMasthead(blocks, known);
    page.readBody(blocks.subList(body, blocks.size()));
    return page;
  }

  Metadata metadata() {
    return metadata;
  }

  /** The story: paragraphs separated by a blank line. */
  String text() {
    return String.join("\n\n", paragraphs);
  }

  /** Reads headline, byline and date; returns where the story begins. */
  private int readMasthead(List<Block> blocks, Metadata known) {
    int at = known.title() == null ? readTitle(blocks) : skipTitle(blocks, known.title());
    Masthead masthead = new Masthead(known.byline());
    while (at < blocks.size() && isMasthead(masthead, blocks.get(at))) {
      at++;
    }
    metadata = known.orElse(masthead.metadata()).withTitle(metadata.title());
    return at;
  }

  private int readTitle(List<Block> blocks) {
    for (int i = 0; i < Math.min(blocks.size(), MASTHEAD_BLOCKS); i++) {
      if (blocks.get(i).kind() == Block.Kind.TITLE) {
        metadata = metadata.withTitle(oneLine(blocks.get(i).text()));
        return i + 1;
      }
    }
    if (blocks.size() < 2 || !isHeadline(blocks.get(0))) {
      return 0;
    }
    metadata = metadata.withTitle(oneLine(blocks.get(0).text()));
    return 1;
  }

  /** Passes over the headline on the page; what stands before it is navigation. */
  private int skipTitle(List<Block> blocks, String title) {
    metadata = metadata.withTitle(title);
    for (int i = 0; i < Math.min(blocks.size(), MASTHEAD_BLOCKS); i++) {
      Block block = blocks.get(i);
      if (block.kind() == Block.Kind.TITLE || oneLine(block.text()).equalsIgnoreCase(title)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isHeadline(Block block) {
    return switch (block.kind()) {
      case TITLE, HEADING -> true;
      case PARAGRAPH -> looksLikeHeadline(block);
      case ITALIC, LINKS, IMAGE, OTHER -> false;
    };
  }

  private static boolean looksLikeHeadline(Block block) {
    String line = block.text().strip();
    return block.lines().size() == 1
        && line.length() <= LONGEST_HEADLINE
        && !line.matches(".*[.!:;,]['\"’”]?")
        && Dateline.of(line).isEmpty()
        && !new Masthead(null).accepts(line);
  }

  private static boolean isMasthead(Masthead masthead, Block block) {
    return switch (block.kind()) {
      case PARAGRAPH, ITALIC, LINKS -> block.lines().stream().allMatch(masthead::accepts);
      case TITLE, HEADING, IMAGE, OTHER -> false;
    };
  }

  private void readBody(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Matcher imprint = IMPRINT.matcher(block.text().strip());
      if (imprint.matches() && isImprint(imprint, blocks, i)) {
        i = readImprint(imprint, blocks, i);
      } else if (isStory(block, i > 0 && blocks.get(i - 1).kind() == Block.Kind.IMAGE)) {
        add(oneLine(block.text()));
      }
    }
    dropAuthorNotes();
  }

  /** A dateline that stands alone opens the paragraph after it. */
  private void add(String paragraph) {
    int last = paragraphs.size() - 1;
    if (last >= 0 && LONE_DATELINE.matcher(paragraphs.get(last)).matches()) {
      paragraphs.set(last, paragraphs.get(last) + " " + paragraph);
    } else {
      paragraphs.add(paragraph);
    }
  }

  /** "Jo Park is a reporter in Oslo.", at the end. */
  private void dropAuthorNotes() {
    List<String> authors = Byline.people(metadata.byline());
    while (!paragraphs.isEmpty() && isNote(authors, paragraphs.get(paragraphs.size() - 1))) {
      paragraphs.remove(paragraphs.size() - 1);
    }
  }

  private static boolean isNote(List<String> authors, String paragraph) {
    return authors.stream()
        .filter(paragraph::startsWith)
        .map(author -> paragraph.substring(author.length()))
        .anyMatch(rest -> rest.matches("(,.{2,80},)? (is|covers|writes|reports)\\b.*"));
  }

  private static boolean isImprint(Matcher imprint, List<Block> blocks, int at) {
    String value = imprint.group("value");
    if (value.isBlank()) {
      return at + 1 < blocks.size() && addressIn(blocks.get(at + 1)).isPresent();
    }
    return value.length() < LONGEST_HEADLINE
        && (imprint.group("source") != null || Urls.in(value).isPresent());
  }

  private int readImprint(Matcher imprint, List<Block> blocks, int at) {
    String value = imprint.group("value");
    Optional<URI> url = value.isBlank() ? addressIn(blocks.get(at + 1)) : Urls.in(value);
    if (url.isPresent()) {
      metadata = metadata.orElse(Metadata.NONE.withUrl(url.get()));
    } else {
      metadata = metadata.orElse(Metadata.NONE.withSource(oneLine(value)));
    }
    return value.isBlank() ? at + 1 : at;
  }

  private static Optional<URI> addressIn(Block block) {
    return block.lines().size() == 1 ? Urls.in(block.text()) : Optional.empty();
  }

  private boolean isStory(Block block, boolean afterImage) {
    return switch (block.kind()) {
      case PARAGRAPH -> isProse(block);
      case ITALIC -> !afterImage && isProse(block);
      case TITLE, HEADING, LINKS, IMAGE, OTHER -> false;
    };
  }

  /** Neither a line of the house, nor a late byline or date, nor a heading in capitals. */
  private boolean isProse(Block block) {
    String text = oneLine(block.text());
    Masthead masthead = new Masthead(metadata.byline());
    return !Boilerplate.matches(text)
        && !block.lines().stream().allMatch(masthead::accepts)
        && !(Block.isLikeHeading(text) && text.equals(text.toUpperCase(Locale.ROOT)));
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\R", " ");
  }
}
