package org.demarche.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.question.Reading.Ask;
import org.demarche.question.Senses.Form;
import org.demarche.question.Senses.Hit;
import org.jspecify.annotations.Nullable;

/** Reads the clause of a question: auxiliary, subject, verb, object, whatever their order. */
final class VerbPhrases {

  /** Auxiliaries and the forms of the verb that may follow each. */
  private static final Set<String> DO = Set.of("do", "does", "did");

  private static final Set<String> HAVE = Set.of("has", "have", "had");
  private static final Set<String> BE = Set.of("is", "are", "was", "were");
  private static final Set<String> MODAL =
      Set.of("will", "would", "can", "could", "shall", "should", "may", "might", "must");

  static final List<String> AUXILIARIES =
      List.of(
          "do", "does", "did", "has", "have", "had", "is", "are", "was", "were", "will", "would",
          "can", "could", "should", "may", "might");

  private static final Set<Form> FINITE = EnumSet.of(Form.BASE, Form.THIRD, Form.PAST);
  private static final Set<String> ADVERBS =
      Set.of(
          "also",
          "ever",
          "recently",
          "publicly",
          "openly",
          "strongly",
          "currently",
          "now",
          "still",
          "already",
          "first",
          "officially",
          "formally",
          "else",
          "all",
          "really",
          "actually");

  private static final Set<String> ABOUT =
      Set.of(
          "about",
          "of",
          "on",
          "regarding",
          "concerning",
          "toward",
          "towards",
          "to",
          "from",
          "for",
          "with",
          "at",
          "over");

  private final Senses senses;

  VerbPhrases(Senses senses) {
    this.senses = senses;
  }

  static boolean isBe(Token token) {
    return BE.contains(token.word());
  }

  /** After "who": supports X; did X meet; was sanctioned by X; is against X; is X. */
  Optional<Reading> who(List<Token> clause) {
    List<Token> tokens = withoutAdverbs(clause);
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    if (isBe(tokens.get(0))) {
      return tokens.get(tokens.size() - 1).word().equals("by") ? whoBy(tokens) : whoIs(tokens);
    }
    Set<Form> forms = formsAfter(tokens.get(0).word());
    if (forms == null || tokens.size() == 1) {
      return Optional.of(active(tokens, senses.at(tokens, 0, FINITE).orElse(null)));
    }
    if (isPassive(tokens)) {
      return passive(tokens.subList(1, tokens.size()));
    }
    Optional<Hit> verb = senses.at(tokens, 1, forms);
    if (verb.isPresent()) {
      return Optional.of(active(tokens.subList(1, tokens.size()), verb.get()));
    }
    if (HAVE.contains(tokens.get(0).word()) && senses.at(tokens, 0, FINITE).isPresent()) {
      return Optional.of(active(tokens, senses.at(tokens, 0, FINITE).get()));
    }
    return Optional.of(inverted(Ask.WHOM, tokens, forms));
  }

  private static @Nullable Set<Form> formsAfter(String auxiliary) {
    if (DO.contains(auxiliary) || MODAL.contains(auxiliary)) {
      return EnumSet.of(Form.BASE);
    }
    return HAVE.contains(auxiliary) ? EnumSet.of(Form.PARTICIPLE) : null;
  }

  /** Has been or will be, before a participle. */
  private static boolean isPassive(List<Token> tokens) {
    return tokens.size() > 2 && Set.of("be", "been").contains(tokens.get(1).word());
  }

  /** Was X sanctioned by. */
  Optional<Reading> whoBy(List<Token> tokens) {
    return whether(tokens).map(reading -> reading.with(Ask.WHO, reading.sense()));
  }

  /** The opposite of a reading; empty when its verb has none. */
  Optional<Reading> contrary(Reading reading) {
    return senses
        .named(reading.sense().contrary())
        .map(
            sense ->
                new Reading(
                    reading.ask(),
                    sense,
                    sense.verbs().get(0),
                    reading.subject(),
                    reading.object(),
                    reading.rest(),
                    reading.statesOnly()));
  }

  private Optional<Reading> whoIs(List<Token> tokens) {
    if (tokens.size() < 2) {
      return Optional.empty();
    }
    Optional<Hit> predicate = senses.at(tokens, 0, EnumSet.allOf(Form.class));
    if (predicate.isPresent()) {
      return Optional.of(active(tokens, predicate.get()));
    }
    Optional<Hit> doing = senses.at(tokens, 1, EnumSet.of(Form.ING));
    if (doing.isPresent()) {
      return Optional.of(active(tokens.subList(1, tokens.size()), doing.get()));
    }
    Optional<Reading> passive = passive(tokens);
    if (passive.isPresent()) {
      return passive;
    }
    int verb = find(tokens, 2, EnumSet.of(Form.ING));
    return Optional.of(
        verb > 0
            ? inverted(Ask.WHOM, tokens, EnumSet.of(Form.ING))
            : reading(
                Ask.PROFILE, Sense.open("be"), "be", List.of(), tokens.subList(1, tokens.size())));
  }

