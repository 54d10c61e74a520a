package org.demarche.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.store.NamedQueries;
import org.demarche.store.QueryEngine;
import org.demarche.store.Rows;
import org.demarche.store.Value;
import org.jspecify.annotations.Nullable;

/** Who somebody is by office, and who held an office when: from the reference facts. */
final class OfficeHolders {

  private final QueryEngine engine;
  private final NamedQueries queries;
  private @Nullable Offices offices;

  OfficeHolders(QueryEngine engine, NamedQueries queries) {
    this.engine = engine;
    this.queries = queries;
  }

  /**
   * Who held the office.
   *
   * @param office what it is called in the question
   * @param sparql the query that told
   * @param rows one for each holder
   */
  record Held(String office, String sparql, List<Answer.Row> rows) {}

  /** Holders on the days of the question, today when it names none; empty: asks no office. */
  Optional<Held> of(Question question) {
    Matter matter = question.objects().get(0);
    List<String> states = matter.iris().stream().filter(i -> i.contains("/actor/state/")).toList();
    boolean isPerson = matter.iris().stream().anyMatch(iri -> iri.contains("/actor/person/"));
    if (states.isEmpty() || isPerson) {
      return Optional.empty();
    }
    Offices known = offices();
    String office = known.nameIn(question.reading().object());
    if (office == null) {
      return Optional.empty();
    }
    Set<Map<String, Value>> held = new LinkedHashSet<>();
    String sparql = "";
    for (LocalDate day : days(question.period())) {
      sparql = queries.get("offices-on-date").bind(Map.of("date", List.of(day.toString())));
      for (Map<String, Value> row : engine.select(sparql).rows()) {
        boolean isAsked =
            known.isCalled(office, Rows.text(row, "holderIri"), Rows.text(row, "office"));
        if (isAsked && states.contains(Rows.text(row, "stateIri"))) {
          held.add(row);
        }
      }
    }
    return Optional.of(new Held(office, sparql, rows(held)));
  }

  private Offices offices() {
    if (offices == null) {
      offices = Offices.load();
    }
    return offices;
  }

  /** The first and the last day: in a month or year an office may change hands. */
  private static Set<LocalDate> days(Period period) {
    LocalDate first = period.since() == null ? period.until() : period.since();
    LocalDate last = period.until() == null ? period.since() : period.until();
    Set<LocalDate> days = new LinkedHashSet<>();
    days.add(first == null ? LocalDate.now(java.time.ZoneOffset.UTC) : first);
    if (last != null) {
      days.add(last);
    }
    return days;
  }

  /** The offices of these people, the latest first. */
  List<Answer.Row> rows(Iterable<Map<String, Value>> tenures) {
    List<Map<String, Value>> sorted = new ArrayList<>();
    tenures.forEach(sorted::add);
    sorted.sort(
        Comparator.comparing((Map<String, Value> row) -> Rows.text(row, "from")).reversed());
    return sorted.stream().map(OfficeHolders::row).distinct().toList();
  }

  private static Answer.Row row(Map<String, Value> row) {
    String state = Rows.text(row, "state");
    return new Answer.Row(
        Rows.text(row, "holder"),
        Rows.text(row, "holderIri"),
        state.isEmpty() ? List.of() : List.of(state),
        "holds",
        Answer.Row.ACTUAL,
        Rows.text(row, "office")
            + years(Rows.text(row, "from"), Rows.text(row, "to"), Rows.text(row, "asOf")),
        1,
        0,
        List.of());
  }

  private static String years(String from, String to, String asOf) {
    if (from.isEmpty()) {
      return asOf.isEmpty() ? "" : " (in office on " + asOf + ")";
    }
    return to.isEmpty() ? " (since " + from + ")" : " (" + from + " to " + to + ")";
  }
}
