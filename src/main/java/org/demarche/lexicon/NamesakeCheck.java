package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.lexicon.Rows.PersonRow;
import org.jspecify.annotations.Nullable;

/**
 * Whether two people of one name are two people. Of one state they are only when Wikidata has an
 * item for each, and even then not when both held the same office at the same time: then one item
 * is a duplicate of the other.
 */
final class NamesakeCheck {

  private record NameAndState(String name, @Nullable String state) {}

  private final Map<NameAndState, List<Line<PersonRow>>> namesakes = new LinkedHashMap<>();

  /** What is wrong with the line in view of those before; null when nothing is. */
  @Nullable String problem(Line<PersonRow> line) {
    PersonRow row = line.value();
    NameAndState name = new NameAndState(Surface.key(row.name()), row.tenure().state());
    List<Line<PersonRow>> before = namesakes.computeIfAbsent(name, n -> new ArrayList<>(1));
    String problem =
        before.stream()
            .filter(other -> !other.value().key().equals(row.key()) && isDoubtful(other, row))
            .findFirst()
            .map(other -> told(row, other))
            .orElse(null);
    before.add(line);
    return problem;
  }

  private static boolean isDoubtful(Line<PersonRow> line, PersonRow row) {
    PersonRow other = line.value();
    return row.wikidata() == null
        || other.wikidata() == null
        || (other.tenure().roleClass() == row.tenure().roleClass()
            && overlap(other.tenure(), row.tenure()));
  }

  private static boolean overlap(Tenure one, Tenure other) {
    return one.firstKnown().isBefore(other.lastKnown())
        && other.firstKnown().isBefore(one.lastKnown());
  }

  private static String told(PersonRow row, Line<PersonRow> other) {
    return "'"
        + row.key()
        + "' has name and state of '"
        + other.value().key()
        + "' in line "
        + other.number()
        + ", and nothing tells them apart: one person, or two with a Wikidata item each?";
  }
}