  /** A form of "be", a participle, then "by" and who did it. */
  private Optional<Reading> passive(List<Token> tokens) {
    Optional<Hit> done = senses.at(tokens, 1, EnumSet.of(Form.PARTICIPLE));
    if (done.isEmpty()) {
      return Optional.empty();
    }
    List<Token> after = tokens.subList(1 + done.get().length(), tokens.size());
    int by = indexOf(after, "by");
    List<Token> agent = by < 0 ? List.of() : after.subList(by + 1, after.size());
    List<Token> rest = by < 0 ? after : after.subList(0, by);
    return Optional.of(
        new Reading(
            Ask.WHOM, done.get().sense(), done.get().verb(), agent, List.of(), rest, false));
  }

  /** After "what" or "how": does X say about Y; did X demand of Y; does X support. */
  Optional<Reading> what(List<Token> tokens) {
    Set<Form> forms = formsAfter(tokens.get(0).word());
    if (tokens.size() < 3) {
      return isBe(tokens.get(0)) ? whoIs(tokens) : Optional.empty();
    }
    if (forms == null) {
      return isBe(tokens.get(0)) ? whatIs(tokens) : Optional.empty();
    }
    Reading inverted = inverted(Ask.WHAT, tokens, forms);
    Optional<Reading> between = between(inverted);
    if (between.isPresent()) {
      return between;
    }
    boolean asksTarget = inverted.sense().isStance() && inverted.object().isEmpty();
    return Optional.of(asksTarget ? inverted.with(Ask.WHOM, inverted.sense()) : inverted);
  }

  /** Is the accord; was X accused of (by Y). */
  private Optional<Reading> whatIs(List<Token> tokens) {
    List<Token> clause = tokens.stream().filter(token -> !token.word().equals("of")).toList();
    Optional<Reading> done =
        clause.size() < 3
            ? Optional.empty()
            : whetherIs(clause).filter(r -> r.sense().complement().contains("of"));
    return done.isPresent() ? done.map(r -> r.with(Ask.WHAT, r.sense())) : whoIs(tokens);
  }

  /** What X and Y agree or disagree on. */
  private Optional<Reading> between(Reading reading) {
    int and = indexOf(reading.subject(), "and");
    boolean agreement = Set.of("agree", "disagree", "meet").contains(reading.sense().name());
    boolean asksWhat = reading.ask() == Ask.WHAT;
    if (and < 1 || !agreement || !(reading.object().isEmpty() || asksWhat)) {
      return Optional.empty();
    }
    List<Token> both = reading.subject();
    return Optional.of(
        new Reading(
            Ask.BETWEEN,
            reading.sense(),
            reading.verb(),
            both.subList(0, and),
            both.subList(and + 1, both.size()),
            reading.object().isEmpty() ? reading.rest() : reading.object(),
            false));
  }

  /** After "when": did X meet Y; was X sanctioned by Y. */
  Optional<Reading> when(List<Token> tokens) {
    return whether(tokens).map(reading -> reading.with(Ask.WHEN, reading.sense()));
  }

  /** Does X support Y; is X against Y; was X sanctioned by Y. */
  Optional<Reading> whether(List<Token> clause) {
    List<Token> tokens = withoutAdverbs(clause);
    if (tokens.size() < 3) {
      return Optional.empty();
    }
    if (isBe(tokens.get(0)) || isPassiveAfterSubject(tokens)) {
      return whetherIs(tokens);
    }
    Set<Form> forms = formsAfter(tokens.get(0).word());
    if (forms == null || find(tokens, 2, forms) < 0) {
      return Optional.empty();
    }
    Reading inverted = inverted(Ask.WHETHER, tokens, forms);
    Optional<Reading> between = between(inverted);
    return between.isPresent() ? between : Optional.of(inverted);
  }

  private boolean isPassiveAfterSubject(List<Token> tokens) {
    int been = Math.max(indexOf(tokens, "been"), indexOf(tokens, "be"));
    return been > 1 && been + 1 < tokens.size();
  }

  private Optional<Reading> whetherIs(List<Token> tokens) {
    for (int i = 2; i < tokens.size(); i++) {
      List<Token> subject = withoutBeen(tokens.subList(1, i));
      Optional<Hit> done = senses.at(tokens, i, EnumSet.of(Form.PARTICIPLE));
      if (done.isPresent() && !done.get().forms().contains(Form.BASE)) {
        Reading passive = passive(tokens.subList(i - 1, tokens.size())).orElseThrow();
        return Optional.of(
            new Reading(
                Ask.WHETHER,
                passive.sense(),
                passive.verb(),
                passive.subject(),
                subject,
                passive.rest(),
                false));
      }
      Optional<Hit> predicate = senses.predicateAt(tokens, i);
      Optional<Hit> hit =
          predicate.isPresent() ? predicate : senses.at(tokens, i, EnumSet.of(Form.ING));
      if (hit.isPresent()) {
        List<Token> object = tokens.subList(i + hit.get().length(), tokens.size());
        return Optional.of(
            complemented(Ask.WHETHER, hit.get().sense(), hit.get().verb(), subject, object));
      }
    }
    return Optional.empty();
  }

