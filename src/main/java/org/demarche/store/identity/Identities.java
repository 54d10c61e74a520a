package org.demarche.store.identity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is who.
 *
 * @param merges one for each actor that is merged into another, by IRI
 * @param possible pairs that may be one; between actors that are merged into no other
 */
public record Identities(Map<String, Judgement> merges, List<Judgement> possible) {

  /**
   * That two actors are one or may be.
   *
   * @param kept IRI of the better known
   * @param variant IRI of the other
   * @param score 0 to 1
   * @param basis what speaks for it, for the reader
   * @param decision whose decision it is, null when nobody's
   */
  public record Judgement(
      String kept, String variant, double score, String basis, @Nullable Decision decision) {}

  public Identities {
    merges = new TreeMap<>(merges);
    possible = List.copyOf(possible);
  }

  /** Into which actor each merged one goes. */
  public Map<String, String> targets() {
    return merges.values().stream().collect(Collectors.toMap(Judgement::variant, Judgement::kept));
  }
}
