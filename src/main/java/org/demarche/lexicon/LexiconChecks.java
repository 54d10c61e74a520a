package org.demarche.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.lexicon.Rows.PersonRow;
import org.jspecify.annotations.Nullable;

/** Checks across rows and tables: keys are unique, references resolve, marks name real forms. */
final class LexiconChecks {

  private final Set<String> states;
  private final Map<String, Organisation> organisations;
  private final List<String> problems;

  LexiconChecks(List<State> states, List<Organisation> organisations, List<String> problems) {
    this.states = states.stream().map(State::key).collect(Collectors.toSet());
    this.organisations =
        organisations.stream()
            .collect(Collectors.toMap(Organisation::key, o -> o, (first, second) -> first));
    this.problems = problems;
  }

  void states(List<Line<State>> lines) {
    String file = "states.tsv";
    unique(file, lines, State::key);
    for (Line<State> line : lines) {
      State state = line.value();
      state(file, line.number(), state.parent());
      marks(file, line.number(), state, state.ambiguous());
    }
  }

  void organisations(List<Line<Organisation>> lines) {
    String file = "organisations.tsv";
    unique(file, lines, Organisation::key);
    for (Line<Organisation> line : lines) {
      Organisation organisation = line.value();
      state(file, line.number(), organisation.state());
      organisation.members().forEach(m -> state(file, line.number(), m));
      organisation(file, line.number(), organisation.parent());
      marks(file, line.number(), organisation, organisation.ambiguous());
      if (states.contains(organisation.key())) {
        report(file, line.number(), "'" + organisation.key() + "' is the key of a state as well");
      }
    }
  }

  void people(List<Line<PersonRow>> lines) {
    String file = "people.tsv";
    Map<String, Line<PersonRow>> first = new HashMap<>();
    Map<String, String> items = new HashMap<>();
    NamesakeCheck namesakes = new NamesakeCheck();
    for (Line<PersonRow> line : lines) {
      PersonRow row = line.value();
      state(file, line.number(), row.tenure().state());
      organisation(file, line.number(), row.tenure().organisation());
      leader(file, line.number(), row.tenure());
      Line<PersonRow> known = first.putIfAbsent(row.key(), line);
      if (known != null && !known.value().samePerson(row)) {
        report(
            file,
            line.number(),
            "'"
                + row.key()
                + "' has another name, family or Wikidata item than in line "
                + known.number());
      }
      String holder = row.wikidata() == null ? null : items.putIfAbsent(row.wikidata(), row.key());
      if (holder != null && !holder.equals(row.key())) {
        report(file, line.number(), row.wikidata() + " is '" + holder + "' as well");
      }
      String doubt = namesakes.problem(line);
      if (doubt != null) {
        report(file, line.number(), doubt);
      }
    }
  }

  void metonyms(List<Line<Metonym>> lines) {
    String file = "metonyms.tsv";
    unique(file, lines, m -> m.surface() + "', '" + m.state());
    for (Line<Metonym> line : lines) {
      state(file, line.number(), line.value().state());
      organisation(file, line.number(), line.value().organisation());
    }
  }

  void topics(List<Line<Topic>> lines) {
    String file = "topics.tsv";
    unique(file, lines, Topic::key);
    for (Line<Topic> line : lines) {
      line.value().states().forEach(s -> state(file, line.number(), s));
      marks(file, line.number(), line.value(), line.value().ambiguous());
    }
  }

  void places(List<Line<Place>> lines) {
    String file = "places.tsv";
    unique(file, lines, Place::key);
    for (Line<Place> line : lines) {
      state(file, line.number(), line.value().state());
      marks(file, line.number(), line.value(), line.value().ambiguous());
    }
  }

  <T> void unique(String file, List<Line<T>> lines, Function<T, String> key) {
    Map<String, Integer> seen = new HashMap<>();
    for (Line<T> line : lines) {
      Integer before = seen.putIfAbsent(key.apply(line.value()), line.number());
      if (before != null) {
        report(file, line.number(), "'" + key.apply(line.value()) + "' stands in line " + before);
      }
    }
  }

  private void state(String file, int line, @Nullable String key) {
    if (key != null && !states.contains(key)) {
      report(file, line, "no state '" + key + "' in states.tsv");
    }
  }

  private void organisation(String file, int line, @Nullable String key) {
    if (key != null && !organisations.containsKey(key)) {
      report(file, line, "no organisation '" + key + "' in organisations.tsv or institutions.tsv");
    }
  }

  /** A leader leads something, and an opposition is no arm of the state it opposes. */
  private void leader(String file, int line, Tenure tenure) {
    if (tenure.organisation() == null) {
      if (tenure.roleClass().leadsNamedMovement()) {
        report(file, line, "'" + tenure.role() + "' of what? Fill organisation");
      }
      return;
    }
    Organisation body = organisations.get(tenure.organisation());
    if (body != null
        && tenure.roleClass().leadsMovement()
        && body.type().isArmOfState()
        && Objects.equals(body.state(), tenure.state())) {
      report(
          file,
          line,
          "'" + tenure.role() + "' speaks for no arm of the state, as '" + body.key() + "' is one");
    }
  }

  private void marks(String file, int line, LexiconEntry entry, Collection<String> ambiguous) {
    Set<String> strays = new HashSet<>(ambiguous);
    entry.spellings().forEach(s -> strays.remove(s.text()));
    strays.stream()
        .sorted()
        .forEach(s -> report(file, line, "marked ambiguous, but no form of the row: '" + s + "'"));
  }

  private void report(String file, int line, String what) {
    problems.add(file + ":" + line + ": " + what);
  }
}
