package org.demarche.mention;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/**
 * Ranks what a pronoun or a description may refer back to, after Lappin and Leass (1994): every
 * earlier sentence adds weight by the best role there, fading with each sentence between.
 */
final class Antecedents {

  private static final double SUBJECT = 80;
  private static final double OBJECT = 50;
  private static final double OBLIQUE = 40;
  private static final double POSSESSOR = 30;
  private static final double MODIFIER = 10;
  private static final double TOP_LEVEL = 40;
  private static final double SAME_ROLE = 35;
  private static final double SAME_SENTENCE = 30;
  private static final double FADING = 0.45;

  /**
   * The choice.
   *
   * @param mention latest mention of the referent chosen
   * @param confidence 0 to 1: how far it is ahead of the next
   */
  record Choice(Mention mention, double confidence) {}

  private final Draft draft;

  Antecedents(Draft draft) {
    this.draft = draft;
  }

  /**
   * The most salient referent before the token.
   *
   * @param back how many sentences before this one to look at
   * @param plausibility 0 for a mention that cannot be meant, up to 1 for one that agrees in full
   */
  Optional<Choice> best(
      Sentence sentence, Token token, int back, ToDoubleFunction<Mention> plausibility) {
    Map<String, Double> scores = new LinkedHashMap<>();
    Map<String, Mention> latest = new LinkedHashMap<>();
    int from = Math.max(0, sentence.index() - back);
    for (Sentence earlier : draft.sentences().subList(from, sentence.index() + 1)) {
      int distance = sentence.index() - earlier.index();
      Map<String, Double> here = new LinkedHashMap<>();
      for (Mention mention : draft.candidates(earlier)) {
        boolean before = distance > 0 || mention.span().end() <= token.span().begin();
        double fit = before ? plausibility.applyAsDouble(mention) : 0;
        if (fit > 0) {
          String identity = Draft.identity(mention.referent());
          here.merge(identity, fit * weight(earlier, mention, token, distance), Math::max);
          latest.put(identity, mention);
        }
      }
      here.forEach((identity, weight) -> scores.merge(identity, weight, Double::sum));
    }
    return choose(scores, latest);
  }

  private static Optional<Choice> choose(Map<String, Double> scores, Map<String, Mention> latest) {
    List<Map.Entry<String, Double>> ranked =
        scores.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
            .toList();
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    Mention mention = latest.get(ranked.get(0).getKey());
    double second = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
    double lead = 1 - second / Math.max(1, ranked.get(0).getValue());
    return mention == null
        ? Optional.empty()
        : Optional.of(new Choice(mention, 0.5 + 0.4 * Math.max(0, lead)));
  }

  private static double weight(Sentence sentence, Mention mention, Token pronoun, int distance) {
    Token head = sentence.token(mention.head());
    Token role = Grammar.firstConjunct(sentence, head);
    double weight = roleWeight(role);
    if (distance == 0) {
      weight += SAME_SENTENCE;
    }
    if (Grammar.verbOf(sentence, role).isPresent()) {
      weight += TOP_LEVEL;
    }
    if (Grammar.isSubject(role) && Grammar.isSubject(pronoun)) {
      weight += SAME_ROLE;
    }
    return weight * Math.pow(FADING, distance);
  }

  private static double roleWeight(Token role) {
    if (Grammar.isSubject(role) || role.is("root")) {
      return SUBJECT;
    }
    return switch (role.dependency()) {
      case "dobj", "dative", "attr", "agent" -> OBJECT;
      case "pobj", "oprd", "npadvmod" -> OBLIQUE;
      case "poss" -> POSSESSOR;
      default -> MODIFIER;
    };
  }
}
