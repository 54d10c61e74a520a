package org.demarche.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/**
 * Reads whether a predicate is said to be so: negation, auxiliaries, conditionals, questions and
 * the operators above it ("refused to", "plans to", "the threat of").
 */
final class ModalityReader {

  private static final Set<String> FUTURE_AUXILIARIES = Set.of("will", "shall", "'ll", "wo");
  private static final Set<String> OTHER_AUXILIARIES =
      Set.of("would", "could", "may", "might", "can", "should", "must", "ought", "'d", "ca");

  /** Whatever follows is possible or called for, denied or not. */
  private static final Set<String> OPEN_AUXILIARIES =
      Set.of("may", "might", "should", "must", "ought");

  private static final Set<String> NEGATIONS =
      Set.of("no", "neither", "nor", "never", "hardly", "barely", "scarcely", "rarely");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

  /** "Would like to see", "I would argue": said all the same. */
  private static final Set<String> POLITE =
      Set.of("like", "love", "prefer", "hate", "argue", "suggest", "hope", "welcome", "appreciate");

  /** "Less likely to join": open. */
  private static final Set<String> LITTLE = Set.of("less", "little", "least");

  private static final int MOST_STEPS = 8;

  private final ClaimLexicon lexicon;

  ModalityReader(ClaimLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Modality read(Sentence sentence, Token predicate) {
    return read(sentence, predicate, 0);
  }

  /** Whether what a verb presents is said or thought at all; politeness is no doubt. */
  Modality ofSaying(Sentence sentence, Token cue) {
    boolean polite = POLITE.contains(cue.lemma()) && own(sentence, cue) == Modality.HYPOTHETICAL;
    return !cue.isVerb() || polite ? Modality.ACTUAL : read(sentence, cue);
  }

  private Modality read(Sentence sentence, Token token, int steps) {
    Modality own = isLacking(sentence, token) ? Modality.NEGATED : own(sentence, token);
    if (own != Modality.ACTUAL || steps > MOST_STEPS) {
      return own;
    }
    return sentence
        .head(token)
        .map(head -> inherited(sentence, token, head, steps))
        .orElse(Modality.ACTUAL);
  }

  private Modality own(Sentence sentence, Token token) {
    List<Token> children = sentence.children(token);
    if (children.stream().anyMatch(c -> isAuxiliary(c) && OPEN_AUXILIARIES.contains(word(c)))) {
      return Modality.HYPOTHETICAL;
    }
    if (children.stream().anyMatch(c -> c.is("neg") || NEGATIONS.contains(c.lemma()))
        || hasNone(sentence, children)) {
      return Modality.NEGATED;
    }
    if (children.stream().anyMatch(c -> isAuxiliary(c) && OTHER_AUXILIARIES.contains(word(c)))
        || children.stream().anyMatch(c -> c.is("mark") && CONDITIONS.contains(c.lemma()))) {
      return Modality.HYPOTHETICAL;
    }
    if (children.stream().anyMatch(c -> isAuxiliary(c) && FUTURE_AUXILIARIES.contains(word(c)))) {
      return Modality.FUTURE;
    }
    // "The alleged plot", "reportedly fired".
    return children.stream()
        .filter(c -> token.isNoun() || c.is("advmod"))
        .flatMap(c -> lexicon.operator(c.lemma(), 'M').stream())
        .findFirst()
        .orElse(Modality.ACTUAL);
  }

  /** "Without attacking", "without support". */
  private static boolean isLacking(Sentence sentence, Token token) {
    return (token.is("pobj") || token.is("pcomp"))
        && sentence.head(token).filter(h -> h.lemma().equals("without")).isPresent();
  }

  /** "Has no ties". */
  private static boolean hasNone(Sentence sentence, List<Token> children) {
    return children.stream()
        .filter(c -> c.is("dobj"))
        .anyMatch(o -> sentence.children(o, "det").stream().anyMatch(d -> d.lemma().equals("no")));
  }

  private static boolean isAuxiliary(Token token) {
    return token.is("aux") || token.is("modal") || token.tag().equals("MD");
  }

  private static String word(Token token) {
    return token.form().toLowerCase(java.util.Locale.ROOT).replace('’', '\'');
  }

  private Modality inherited(Sentence sentence, Token token, Token head, int steps) {
    return switch (token.dependency()) {
      case "xcomp", "ccomp", "acl" -> governed(sentence, token, head, steps);
      case "conj" ->
          // "will meet and sign": the second verb shares the auxiliary unless it has its own.
          token.isVerb() && sentence.child(token, "aux", "nsubj").isEmpty()
              ? sharedByConjunct(sentence, head, steps)
              : Modality.ACTUAL;
      case "pcomp" ->
          sentence
              .head(head)
              .map(above -> governed(sentence, token, above, steps))
              .orElse(Modality.ACTUAL);
      case "dobj", "nsubjpass", "pobj" -> ofNoun(sentence, token, steps);
      case "advcl" -> purpose(sentence, token);
      default -> Modality.ACTUAL;
    };
  }

  private Modality sharedByConjunct(Sentence sentence, Token head, int steps) {
    Modality shared = read(sentence, head, steps + 1);
    // "did not veto but abstained": negation stays with its own verb.
    return shared == Modality.NEGATED ? Modality.ACTUAL : shared;
  }

  private Modality governed(Sentence sentence, Token token, Token head, int steps) {
    Optional<Modality> operator = operator(head);
    if (operator.isEmpty()) {
      return ungoverned(sentence, token, head, steps);
    }
    if (!appliesTo(sentence, token, head)) {
      return Modality.ACTUAL;
    }
    boolean less = sentence.children(head).stream().anyMatch(c -> LITTLE.contains(c.lemma()));
    return less ? Modality.HYPOTHETICAL : compose(operator.get(), read(sentence, head, steps + 1));
  }

  private Modality ungoverned(Sentence sentence, Token token, Token head, int steps) {
    if (lexicon.speech(head.lemma()).isPresent() && token.is("ccomp")) {
      // What nobody has said need not be so.
      Modality said = ofSaying(sentence, head);
      return said == Modality.ACTUAL ? Modality.ACTUAL : Modality.HYPOTHETICAL;
    }
    Modality above = read(sentence, head, steps + 1);
    // "The aim is to win", "a pretext to attack": not done yet.
    boolean aim = isInfinitive(sentence, token) && (head.isNoun() || head.lemma().equals("be"));
    return aim && above == Modality.ACTUAL ? Modality.HYPOTHETICAL : above;
  }

  private static boolean isInfinitive(Sentence sentence, Token token) {
    return sentence.children(token, "aux").stream().anyMatch(a -> a.lemma().equals("to"));
  }

  /** Negated refusals and the like cancel; otherwise the less certain wins. */
  private static Modality compose(Modality operator, Modality above) {
    if (above == Modality.NEGATED) {
      return operator == Modality.NEGATED ? Modality.ACTUAL : Modality.NEGATED;
    }
    if (operator == Modality.NEGATED && above == Modality.HYPOTHETICAL) {
      return above; // "wants to stop it" has not stopped it
    }
    return operator == Modality.ACTUAL ? above : operator;
  }

  /** Only infinitives, gerunds and "that" clauses are governed; "said he met" is not. */
  private static boolean appliesTo(Sentence sentence, Token token, Token head) {
    return isInfinitive(sentence, token)
        || token.tag().equals("VBG")
        || token.tag().equals("VB")
        || token.is("ccomp")
        || head.isNoun();
  }

  private Optional<Modality> operator(Token head) {
    char pos = head.isVerb() ? 'V' : head.isNoun() ? 'N' : 'A';
    return lexicon.operator(head.lemma(), pos);
  }

  /** A deed named by a noun takes the modality of the verb above it ("called for sanctions"). */
  private Modality ofNoun(Sentence sentence, Token noun, int steps) {
    if (!noun.isNoun()) {
      return Modality.ACTUAL;
    }
    Optional<Token> verb = Grammar.governingVerb(sentence, noun);
    if (verb.isPresent()) {
      Optional<Modality> operator = operator(verb.get());
      Modality above = read(sentence, verb.get(), steps + 1);
      boolean light = noun.is("dobj") || noun.is("nsubjpass");
      return operator
          .filter(o -> o != Modality.FUTURE)
          .map(o -> compose(o, above))
          .orElse(light ? above : Modality.ACTUAL);
    }
    return sentence
        .head(noun)
        .flatMap(sentence::head)
        .filter(Token::isNoun)
        .flatMap(n -> lexicon.operator(n.lemma(), 'N'))
        .orElse(Modality.ACTUAL);
  }

  /** "to prevent war": an infinitive of purpose has not happened. */
  private static Modality purpose(Sentence sentence, Token token) {
    return isInfinitive(sentence, token) ? Modality.HYPOTHETICAL : Modality.ACTUAL;
  }
}
