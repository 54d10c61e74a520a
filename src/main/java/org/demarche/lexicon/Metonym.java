package org.demarche.lexicon;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place or building that stands for those who govern from it.
 *
 * @param surface "Kremlin"; with its article only where the article matters ("the Hill")
 * @param state key of the state, null for seats of international organisations
 * @param denotes what it stands for
 * @param organisation key of the organisation meant, null for a head of state or a state
 * @param kind what it is itself (capital, residence, district ...)
 * @param ambiguous whether the surface often means something else
 * @param source where the row is from
 * @param licence licence of the source
 */
public record Metonym(
    String surface,
    @Nullable String state,
    Denotation denotes,
    @Nullable String organisation,
    String kind,
    boolean ambiguous,
    String source,
    String licence)
    implements LexiconEntry {

  public Metonym {
    Objects.requireNonNull(denotes);
    if (state == null && organisation == null) {
      throw new IllegalArgumentException("'" + surface + "' stands for no state or organisation");
    }
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
    return List.of(new Spelling(surface, SurfaceKind.NAME, ambiguous));
  }
}
