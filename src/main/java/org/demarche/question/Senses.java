package org.demarche.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.TsvTable;

/** The verbs of {@code data/lexicon/question-verbs.tsv}, found in a question in any form. */
final class Senses {

  /** How a verb is inflected. */
  enum Form {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    ING
  }

  /**
   * A verb phrase found in a question.
   *
   * @param verb in the base form
   * @param length words it takes
   * @param forms how its first word may be inflected
   */
  record Hit(Sense sense, String verb, int length, Set<Form> forms) {}

  private record Pattern(Sense sense, String verb, List<String> rest, Set<Form> forms) {}

  /** Words between "impose" and "sanctions on" that do not matter ("new", "tough"). */
  private static final int GAP = 2;

  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

  private final Map<String, Sense> byName = new LinkedHashMap<>();
  private final Map<String, List<Pattern>> byFirstWord = new HashMap<>();

  private Senses(List<Sense> senses) {
    for (Sense sense : senses) {
      byName.put(sense.name(), sense);
      sense.verbs().forEach(verb -> add(sense, verb));
    }
  }

  /** Reads the table from the class path. */
  static Senses load() {
    return new Senses(TsvTable.load("data/lexicon/question-verbs.tsv", Senses::sense));
  }

  private static Sense sense(TsvTable.Row row) {
    return new Sense(
        row.require("sense"),
        row.list("verbs"),
        Set.copyOf(row.list("complement")),
        row.list("relations"),
        row.get("polarity").isEmpty() ? 0 : Integer.parseInt(row.get("polarity")),
        row.require("who"),
        row.require("whom"),
        row.get("contrary"));
  }

  List<Sense> all() {
    return List.copyOf(byName.values());
  }

  Optional<Sense> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  private void add(Sense sense, String verb) {
    List<String> words = List.of(verb.split(" ", -1));
    List<String> rest = words.subList(1, words.size());
    inflections(words.get(0))
        .forEach(
            (form, kinds) ->
                byFirstWord
                    .computeIfAbsent(form, key -> new ArrayList<>())
                    .add(new Pattern(sense, verb, rest, kinds)));
  }

  private static Map<String, Set<Form>> inflections(String verb) {
    Map<String, Set<Form>> forms = new HashMap<>();
    if (verb.equals("be")) {
      BE.forEach(form -> forms.put(form, EnumSet.allOf(Form.class)));
      return forms;
    }
    put(forms, verb, Form.BASE);
    put(forms, Inflection.third(verb), Form.THIRD);
    put(forms, Inflection.ing(verb), Form.ING);
    for (String form : Inflection.pasts(verb)) {
      put(forms, form, Form.PAST);
      put(forms, form, Form.PARTICIPLE);
    }
    return forms;
  }

  private static void put(Map<String, Set<Form>> forms, String word, Form form) {
    forms.computeIfAbsent(word, key -> EnumSet.noneOf(Form.class)).add(form);
  }

  /** The longest verb phrase that begins at a word and has one of the forms. */
  Optional<Hit> at(List<Token> tokens, int index, Set<Form> forms) {
    Hit best = null;
    for (Pattern pattern : byFirstWord.getOrDefault(tokens.get(index).word(), List.of())) {
      int length = 1 + restLength(tokens, index + 1, pattern.rest());
      boolean fits = length > 0 && pattern.forms().stream().anyMatch(forms::contains);
      if (fits && (best == null || length > best.length())) {
        best = new Hit(pattern.sense(), pattern.verb(), length, pattern.forms());
      }
    }
    return Optional.ofNullable(best);
  }

  /** The particles of "be against" when the form of "be" stands elsewhere. */
  Optional<Hit> predicateAt(List<Token> tokens, int index) {
    List<Token> moved = new ArrayList<>(tokens.subList(index, tokens.size()));
    moved.add(0, new Token("be", "be", false));
    return at(moved, 0, EnumSet.allOf(Form.class))
        .map(hit -> new Hit(hit.sense(), hit.verb(), hit.length() - 1, hit.forms()));
  }

  /** Whether a question is about the past alone: "did", "was", "sanctioned". */
  boolean isPast(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (Set.of("did", "was", "were", "had").contains(tokens.get(i).word())) {
        return true;
      }
      Optional<Hit> verb = at(tokens, i, EnumSet.allOf(Form.class));
      if (i > 0 && verb.isPresent()) {
        return !verb.get().forms().contains(Form.BASE) && verb.get().forms().contains(Form.PAST);
      }
    }
    return false;
  }

  /** Words taken by the rest of a phrase, or a negative number far below when it is not there. */
  private static int restLength(List<Token> tokens, int from, List<String> rest) {
    int at = from;
    for (String word : rest) {
      int found = find(tokens, at, word, rest.size() > 1 ? GAP : 0);
      if (found < 0) {
        return Integer.MIN_VALUE / 2;
      }
      at = found + 1;
    }
    return at - from;
  }

  private static int find(List<Token> tokens, int from, String word, int gap) {
    for (int i = from; i < tokens.size() && i <= from + gap; i++) {
      if (tokens.get(i).word().equals(word)) {
        return i;
      }
    }
    return -1;
  }
}
