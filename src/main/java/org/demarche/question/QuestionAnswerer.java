package org.demarche.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.demarche.question.Judge.Verdict;
import org.demarche.question.Reading.Ask;
import org.demarche.store.NamedQueries;
import org.demarche.store.QueryEngine;
import org.demarche.store.StoreStatistics;

/**
 * Answers questions in plain English from a store: reads the form, looks the names up, runs the
 * named queries the form calls for, and judges what they find.
 */
public final class QuestionAnswerer {

  /** Longer texts are no questions. */
  private static final int LONGEST = 1000;

  /** Queries whose claims are kept, at some sixty kilobytes each. */
  private static final int MOST_KEPT_FINDS = 200;

  /** What is less sure contradicts nobody. */
  private static final double LEAST_CONTRARY = 0.2;

  /** Of more who share a name, nobody could tell which is meant. */
  private static final int MOST_BEARERS = 4;

  private static final String UNREADABLE =
      "I cannot read this question. Ask who supports, opposes, recognises, met, hosted, sanctioned"
          + " or said something, with names as the articles write them.";

  private static final String READ_ON = "; these sentences may bear on it";

  private final QueryEngine engine;
  private final NamedQueries queries;
  private final Senses senses = Senses.load();
  private final QuestionReader reader = new QuestionReader(senses);
  private final StateWords stateWords = StateWords.load();
  private final Names names;
  private final ClaimReader claimReader;
  private final Kept<List<String>> keptFinds = new Kept<>(MOST_KEPT_FINDS);
  private final Suggestions suggestions;
  private final Passages passages;
  private final OfficeHolders officeHolders;
  private final EventDates eventDates;

  /**
   * @param engine the store; stays open
   */
  public QuestionAnswerer(QueryEngine engine, NamedQueries queries) {
    this.engine = engine;
    this.queries = queries;
    names = new Names(engine, queries);
    claimReader = new ClaimReader(engine, queries);
    suggestions = new Suggestions(names);
    passages = new Passages(engine, queries, senses);
    officeHolders = new OfficeHolders(engine, queries);
    eventDates = new EventDates(engine, claimReader, senses);
  }

  /**
   * Answers a question. A question that cannot be read has no answers and says so in its reading.
   *
   * @throws org.demarche.store.StoreException when the store cannot be read
   */
  public Answer ask(String question, AskOptions options) {
    String text = question.length() > LONGEST ? question.substring(0, LONGEST) : question;
    PeriodReader.Found found = PeriodReader.read(text);
    List<Token> tokens = Token.read(found.rest());
    Optional<Reading> reading =
        question.length() > LONGEST || tokens.size() < 2 ? Optional.empty() : reader.read(tokens);
    if (reading.isEmpty()) {
      return unreadable(question);
    }
    Period period = found.period().and(options.period());
    Question asked = eventDates.dated(lookUp(reading.get(), tokens, period, 0));
    Answer answer = answer(question, asked);
    // Of several called so, the one of whom something is told is meant.
    for (int bearer = 1; bearer < MOST_BEARERS && asked.isAmbiguous() && isBare(answer); bearer++) {
      Answer other =
          answer(question, eventDates.dated(lookUp(reading.get(), tokens, period, bearer)));
      answer = isBare(other) ? answer : other;
    }
    return answer;
  }

  private static boolean isBare(Answer answer) {
    return answer.contrary().isEmpty()
        && answer.answers().stream().allMatch(row -> row.relation().equals(Passages.RELATION));
  }

  private Answer answer(String question, Question asked) {
    if (asked.reading().ask() == Ask.PROFILE) {
      return profile(question, asked);
    }
    Optional<Answer> side = asked.reading().asksSide() ? side(question, asked) : Optional.empty();
    return side.orElseGet(() -> byClaims(question, asked));
  }

  /** Who takes the same side on a matter as somebody: whoever is for it, or against it, too. */
  private Optional<Answer> side(String question, Question asked) {
    Matter with = asked.objects().get(0);
    Reading stance =
        new Reading(
            Ask.WHO,
            senses.named("support").orElseThrow(),
            "support",
            List.of(),
            asked.reading().sideMatter(),
            List.of(),
            asked.reading().statesOnly());
    Question matter = asked.about(stance, asked.rest());
    FoundClaims claims = new FoundClaims(engine, claimReader, keptFinds);
    Found pro = find(matter, claims, QuestionAnswerer::strictVerdicts);
    Question against = matter.with(stance.with(Ask.WHO, senses.named("oppose").orElseThrow()));
    Found con = find(against, claims, QuestionAnswerer::strictVerdicts);
    boolean isFor = pro.has(with);
    if (isFor == con.has(with)) {
      return Optional.empty();
    }
    Found same = isFor ? pro : con;
    Found other = isFor ? con : pro;
    return Optional.of(
        new Answer(
            question,
            ReadingText.of(asked, List.of(), List.of()) + (isFor ? ": for it" : ": against it"),
            same.sparql(),
            new RowGrouper(isFor ? matter : against).group(same.without(with)),
            new RowGrouper(isFor ? against : matter).group(other.without(with)),
            List.of()));
  }

