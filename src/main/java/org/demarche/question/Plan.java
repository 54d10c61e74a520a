package org.demarche.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.question.Reading.Ask;
import org.demarche.store.NamedQueries;
import org.demarche.store.NamedQuery;
import org.demarche.store.QueryParameter;

/**
 * The named queries that may hold the answers to a reading; what they find is still to be judged.
 */
final class Plan {

  /** Words beyond this many make a search slow and no better. */
  static final int MOST_WORDS = 12;

  private static final int PREFIX = 5;
  private static final int ENDING = 3;

  private final NamedQueries queries;
  private final Period period;
  private final Map<String, String> sparqlByKey = new LinkedHashMap<>();

  private Plan(NamedQueries queries, Period period) {
    this.queries = queries;
    this.period = period;
  }

  /** The SPARQL of the queries to run, the most telling first. */
  static List<String> of(Question question, NamedQueries queries) {
    Plan plan = new Plan(queries, question.period());
    Ask ask = question.reading().ask();
    switch (ask) {
      case WHO, WHETHER, WHEN, HOW_OFTEN -> plan.toward(question);
      case WHOM -> plan.by(question);
      case WHAT, CHANGE -> plan.contents(question);
      case BETWEEN -> plan.between(question);
      case PROFILE -> plan.matching(Set.of(), question.allWords());
    }
    return new ArrayList<>(plan.sparqlByKey.values());
  }

  private void toward(Question question) {
    Sense sense = question.reading().sense();
    if (sense.name().equals("say")) {
      add("who-says", Map.of("words", prefixes(question.allWords()), "least", least(question)));
      return;
    }
    for (Matter object : question.objects()) {
      Set<String> iris = object.isNamed() ? object.iris() : object.topics();
      if (!iris.isEmpty() && !sense.isOpen()) {
        add(sense.who(), known(sense.who(), iris));
      }
    }
    for (Matter object : question.objects()) {
      // A person may be meant by a phrase that has no entry: "the government of Maduro".
      Set<String> words = new LinkedHashSet<>(object.words());
      if (object.isNamed()) {
        words.addAll(object.nameWords());
      }
      matching(object.iris(), words);
    }
    if (question.objects().stream().allMatch(Matter::isAbsent)) {
      matching(Set.of(), question.allWords());
    }
  }

  private void by(Question question) {
    Sense sense = question.reading().sense();
    Matter subject = question.subject();
    if (subject.iris().isEmpty()) {
      matching(Set.of(), subject.isAbsent() ? question.allWords() : Set.copyOf(subject.words()));
    } else {
      add(sense.whom(), known(sense.whom(), subject.iris()));
    }
  }

  private void contents(Question question) {
    Matter subject = question.subject();
    if (subject.iris().isEmpty()) {
      question.objects().forEach(object -> matching(object.iris(), Set.copyOf(subject.words())));
      return;
    }
    for (Matter object : question.objects()) {
      if (!object.allIris().isEmpty()) {
        add("claims-between", both("actor", subject.iris(), "target", object.allIris()));
      }
      Set<String> words = new LinkedHashSet<>(object.words());
      words.addAll(object.nameWords());
      if (words.isEmpty()) {
        add("claims-by", known("claims-by", subject.iris()));
      } else {
        matching(subject.iris(), words);
      }
    }
  }

  private void between(Question question) {
    Set<String> one = question.subject().iris();
    Set<String> other = question.objects().get(0).iris();
    if (!one.isEmpty() && !other.isEmpty()) {
      boolean agree = !question.reading().sense().name().equals("disagree");
      add(agree ? "agreement-between" : "disagreement-between", both("one", one, "other", other));
      add("claims-by", known("claims-by", one));
      add("claims-by", known("claims-by", other));
    }
  }

  /** Claims whose sentences have most of the words, in articles that mention the actors. */
  private void matching(Set<String> actors, Set<String> words) {
    if (words.isEmpty()) {
      return;
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("words", prefixes(words));
    values.put("least", List.of(String.valueOf(Math.max(1, words.size() / 3))));
    if (!actors.isEmpty()) {
      values.put("actor", List.copyOf(actors));
    }
    add(actors.isEmpty() ? "claims-matching" : "claims-on-matter", values);
  }

  private static List<String> least(Question question) {
    return List.of(String.valueOf(Math.max(1, question.allWords().size() / 2)));
  }

  /** Beginnings of the words, so that other forms of them are found too. */
  private static List<String> prefixes(Set<String> words) {
    return words.stream().limit(MOST_WORDS).map(Plan::beginning).distinct().toList();
  }

  static String beginning(String word) {
    return word.length() <= PREFIX
        ? Stems.stem(word)
        : word.substring(0, Math.max(PREFIX, word.length() - ENDING));
  }

  private Map<String, List<String>> known(String query, Set<String> iris) {
    List<String> names =
        queries.get(query).parameters().stream().map(QueryParameter::name).toList();
    return Map.of(names.contains("target") ? "target" : "actor", List.copyOf(iris));
  }

  private static Map<String, List<String>> both(
      String one, Set<String> ones, String other, Set<String> others) {
    return Map.of(one, List.copyOf(ones), other, List.copyOf(others));
  }

  private void add(String name, Map<String, List<String>> values) {
    NamedQuery query = queries.get(name);
    Map<String, List<String>> all = new LinkedHashMap<>(values);
    period.putInto(all);
    sparqlByKey.putIfAbsent(name + all, query.bind(all));
  }
}
