package org.demarche.mention;

import java.util.Locale;
import java.util.Objects;
import org.demarche.lexicon.RoleClass;

/**
 * An office as the text names it.
 *
 * @param surface lower-case words, singular ("foreign minister")
 * @param role what kind of office that is, in the first place
 */
record OfficeTitle(String surface, RoleClass role) {

  OfficeTitle {
    Objects.requireNonNull(role);
    surface = surface.toLowerCase(Locale.ROOT);
    if (surface.isBlank()) {
      throw new IllegalArgumentException("an office needs a name");
    }
  }

  /** The noun the office may be taken up with: "minister" of "foreign minister". */
  String noun() {
    String first = surface.replaceAll(" (of|for|to) .*", "");
    return first.substring(first.lastIndexOf(' ') + 1);
  }
}
