package org.demarche.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words for an office, as they stand before or instead of a name.
 *
 * @param surface the phrase in lower case, singular ("foreign minister")
 * @param roleClasses kinds of office it may mean, most likely first
 * @param titles words, in lower case, of which the holder's title has one; empty when any will do.
 *     They tell a king from a president, both heads of state.
 * @param portfolio what the office is about ("foreign affairs"), null when nothing in particular
 * @param speaksForState whether its holder speaks for the state
 * @param source where the row is from
 * @param licence licence of the source
 */
public record Office(
    String surface,
    List<RoleClass> roleClasses,
    List<String> titles,
    @Nullable String portfolio,
    boolean speaksForState,
    String source,
    String licence)
    implements LexiconEntry {

  public Office {
    roleClasses = List.copyOf(roleClasses);
    titles = List.copyOf(titles);
    if (roleClasses.isEmpty() || !surface.equals(surface.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "an office needs a role class and lower case: '" + surface + "'");
    }
  }

  /** Whether the term is one in this office. */
  public boolean includes(Tenure tenure) {
    Objects.requireNonNull(tenure);
    String role = tenure.role().toLowerCase(Locale.ROOT);
    return roleClasses.contains(tenure.roleClass())
        && (titles.isEmpty() || titles.stream().anyMatch(role::contains));
  }

  @Override
  public String key() {
    return surface;
  }

  @Override
  public String name() {
    return surface;
  }

  @Override
  public List<Spelling> spellings() {
    return List.of(new Spelling(surface, SurfaceKind.NAME, false));
  }
}
