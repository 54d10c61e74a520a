package org.demarche.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the second half of a key from a name. */
public final class Slugs {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APART = Pattern.compile("[^a-z0-9]+");

  private Slugs() {}

  /**
   * ASCII letters, digits and single hyphens; a name in another script keeps its code points in
   * hexadecimal, so that two names never share the empty slug.
   */
  public static String of(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String lower =
        plain.toLowerCase(Locale.ROOT).replace("ł", "l").replace("ø", "o").replace("ı", "i");
    String slug = APART.matcher(lower.replace("'", "").replace("’", "")).replaceAll("-");
    slug = slug.replaceAll("^-|-$", "");
    return slug.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : slug;
  }
}
