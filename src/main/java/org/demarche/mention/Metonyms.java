package org.demarche.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorType;

/**
 * A capital is a place when the sentence treats it as one: "in Washington" is nobody; "visited
 * Moscow" is Russia as the target of the visit, with less confidence.
 */
final class Metonyms implements MentionStep {

  private static final Set<String> PLACE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "around",
          "across",
          "through",
          "via",
          "throughout",
          "within",
          "off",
          "above",
          "beyond");
  private static final Set<String> TOWNS =
      Set.of(
          "city",
          "town",
          "capital",
          "port",
          "province",
          "district",
          "streets",
          "outskirt",
          "north",
          "south",
          "east",
          "west",
          "mayor",
          "embassy",
          "airport");
  private static final Set<String> MOTION =
      Set.of(
          "visit", "leave", "reach", "enter", "arrive", "travel", "fly", "go", "come", "return",
          "head", "depart", "trip", "flight", "tour", "journey", "land", "drive", "move");
  private static final Set<String> TOWARD =
      Set.of("to", "for", "into", "toward", "towards", "from");
  private static final Set<String> HE_OR_SHE = Set.of("he", "she");
  private static final double VISITED = 0.45;

  @Override
  public void apply(Draft draft) {
    for (Sentence sentence : draft.sentences()) {
      for (Mention mention : draft.mentions(sentence)) {
        if (isPerson(draft, sentence, mention)) {
          draft.remove(mention);
        } else if (mention.kind() == Mention.Kind.METONYM) {
          judge(draft, sentence, mention);
        }
      }
    }
  }

  /**
   * "Paris claims that she ...": a person of that name, when nobody else has been named whom the
   * pronoun could mean.
   */
  private static boolean isPerson(Draft draft, Sentence sentence, Mention mention) {
    boolean place =
        mention.kind() != Mention.Kind.DEMONYM
            && mention.referent() instanceof Actor actor
            && actor.type() == ActorType.STATE
            && sentence.token(mention.head()).is("nsubj");
    return place
        && draft.phrase(mention).first() == mention.head()
        && isOneWithPronoun(sentence, sentence.token(mention.head()))
        && draft.sentences().subList(0, sentence.index() + 1).stream()
            .flatMap(s -> draft.mentions(s).stream())
            .noneMatch(m -> Pronouns.isPerson(m.referent(), draft.profile(m.referent())));
  }

  /** Whether the clause under the subject's verb has "he" or "she" for its subject. */
  private static boolean isOneWithPronoun(Sentence sentence, Token subject) {
    return sentence
        .head(subject)
        .map(v -> sentence.children(v, "ccomp", "advcl").stream())
        .orElse(Stream.empty())
        .filter(c -> c.index() > subject.index())
        .flatMap(c -> sentence.children(c, "nsubj", "nsubjpass").stream())
        .anyMatch(s -> HE_OR_SHE.contains(s.lemma().toLowerCase(Locale.ROOT)));
  }

  private static void judge(Draft draft, Sentence sentence, Mention mention) {
    NounPhrase phrase = draft.phrase(mention);
    Token head = sentence.token(mention.head());
    if (isInstitution(phrase)) {
      return;
    }
    if (isDateline(draft, phrase) || isPlace(sentence, head)) {
      draft.remove(mention);
    } else if (isVisited(sentence, head)) {
      draft.replace(
          mention,
          new Mention(
              mention.sentence(),
              mention.span(),
              mention.head(),
              mention.kind(),
              mention.referent(),
              mention.onBehalfOf(),
              VISITED));
    }
  }

  /** "the Kremlin" and other residences act wherever they stand. */
  private static boolean isInstitution(NounPhrase phrase) {
    return phrase.sentence().token(phrase.first()).tag().equals("DT");
  }

  /** "MOSCOW (Reuters) -" or "WASHINGTON, Jan 3 -" at the head of a paragraph. */
  private static boolean isDateline(Draft draft, NounPhrase phrase) {
    String form = phrase.span().of(draft.document().text());
    boolean capitals = form.length() > 3 && form.equals(form.toUpperCase(Locale.ROOT));
    return phrase.first() == 0 && capitals;
  }

  private static boolean isPlace(Sentence sentence, Token head) {
    Token first = Grammar.firstConjunct(sentence, head);
    Optional<Token> preposition = Grammar.preposition(sentence, first);
    if (preposition.isPresent()) {
      Token word = preposition.get();
      return PLACE.contains(word.lemma())
          || sentence.head(word).filter(n -> TOWNS.contains(n.lemma())).isPresent();
    }
    Optional<Token> noun = sentence.head(first).filter(Token::isNoun);
    boolean modifier = first.is("compound") || first.is("nmod");
    return modifier && noun.filter(n -> ActorNoun.of(n).isEmpty() && !isDeed(n)).isPresent();
  }

  private static boolean isDeed(Token noun) {
    return DeedNouns.isDeed(noun);
  }

  private static boolean isVisited(Sentence sentence, Token head) {
    Token first = Grammar.firstConjunct(sentence, head);
    if (first.is("dobj")) {
      return sentence.head(first).filter(v -> MOTION.contains(v.lemma())).isPresent();
    }
    return Grammar.preposition(sentence, first)
        .filter(p -> TOWARD.contains(p.lemma()))
        .flatMap(sentence::head)
        .filter(v -> MOTION.contains(v.lemma()))
        .isPresent();
  }
}
