package org.demarche.question;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.store.NamedQueries;
import org.demarche.store.QueryEngine;
import org.demarche.store.Rows;
import org.demarche.store.Value;

/**
 * Sentences that may bear on a question which no claim answers: they have its names, its words and
 * its verb or one that means the same. They are for reading on; nobody is said to answer.
 */
final class Passages {

  /** The relation of a row that only shows a sentence. */
  static final String RELATION = "mentions";

  private static final int MOST = 3;
  private static final double LEAST_SHARE = 0.6;
  private static final double NEAR_BEST = 0.15;
  private static final int ENOUGH_WITHOUT_VERB = 3;
  private static final double SURENESS = 0.2;
  private static final double CENT = 100;

  /** A full stop that ends no sentence: "U.S.", "Rev.". */
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "(?:\\b(?:\\p{L}\\.)+|\\b(?:Mr|Mrs|Ms|Dr|Rev|Gen|Sen|St|Gov|Lt|Col)\\.)\\s*$");

  private final QueryEngine engine;
  private final NamedQueries queries;
  private final Senses senses;

  Passages(QueryEngine engine, NamedQueries queries, Senses senses) {
    this.engine = engine;
    this.queries = queries;
    this.senses = senses;
  }

  /**
   * What a sentence must tell.
   *
   * @param words any of which tells it
   * @param least share of them that must be found, above 0
   */
  private record Concept(Collection<String> words, double least, boolean required) {

    boolean isIn(Collection<String> said) {
      double share = Stems.coverage(words, said);
      return share > 0 && share >= least;
    }
  }

  private record Passage(Map<String, Value> article, String text, int begin, double share) {}

  /** Rows that show the sentences, the most telling first; empty when there are none. */
  List<Answer.Row> of(Question question) {
    List<Concept> concepts = concepts(question);
    Concept verb = verb(question);
    if (concepts.isEmpty() || (concepts.size() == 1 && verb.words().isEmpty())) {
      return List.of();
    }
    List<Passage> passages = new ArrayList<>();
    for (Map<String, Value> article : articles(question, concepts)) {
      passages.addAll(passages(article, concepts, verb));
    }
    double best = passages.stream().mapToDouble(Passage::share).max().orElse(0);
    return passages.stream()
        .filter(passage -> passage.share() >= best - NEAR_BEST)
        .sorted(Comparator.comparingDouble(Passage::share).reversed())
        .limit(MOST)
        .map(Passages::row)
        .toList();
  }

  private static List<Concept> concepts(Question question) {
    List<Concept> concepts = new ArrayList<>();
    List<Matter> matters = new ArrayList<>(question.objects());
    matters.add(question.subject());
    matters.add(question.rest());
    Set<String> seen = new HashSet<>();
    for (Matter matter : matters) {
      if (!matter.nameWords().isEmpty() && seen.addAll(matter.nameWords())) {
        concepts.add(new Concept(matter.nameWords(), 0.3, false));
      }
      for (String word : matter.words()) {
        boolean isName = matter.unknown().stream().anyMatch(name -> name.equalsIgnoreCase(word));
        if (seen.add(word)) {
          concepts.add(new Concept(List.of(word), 1, isName));
        }
      }
    }
    return concepts;
  }

  /** The question's verb and the main words of all that mean the same. */
  private Concept verb(Question question) {
    Set<String> words = new LinkedHashSet<>(Stems.words(question.reading().verb()));
    senses
        .named(question.reading().sense().name())
        .ifPresent(sense -> sense.verbs().forEach(verb -> words.add(Sense.mainWord(verb))));
    words.removeIf(word -> word.isEmpty() || Stems.isStop(word));
    return new Concept(words, 0, false);
  }

  private List<Map<String, Value>> articles(Question question, List<Concept> concepts) {
    List<String> words =
        concepts.stream()
            .flatMap(concept -> concept.words().stream())
            .map(Plan::beginning)
            .distinct()
            .limit(Plan.MOST_WORDS)
            .toList();
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("words", words);
    values.put("least", List.of(String.valueOf(Math.max(1, concepts.size() / 2))));
    question.period().putInto(values);
    return engine.select(queries.get("articles-with-words").bind(values)).rows();
  }

  private static List<Passage> passages(
      Map<String, Value> article, List<Concept> concepts, Concept verb) {
    String text = Rows.text(article, "text");
    Collection<String> headline = Stems.words(Rows.text(article, "title"));
    List<Passage> passages = new ArrayList<>();
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text);
    int begin = sentences.first();
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      String sentence = text.substring(begin, end);
      boolean goesOn = end < text.length() && ABBREVIATED.matcher(sentence).find();
      if (!goesOn) {
        double share = share(Stems.words(sentence), headline, concepts, verb);
        if (share >= LEAST_SHARE) {
          passages.add(new Passage(article, sentence, begin, share));
        }
        begin = end;
      }
    }
    return passages;
  }

  /**
   * Share of the concepts, the verb counted as one, that a sentence tells; 0 when too few. What the
   * headline tells, every sentence of the article is about.
   */
  private static double share(
      Collection<String> said, Collection<String> headline, List<Concept> concepts, Concept verb) {
    long told = concepts.stream().filter(concept -> concept.isIn(said)).count();
    long known = concepts.stream().filter(c -> c.isIn(said) || c.isIn(headline)).count();
    boolean hasAllNames =
        concepts.stream()
            .filter(Concept::required)
            .allMatch(concept -> concept.isIn(said) || concept.isIn(headline));
    boolean hasVerb = verb.isIn(said);
    boolean enough = hasVerb ? told > 0 : told >= ENOUGH_WITHOUT_VERB;
    int wanted = concepts.size() + (verb.words().isEmpty() ? 0 : 1);
    return hasAllNames && enough ? (double) (known + (hasVerb ? 1 : 0)) / wanted : 0;
  }

  private static Answer.Row row(Passage passage) {
    Map<String, Value> article = passage.article();
    String words = passage.text().strip();
    String text = Rows.text(article, "text");
    int begin = passage.begin() + passage.text().indexOf(words);
    int first = text.codePointCount(0, begin);
    String title = Rows.text(article, "title");
    Answer.Evidence evidence =
        new Answer.Evidence(
            Rows.text(article, "article"),
            title,
            Rows.text(article, "publisher"),
            Rows.text(article, "date"),
            words,
            first,
            first + words.codePointCount(0, words.length()),
            List.of(),
            false);
    return new Answer.Row(
        title.isEmpty() ? Rows.text(article, "article") : title,
        Rows.text(article, "articleIri"),
        List.of(),
        RELATION,
        Answer.Row.ACTUAL,
        null,
        Math.round(SURENESS * passage.share() * CENT) / CENT,
        1,
        List.of(evidence));
  }
}
