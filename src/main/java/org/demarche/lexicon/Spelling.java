package org.demarche.lexicon;

import java.util.Locale;

/**
 * One way to write an entry.
 *
 * @param text as printed
 * @param kind how it names the entry
 * @param ambiguous whether it often means something else, so that it needs context
 */
public record Spelling(String text, SurfaceKind kind, boolean ambiguous) {

  private static final int LONGEST_ACRONYM = 8;

  public Spelling {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a spelling needs text");
    }
  }

  /** A name, or an acronym when it is short and all capitals. */
  static Spelling nameOrAcronym(String text, boolean ambiguous) {
    boolean acronym =
        text.length() <= LONGEST_ACRONYM
            && text.length() > 1
            && text.indexOf(' ') < 0
            && text.equals(text.toUpperCase(Locale.ROOT));
    return new Spelling(text, acronym ? SurfaceKind.ACRONYM : SurfaceKind.NAME, ambiguous);
  }
}