  private static Answer unreadable(String question) {
    return new Answer(question, UNREADABLE, "", List.of(), List.of(), Suggestions.questions());
  }

  private Question lookUp(Reading reading, List<Token> tokens, Period period, int bearer) {
    MatterFinder finder = new MatterFinder(names, stateWords, tokens, bearer);
    return new Question(
        reading,
        finder.find(reading.subject()),
        alternatives(reading.object()).stream().map(finder::find).toList(),
        finder.find(reading.asksSide() ? reading.sideMatter() : reading.rest()),
        period,
        senses.isPast(tokens),
        "");
  }

  /** "Dialogue or a diplomatic solution" is two objects; no object is one that is absent. */
  private static List<List<Token>> alternatives(List<Token> object) {
    List<List<Token>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < object.size(); i++) {
      if (object.get(i).word().equals("or") && i > from) {
        parts.add(object.subList(from, i));
        from = i + 1;
      }
    }
    parts.add(object.subList(from, object.size()));
    return parts;
  }

  private Answer byClaims(String question, Question asked) {
    FoundClaims claims = new FoundClaims(engine, claimReader, keptFinds);
    Found found = find(asked, claims, QuestionAnswerer::verdicts);
    List<Answer.Row> rows = new RowGrouper(asked).group(found.verdicts());
    List<Answer.Row> contrary = contrary(asked, claims);
    boolean nothing = rows.isEmpty() && contrary.isEmpty();
    List<Answer.Row> shown = nothing && mayBeShown(asked) ? passages.of(asked) : rows;
    return new Answer(
        question,
        reading(asked, rows, contrary) + (nothing && !shown.isEmpty() ? READ_ON : ""),
        found.sparql(),
        shown,
        contrary,
        suggestions.of(asked, rows.isEmpty()));
  }

  /** Sentences are no answer to whether, when or how often. */
  private static boolean mayBeShown(Question asked) {
    return switch (asked.reading().ask()) {
      case WHO, WHOM, WHAT, PROFILE, BETWEEN -> true;
      case WHETHER, WHEN, HOW_OFTEN, CHANGE -> false;
    };
  }

  private String reading(Question asked, List<Answer.Row> rows, List<Answer.Row> contrary) {
    return rows.isEmpty() && contrary.isEmpty()
        ? ReadingText.ofNothing(asked, StoreStatistics.articleCount(engine))
        : ReadingText.of(asked, rows, contrary);
  }

  private record Found(String sparql, List<Verdict> verdicts) {

    /** Whether one of the answers is somebody or speaks for them. */
    boolean has(Matter who) {
      return verdicts.stream().anyMatch(v -> v.answer().isOrSpeaksFor(who.allIris()));
    }

    List<Verdict> without(Matter who) {
      return verdicts.stream().filter(v -> !v.answer().isOrSpeaksFor(who.allIris())).toList();
    }
  }

  /** The verdicts on all claims found; the SPARQL is that of the first query that led to any. */
  private Found find(
      Question asked,
      FoundClaims claims,
      BiFunction<Question, List<ClaimRow>, List<Verdict>> judging) {
    List<String> plan = Plan.of(asked, queries);
    List<Set<String>> found = new ArrayList<>();
    Set<String> all = new LinkedHashSet<>();
    for (String sparql : plan) {
      Set<String> hits = new LinkedHashSet<>();
      for (String claim : claims.of(sparql)) {
        if (all.size() < FoundClaims.MOST) {
          hits.add(claim);
          all.add(claim);
        }
      }
      found.add(hits);
    }
    List<Verdict> verdicts = judging.apply(asked, claims.read(all));
    return new Found(telling(plan, found, verdicts), verdicts);
  }

  /** By the claims of the verb's sense, else by claims and sentences with the verb itself. */
  private static List<Verdict> verdicts(Question asked, List<ClaimRow> claims) {
    Judge judge = new Judge(asked);
    Sense sense = asked.reading().sense();
    Sense opened = sense.isOpen() ? sense : sense.opened(asked.reading().verb());
    Judge second = new Judge(asked.with(asked.reading().with(asked.reading().ask(), opened)));
    boolean isClause = !Set.of(Ask.WHAT, Ask.CHANGE, Ask.BETWEEN).contains(asked.reading().ask());
    List<Verdict> verdicts = new ArrayList<>();
    for (ClaimRow claim : claims) {
      Optional<Verdict> verdict = judge.judge(claim);
      boolean otherSide = sense.polarity() * claim.polarity() < 0;
      boolean again = verdict.isEmpty() && isClause && !sense.isOpen() && !otherSide;
      (again ? second.judge(claim) : verdict).ifPresent(verdicts::add);
    }
    addByWords(claims, judge, verdicts);
    if (asked.reading().ask() == Ask.BETWEEN) {
      verdicts.addAll(SharedPositions.of(asked, claims));
    }
    if (verdicts.isEmpty()) {
      claims.forEach(claim -> judge.judgeLoosely(claim).ifPresent(verdicts::add));
    }
    return verdicts;
  }

  /** Speakers whose words tell it, unless a claim tells who did it in the same sentence. */
  private static void addByWords(List<ClaimRow> claims, Judge judge, List<Verdict> verdicts) {
    List<ClaimRow> read = verdicts.stream().map(Verdict::claim).toList();
    for (ClaimRow claim : claims) {
      boolean isTold =
          read.stream().anyMatch(r -> r.equals(claim) || r.evidence().encloses(claim.evidence()));
      if (!isTold) {
        judge.judgeByWords(claim).ifPresent(verdicts::add);
      }
    }
  }

  /** By the claims of the verb's sense alone: the other side is not told on mere words. */
  private static List<Verdict> strictVerdicts(Question asked, List<ClaimRow> claims) {
    Judge judge = new Judge(asked);
    return claims.stream().flatMap(claim -> judge.judge(claim).stream()).toList();
  }

  private static String telling(
      List<String> plan, List<Set<String>> found, List<Verdict> verdicts) {
    for (int i = 0; i < plan.size(); i++) {
      Set<String> hits = found.get(i);
      if (verdicts.stream().anyMatch(verdict -> hits.contains(verdict.claim().iri()))) {
        return plan.get(i);
      }
    }
    return plan.isEmpty() ? "" : plan.get(0);
  }

  private List<Answer.Row> contrary(Question asked, FoundClaims claims) {
    Ask ask = asked.reading().ask();
    boolean hasContrary = ask == Ask.WHO || ask == Ask.WHOM || ask == Ask.WHETHER;
    Optional<Sense> opposite =
        hasContrary ? senses.named(asked.reading().sense().contrary()) : Optional.empty();
    boolean aboutNobody = asked.reading().object().isEmpty() && asked.subject().isAbsent();
    if (opposite.isEmpty() || aboutNobody) {
      return List.of();
    }
    Question contrary = asked.with(asked.reading().with(ask, opposite.get()));
    List<Verdict> verdicts = find(contrary, claims, QuestionAnswerer::strictVerdicts).verdicts();
    return new RowGrouper(contrary)
        .group(verdicts).stream().filter(row -> row.confidence() >= LEAST_CONTRARY).toList();
  }

  /** Who somebody is: the offices held; else the sentences that say what the question says. */
  private Answer profile(String question, Question asked) {
    Optional<OfficeHolders.Held> held = officeHolders.of(asked);
    if (held.isPresent()) {
      return office(question, asked, held.get());
    }
    Matter who = asked.objects().get(0);
    if (!who.isNamed()) {
      Answer answer = byClaims(question, asked);
      boolean known = !who.topics().isEmpty() || !answer.answers().isEmpty();
      return known ? answer : unreadable(question);
    }
    String sparql = queries.get("offices-of").bind(Map.of("actor", List.copyOf(who.iris())));
    List<Answer.Row> rows = officeHolders.rows(engine.select(sparql).rows());
    return new Answer(
        question, reading(asked, rows, List.of()), sparql, rows, List.of(), suggestions.about(who));
  }

  private static Answer office(String question, Question asked, OfficeHolders.Held held) {
    String nobody = held.rows().isEmpty() ? ": not known" : "";
    return new Answer(
        question,
        ReadingText.ofOffice(held.office(), asked) + nobody,
        held.sparql(),
        held.rows(),
        List.of(),
        List.of());
  }
}