  private static List<Token> withoutBeen(List<Token> tokens) {
    return tokens.stream().filter(token -> !Set.of("been", "be").contains(token.word())).toList();
  }

  /** An auxiliary, the subject, then the verb. */
  private Reading inverted(Ask ask, List<Token> tokens, Set<Form> forms) {
    int at = find(tokens, 2, forms);
    if (at < 0) {
      return unknownVerb(ask, tokens);
    }
    Hit verb = senses.at(tokens, at, forms).orElseThrow();
    List<Token> after = tokens.subList(at + verb.length(), tokens.size());
    List<Token> subject = unlessAnybody(withoutAdverbs(tokens.subList(1, at)));
    if (ask == Ask.WHOM) {
      return new Reading(ask, verb.sense(), verb.verb(), subject, List.of(), after, false);
    }
    List<Token> object = ask == Ask.WHAT ? withoutPreposition(after) : after;
    return complemented(ask, verb.sense(), verb.verb(), subject, object);
  }

  /** The subject ends where names end: "did Bush pardon the spy". */
  private static Reading unknownVerb(Ask ask, List<Token> tokens) {
    int at = 2;
    while (at < tokens.size() - 1
        && (tokens.get(at).isCapitalised() || Stems.isStop(tokens.get(at).word()))) {
      at++;
    }
    if (at >= tokens.size()) {
      return reading(ask, Sense.open(""), "", tokens.subList(1, tokens.size()), List.of());
    }
    String verb = tokens.get(at).word();
    List<Token> after = tokens.subList(at + 1, tokens.size());
    return ask == Ask.WHOM
        ? new Reading(ask, Sense.open(verb), verb, tokens.subList(1, at), List.of(), after, false)
        : reading(ask, Sense.open(verb), verb, tokens.subList(1, at), withoutPreposition(after));
  }

  private static Reading active(List<Token> tokens, @Nullable Hit verb) {
    if (verb == null) {
      String word = tokens.get(0).word();
      return reading(Ask.WHO, Sense.open(word), word, List.of(), tokens.subList(1, tokens.size()));
    }
    List<Token> object = tokens.subList(verb.length(), tokens.size());
    return complemented(Ask.WHO, verb.sense(), verb.verb(), List.of(), object);
  }

  /** Nobody in particular: as if it were not said. */
  private static List<Token> unlessAnybody(List<Token> subject) {
    boolean anybody =
        !subject.isEmpty()
            && Set.of("anyone", "anybody", "someone", "somebody", "any", "they", "people")
                .contains(subject.get(0).word());
    return anybody ? List.of() : subject;
  }

  /** X's view of Y, as a reading. */
  Reading thinks(List<Token> holder, List<Token> matter) {
    Sense think = senses.named("think").orElseThrow();
    return reading(Ask.WHAT, think, "think of", holder, matter);
  }

  /** Splits "Iran of sponsoring terrorism" where the verb says that a complement begins. */
  private static Reading complemented(
      Ask ask, Sense sense, String verb, List<Token> subject, List<Token> object) {
    for (int i = 1; i + 1 < object.size(); i++) {
      if (sense.complement().contains(object.get(i).word()) && mayComplement(object, i)) {
        return new Reading(
            ask,
            sense,
            verb,
            subject,
            object.subList(0, i),
            object.subList(i, object.size()),
            false);
      }
    }
    return reading(ask, sense, verb, subject, object);
  }

  /** "7 to 15 years" and "an end to the sanctions" go on; "to recognise" begins anew. */
  private static boolean mayComplement(List<Token> object, int at) {
    String next = object.get(at + 1).word();
    boolean goesOn = Character.isDigit(next.charAt(0)) || Stems.isStop(next);
    return !(object.get(at).word().equals("to") && goesOn);
  }

  private static Reading reading(
      Ask ask, Sense sense, String verb, List<Token> subject, List<Token> object) {
    return new Reading(ask, sense, verb, subject, object, List.of(), false);
  }

  private int find(List<Token> tokens, int from, Set<Form> forms) {
    for (int i = from; i < tokens.size(); i++) {
      if (senses.at(tokens, i, forms).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private static int indexOf(List<Token> tokens, String word) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).word().equals(word)) {
        return i;
      }
    }
    return -1;
  }

  private static List<Token> withoutPreposition(List<Token> tokens) {
    boolean leading = !tokens.isEmpty() && ABOUT.contains(tokens.get(0).word());
    return leading ? tokens.subList(1, tokens.size()) : tokens;
  }

  private static List<Token> withoutAdverbs(List<Token> tokens) {
    return tokens.stream().filter(token -> !ADVERBS.contains(token.word())).toList();
  }
}
