package org.demarche.question;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.lexicon.TsvTable;
import org.demarche.store.NamedQuery;
import org.demarche.store.QueryEngine;
import org.demarche.store.QueryTexts;
import org.demarche.store.Rows;
import org.demarche.store.Value;

/**
 * Dates "before the summit", "since the invasion" and "after Trump met Kim" by the events the store
 * tells of: those of the noun's or verb's relations ({@code data/lexicon/question-events.tsv}) that
 * did happen, on a day the text gives, between the parties named or where they are named, and with
 * the other words in their sentence. Where a sentence calls its event so, only such ones count; a
 * bare noun no sentence has dates nothing. A day counts only when it is the one, or at least two
 * articles in three tell it; otherwise nothing is limited, and the reading names the candidates.
 */
final class EventDates {

  /** What begins a time told by an event. */
  static final Set<String> MARKERS = Set.of("before", "after", "during", "since");

  /** More events of one kind tell nothing about which is meant. */
  private static final int MOST_EVENTS = 400;

  private static final int MOST_CANDIDATES = 3;
  private static final double DOMINANT = 2 / 3.0;

  private static final String UNDATED = "not dated, so all days are searched; name a date";

  private final QueryEngine engine;
  private final ClaimReader reader;
  private final Senses senses;
  private final NamedQuery events =
      NamedQuery.parseOwn("dated-events", QueryTexts.of(EventDates.class, "dated-events.rq"));
  private final Map<String, List<String>> relationsByNoun = new HashMap<>();

  EventDates(QueryEngine engine, ClaimReader reader, Senses senses) {
    this.engine = engine;
    this.reader = reader;
    this.senses = senses;
    for (TsvTable.Row row : TsvTable.load("data/lexicon/question-events.tsv", each -> each)) {
      relationsByNoun.put(row.require("noun"), row.list("relations"));
    }
  }

  /** The question with the days its circumstance means, or with why it means none. */
  Question dated(Question question) {
    List<Token> rest = question.reading().rest();
    if (rest.size() < 2 || !MARKERS.contains(rest.get(0).word())) {
      return question;
    }
    String marker = rest.get(0).word();
    Event event = event(rest.subList(1, rest.size()));
    if (event.relations().isEmpty()) {
      return question.dated(Period.ALWAYS, UNDATED);
    }
    Map<LocalDate, List<ClaimRow>> byDay = byDay(event, question.rest());
    long all = byDay.values().stream().mapToLong(EventDates::articles).sum();
    for (Map.Entry<LocalDate, List<ClaimRow>> day : byDay.entrySet()) {
      long told = articles(day.getValue());
      if (byDay.size() == 1 || (told > 1 && told >= DOMINANT * all)) {
        return question.dated(period(marker, day.getKey()), when(day.getKey(), day.getValue()));
      }
    }
    return question.dated(Period.ALWAYS, byDay.isEmpty() ? UNDATED : several(byDay));
  }

  /**
   * What happened.
   *
   * @param relations what the noun or verb may be called in the store
   * @param words of the noun or verb itself, which need not stand in the sentence
   */
  private record Event(List<String> relations, Set<String> words) {}

  private Event event(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      Optional<Senses.Hit> verb = senses.at(tokens, i, Set.of(Senses.Form.PAST));
      if (verb.isPresent()) {
        List<Token> phrase = tokens.subList(i, i + verb.get().length());
        return new Event(verb.get().sense().relations(), Stems.words(Token.words(phrase)));
      }
    }
    for (Token token : tokens) {
      List<String> relations = relationsByNoun.get(token.word());
      if (relations != null) {
        return new Event(relations, Stems.words(token.word()));
      }
    }
    return new Event(List.of(), Set.of());
  }

  /** The events by the day they happened on. */
  private Map<LocalDate, List<ClaimRow>> byDay(Event event, Matter named) {
    Set<String> claims = new LinkedHashSet<>();
    for (Map<String, Value> row :
        engine.select(events.bind(Map.of("relations", event.relations()))).rows()) {
      claims.add(Rows.text(row, "claim"));
    }
    Map<LocalDate, List<ClaimRow>> byDay = new TreeMap<>();
    if (claims.size() <= MOST_EVENTS) {
      List<ClaimRow> meant =
          reader.read(claims).stream().filter(claim -> isMeant(claim, named, event)).toList();
      // "The summit" is rather what a sentence calls a summit than any meeting.
      List<ClaimRow> called = meant.stream().filter(claim -> isCalled(claim, event)).toList();
      boolean isNarrowed = !named.iris().isEmpty() || !furtherWords(named, event).isEmpty();
      List<ClaimRow> alike = isNarrowed ? meant : List.<ClaimRow>of();
      for (ClaimRow claim : called.isEmpty() ? alike : called) {
        day(claim).ifPresent(d -> byDay.computeIfAbsent(d, key -> new ArrayList<>()).add(claim));
      }
    }
    return byDay;
  }

  private static boolean isCalled(ClaimRow claim, Event event) {
    Collection<String> said = Stems.words(claim.evidence().quote());
    return event.words().stream().allMatch(word -> Stems.containsLike(said, word));
  }

  private static boolean isMeant(ClaimRow claim, Matter named, Event event) {
    boolean hasParties =
        named.iris().stream()
            .map(Set::of)
            .allMatch(
                iri ->
                    claim.source().isOrSpeaksFor(iri)
                        || (claim.target() != null && claim.target().isOrSpeaksFor(iri)));
    Collection<String> said = Stems.words(claim.evidence().quote());
    boolean hasWords =
        furtherWords(named, event).stream().allMatch(word -> Stems.containsLike(said, word));
    // "The Singapore summit" is no less the one in Singapore than one of Singapore's.
    boolean isThere = named.nameWords().stream().allMatch(word -> Stems.containsLike(said, word));
    return (hasParties || isThere) && hasWords && claim.isOwnWord();
  }

  /** What the question says of the event beside its noun or verb and the names of actors. */
  private static List<String> furtherWords(Matter named, Event event) {
    return named.words().stream()
        .filter(word -> !event.words().contains(word) && !MARKERS.contains(word))
        .toList();
  }

  private static Optional<LocalDate> day(ClaimRow claim) {
    try {
      return Optional.of(LocalDate.parse(claim.evidence().date()));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // only the year or the month is known
    }
  }

  private static long articles(List<ClaimRow> claims) {
    return claims.stream().map(claim -> claim.evidence().article()).distinct().count();
  }

  private static Period period(String marker, LocalDate day) {
    return switch (marker) {
      case "before" -> new Period(null, day.minusDays(1));
      case "after" -> new Period(day.plusDays(1), null);
      case "since" -> new Period(day, null);
      default -> new Period(day, day);
    };
  }

  private static String when(LocalDate day, List<ClaimRow> claims) {
    ClaimRow first = claims.get(0);
    long articles = articles(claims);
    return day
        + ", when "
        + first.source().label()
        + " "
        + first.relation()
        + (first.target() == null ? "" : " " + first.target().label())
        + (articles == 1 ? ", in 1 article" : ", in " + articles + " articles");
  }

  private static String several(Map<LocalDate, List<ClaimRow>> byDay) {
    String days =
        byDay.keySet().stream()
            .limit(MOST_CANDIDATES)
            .map(LocalDate::toString)
            .collect(Collectors.joining(" or "));
    return (byDay.size() > MOST_CANDIDATES ? "one of " + byDay.size() + " days, as " : "")
        + days
        + ", so all days are searched; name a date";
  }
}
