package org.demarche.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/** Finds the tokens that fill the slots of a predicate. */
final class Arguments {

  private Arguments() {}

  /**
   * The tokens of the first of the slots that is filled, with all conjuncts; empty when none is.
   */
  static List<Token> fill(Sentence sentence, Predicate predicate, List<Slot> slots) {
    return slots.stream()
        .map(slot -> fill(sentence, predicate, slot))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<Token> fill(Sentence sentence, Predicate predicate, Slot slot) {
    Token token = predicate.token();
    return switch (slot.role()) {
      case SUBJ -> subjects(sentence, predicate);
      case OBJ -> Grammar.objects(sentence, token);
      case DATIVE -> Grammar.coordinated(sentence, sentence.children(token, "dative", "iobj"));
      case PREP -> prepositionObjects(sentence, token, slot.word());
      case POSS -> possessors(sentence, token);
      case SUPPORT -> supportSubjects(sentence, token);
      case COORD -> others(Grammar.agents(sentence, token));
      case COMP -> Grammar.complement(sentence, token).map(List::of).orElse(List.of());
      case COMP_SUBJ -> complementSubjects(sentence, token);
      case COMP_OBJ ->
          Grammar.complement(sentence, token)
              .map(c -> Grammar.objects(sentence, c))
              .orElse(List.of());
      case PURPOSE_OBJ -> purposeObjects(sentence, token);
      case NAMER ->
          Grammar.namingVerb(sentence, token)
              .map(v -> Grammar.agents(sentence, v))
              .orElse(List.of());
      case SPEAKER, PRED, PRT, ADV -> List.of();
    };
  }

  /**
   * Beside the word or, as parsers often attach it, beside the object of the verb ("cut ties with
   * Qatar") or beside the verb of the noun ("imposed sanctions on Qatar").
   */
  private static List<Token> prepositionObjects(Sentence sentence, Token token, String word) {
    List<Token> direct = Grammar.prepositionObjects(sentence, token, word);
    if (!direct.isEmpty()) {
      return direct;
    }
    if (!token.isVerb()) {
      return Grammar.lightVerb(sentence, token)
          .map(v -> Grammar.prepositionObjects(sentence, v, word))
          .orElse(List.of());
    }
    return Grammar.objects(sentence, token).stream()
        .flatMap(o -> below(sentence, o))
        .flatMap(o -> Grammar.prepositionObjects(sentence, o, word).stream())
        .toList();
  }

  /** "Sanctions imposed on Sudan", "two million in aid to Fiji": the object and what says more. */
  private static Stream<Token> below(Sentence sentence, Token object) {
    Stream<Token> participles =
        sentence.children(object, "acl", "relcl").stream().filter(t -> t.tag().equals("VBN"));
    Stream<Token> kinds =
        Stream.of("in", "of")
            .flatMap(p -> Grammar.prepositionObjects(sentence, object, p).stream());
    return Stream.concat(Stream.of(object), Stream.concat(participles, kinds));
  }

  private static List<Token> subjects(Sentence sentence, Predicate predicate) {
    Token token = predicate.token();
    if (predicate.frame().pos() == Frame.Pos.V) {
      return Grammar.agents(sentence, token);
    }
    if (Grammar.isPredicated(sentence, token)) {
      return Grammar.predicatedOf(sentence, token);
    }
    // "states critical of": the noun itself.
    return sentence
        .head(token)
        .map(head -> nounModified(sentence, token, head))
        .orElseGet(() -> Grammar.coordinated(sentence, sentence.children(token, "nsubj")));
  }

  private static List<Token> nounModified(Sentence sentence, Token adjective, Token head) {
    boolean after = adjective.index() > head.index();
    return head.isNoun() && after ? Grammar.coordinated(sentence, List.of(head)) : List.of();
  }

  private static List<Token> possessors(Sentence sentence, Token noun) {
    List<Token> modifiers = sentence.children(noun, "poss", "nmod", "compound", "amod");
    // "U.S.-led sanctions": whoever leads them.
    Stream<Token> agents =
        modifiers.stream().filter(Token::isVerb).flatMap(m -> Grammar.agents(sentence, m).stream());
    return Grammar.coordinated(sentence, Stream.concat(modifiers.stream(), agents).toList());
  }

  /**
   * "Russia voiced support for X", "in a show of support": whoever does the verb above the noun.
   */
  private static List<Token> supportSubjects(Sentence sentence, Token noun) {
    return Grammar.governingVerb(sentence, noun)
        .map(v -> Grammar.agents(sentence, v))
        .orElseGet(() -> Grammar.outerPossessors(sentence, noun));
  }

  private static List<Token> complementSubjects(Sentence sentence, Token token) {
    return Grammar.complement(sentence, token)
        .map(c -> sentence.children(c, "nsubj", "nsubjpass"))
        .map(s -> Grammar.coordinated(sentence, s))
        .filter(s -> !s.isEmpty())
        .orElseGet(() -> forPhrase(sentence, token));
  }

  /** "called for Russia to withdraw". */
  private static List<Token> forPhrase(Sentence sentence, Token token) {
    boolean infinitive =
        sentence.children(token, "prep").stream()
            .flatMap(p -> sentence.children(p, "pobj").stream())
            .anyMatch(o -> sentence.child(o, "acl", "xcomp").isPresent());
    return infinitive ? Grammar.prepositionObjects(sentence, token, "for") : List.of();
  }

  /**
   * Objects of the infinitive that says what the deed is for, below the verb or a noun beside it.
   */
  private static List<Token> purposeObjects(Sentence sentence, Token token) {
    Optional<Token> verb =
        token.isVerb() ? Optional.of(token) : Grammar.governingVerb(sentence, token);
    return verb.stream()
        .flatMap(v -> purposes(sentence, v))
        .map(purpose -> Grammar.objects(sentence, purpose))
        .filter(objects -> !objects.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static Stream<Token> purposes(Sentence sentence, Token verb) {
    Stream<Token> clauses = sentence.children(verb, "advcl").stream();
    Stream<Token> bids =
        sentence.children(verb, "prep").stream()
            .flatMap(p -> sentence.children(p, "pobj").stream())
            .flatMap(n -> sentence.children(n, "acl", "xcomp").stream());
    return Stream.concat(clauses, bids).filter(v -> isInfinitive(sentence, v));
  }

  private static boolean isInfinitive(Sentence sentence, Token verb) {
    return sentence.children(verb, "aux").stream().anyMatch(a -> a.lemma().equals("to"));
  }

  private static List<Token> others(List<Token> subjects) {
    return subjects.size() < 2 ? List.of() : subjects.subList(1, subjects.size());
  }
}
