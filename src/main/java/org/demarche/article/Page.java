package org.demarche.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a page of blocks says: headline, masthead and imprint as metadata, and the paragraphs that
 * are the story. Headings, images, captions, links to other stories and the house's own lines stay
 * out.
 */
final class Page {

  /** "Original url:", "Source: Reuters", perhaps with the address on the same line. */
  private static final Pattern IMPRINT =
      Pattern.compile(
          "(?is)(?<label>original (url|article|story|link)|originally published (at|on|by|in)|source|url"
              + "|link|read the original( article)?)\\s*:?\\s*(?<value>.*)");

  /** A headline that opens plain text: one short line that does not end like a sentence. */
  private static final int LONGEST_HEADLINE = 200;

  private Metadata metadata = Metadata.NONE;
  private final List<String> paragraphs = new ArrayList<>();

  private Page() {}

  static Page read(List<Block> blocks) {
    Page page = new Page();
    int body = page.readMasthead(blocks);
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
  private int readMasthead(List<Block> blocks) {
    int at = readTitle(blocks);
    Masthead masthead = new Masthead();
    while (at < blocks.size() && isMasthead(masthead, blocks.get(at))) {
      at++;
    }
    metadata = masthead.metadata().withTitle(metadata.title());
    return at;
  }

  private int readTitle(List<Block> blocks) {
    for (int i = 0; i < Math.min(blocks.size(), 5); i++) {
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
        && !new Masthead().accepts(line);
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
      } else if (isStory(block, i == 0 ? null : blocks.get(i - 1))) {
        paragraphs.add(oneLine(block.text()));
      }
    }
  }

  private static boolean isImprint(Matcher imprint, List<Block> blocks, int at) {
    String value = imprint.group("value");
    return value.isBlank()
        ? at + 1 < blocks.size() && addressIn(blocks.get(at + 1)).isPresent()
        : value.length() < LONGEST_HEADLINE
            && (Urls.in(value).isPresent() || imprint.group("label").equalsIgnoreCase("source"));
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

  private static boolean isStory(Block block, @Nullable Block before) {
    boolean afterImage = before != null && before.kind() == Block.Kind.IMAGE;
    return switch (block.kind()) {
      case PARAGRAPH -> !Boilerplate.matches(oneLine(block.text()));
      case ITALIC -> !afterImage && !Boilerplate.matches(oneLine(block.text()));
      case TITLE, HEADING, LINKS, IMAGE, OTHER -> false;
    };
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\R", " ");
  }
}
