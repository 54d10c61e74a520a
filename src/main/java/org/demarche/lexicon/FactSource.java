package org.demarche.lexicon;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where facts are from.
 *
 * @param name as the tables write it; what follows a colon there tells a part of the source
 * @param title what it is
 * @param url where it is found, null when it is nowhere else
 * @param licence under which the facts may be passed on
 * @param licenceUrl the licence's text
 */
public record FactSource(
    String name, String title, @Nullable String url, String licence, String licenceUrl) {

  /** The names of several sources in one cell are separated by this. */
  private static final String AND = " + ";

  /** The names in a cell of the column {@code source}. */
  public static List<String> names(String cell) {
    return List.of(cell.split(Pattern.quote(AND)));
  }
}
