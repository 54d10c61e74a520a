package org.demarche.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.zip.CRC32C;
import org.demarche.lexicon.Rows.PersonRow;
import org.demarche.lexicon.TsvTable.Row;

/** Reads all tables side by side, joins them, and reports everything wrong with them at once. */
final class LexiconLoader {

  /** The tables with facts of the world, as opposed to words. */
  private static final List<String> FACTS =
      List.of(
          "states.tsv",
          "organisations.tsv",
          "institutions.tsv",
          "people.tsv",
          "topics.tsv",
          "sources.tsv");

  private final TableSource source;
  private final List<String> problems = Collections.synchronizedList(new ArrayList<>());

  private LexiconLoader(TableSource source) {
    this.source = source;
  }

  /**
   * Reads the tables.
   *
   * @throws LexiconException naming every bad line of every table
   */
  static LexiconData load(TableSource source) {
    return new LexiconLoader(source).load();
  }

  /** Changes with the facts of the tables. */
  static String fingerprint(TableSource source) {
    CRC32C sum = new CRC32C();
    for (String file : FACTS) {
      try (InputStream in = source.open(file)) {
        sum.update(in.readAllBytes());
      } catch (IOException e) {
        throw new LexiconException(List.of(file + ": " + e.getMessage()));
      }
    }
    return Long.toHexString(sum.getValue());
  }

  private LexiconData load() {
    var people = read("people.tsv", Rows::person);
    var places = read("places.tsv", Rows::place);
    var states = read("states.tsv", Rows::state);
    var rows = read("organisations.tsv", Rows::organisation);
    var institutions = read("institutions.tsv", Rows::institution);
    var metonyms = read("metonyms.tsv", Rows::metonym);
    var offices = read("offices.tsv", Rows::office);
    var topics = read("topics.tsv", Rows::topic);

    List<State> stateList = values(states.join());
    List<Organisation> organisations =
        withInstitutions(values(rows.join()), stateList, values(institutions.join()));
    LexiconChecks checks = new LexiconChecks(stateList, organisations, problems);
    checks.states(states.join());
    checks.organisations(rows.join());
    checks.people(people.join());
    checks.metonyms(metonyms.join());
    checks.topics(topics.join());
    checks.places(places.join());
    checks.unique("offices.tsv", offices.join(), o -> Surface.folded(o.surface()));
    if (!problems.isEmpty()) {
      throw new LexiconException(problems.stream().sorted().toList());
    }
    return new LexiconData(
        stateList,
        persons(people.join()),
        organisations,
        values(metonyms.join()),
        values(offices.join()),
        values(topics.join()),
        values(places.join()));
  }

  private <T> CompletableFuture<List<Line<T>>> read(String file, Function<Row, T> parse) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (InputStream in = source.open(file)) {
            return TsvTable.read(file, in, row -> new Line<>(parse.apply(row), row.line()));
          } catch (LexiconException e) {
            problems.addAll(e.problems());
          } catch (IOException e) {
            problems.add(file + ": " + e.getMessage());
          }
          return List.of();
        });
  }

  private static <T> List<T> values(List<Line<T>> lines) {
    return lines.stream().map(Line::value).toList();
  }

  private static List<Organisation> withInstitutions(
      List<Organisation> rows, List<State> states, List<Institution> institutions) {
    Map<String, Organisation> all = new LinkedHashMap<>();
    rows.forEach(r -> all.put(r.key(), r));
    for (State state : states) {
      for (Institution institution : institutions) {
        if (institution.exists(state)) {
          all.compute(
              institution.keyFor(state),
              (key, row) -> row == null ? institution.of(state) : institution.refine(row, state));
        }
      }
    }
    return List.copyOf(all.values());
  }

  private static List<Person> persons(List<Line<PersonRow>> lines) {
    Map<String, PersonRow> first = new LinkedHashMap<>();
    Map<String, List<Tenure>> tenures = new HashMap<>();
    for (Line<PersonRow> line : lines) {
      PersonRow row = line.value();
      first.putIfAbsent(row.key(), row);
      tenures.computeIfAbsent(row.key(), k -> new ArrayList<>(1)).add(row.tenure());
    }
    return first.values().stream()
        .map(
            p ->
                new Person(
                    p.key(),
                    p.name(),
                    p.aliases(),
                    p.families(),
                    p.wikidata(),
                    tenures.getOrDefault(p.key(), List.of())))
        .toList();
  }
}
