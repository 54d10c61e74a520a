package org.demarche.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.graph.Labels;
import org.demarche.store.names.IndexedName;

/** What to try when a question found nothing, or a name means several. */
final class Suggestions {

  private static final int MOST = 5;

  private final Names names;

  Suggestions(Names names) {
    this.names = names;
  }

  /** Questions of every form, for one that could not be read. */
  static List<String> questions() {
    return List.of(
        "who supports Maduro",
        "who does Russia oppose",
        "does Russia support Maduro",
        "who met Lavrov in 2020",
        "who imposed sanctions on Venezuela",
        "what did Lavrov say about the United States",
        "what does Israel think about the accord",
        "when did Lavrov meet Ebrard");
  }

  /** Names that were meant perhaps, and others of the same name. */
  List<String> of(Question question, boolean nothingFound) {
    Set<String> suggestions = new LinkedHashSet<>();
    List<Matter> matters = new ArrayList<>(question.objects());
    matters.add(question.subject());
    for (Matter matter : matters) {
      matter.others().stream().limit(MOST).forEach(suggestions::add);
    }
    if (nothingFound) {
      matters.stream().filter(m -> !m.isAbsent() && !m.isNamed()).forEach(m -> add(m, suggestions));
    }
    return suggestions.stream().limit(MOST).toList();
  }

  private void add(Matter matter, Set<String> suggestions) {
    List<String> wanted = new ArrayList<>(matter.unknown());
    if (wanted.isEmpty() && matter.iris().isEmpty()) {
      wanted.add(matter.label());
    }
    wanted.forEach(word -> near(Labels.normalize(word)).forEach(suggestions::add));
  }

  /** Labels whose name, or a word of it, is a few letters from the wanted one. */
  List<String> near(String wanted) {
    return names.near(wanted, MOST).stream().map(IndexedName::label).toList();
  }

  /** What else can be asked about somebody. */
  List<String> about(Matter who) {
    return List.of("who supports " + who.label(), "who opposes " + who.label());
  }
}
