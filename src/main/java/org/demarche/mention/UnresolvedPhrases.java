package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorType;
import org.demarche.lexicon.Slugs;

/**
 * Phrases that could act and mean nobody known: "a U.N. expert", "protesters", "dozens of other
 * countries". States taken together are a group; the others keep their text only.
 */
final class UnresolvedPhrases implements AnaphoraRule {

  private static final double CONFIDENCE = 0.5;
  private static final Set<String> ROLES =
      Set.of("nsubj", "nsubjpass", "dobj", "pobj", "dative", "poss", "attr");
  private static final Set<String> COLLECTIVES = Set.of("community", "world");
  private static final Set<String> THINGS =
      Set.of(
          "front",
          "missile",
          "tank",
          "drone",
          "helicopter",
          "business",
          "industry",
          "capital",
          "campaign",
          "presidency",
          "patrol",
          "palace",
          "board",
          "unit",
          "establishment");
  private static final Set<String> QUANTITIES =
      Set.of(
          "dozen",
          "hundred",
          "thousand",
          "score",
          "number",
          "majority",
          "most",
          "some",
          "many",
          "all",
          "several",
          "both",
          "half",
          "handful",
          "group",
          "couple",
          "member",
          "none",
          "few");

  @Override
  public void resolve(Draft draft, Discourse discourse, Sentence sentence, Token token) {
    draft
        .phraseAt(sentence, token.index())
        .filter(p -> p.last() == token.index())
        .ifPresent(p -> consider(draft, sentence, p));
  }

  private static void consider(Draft draft, Sentence sentence, NounPhrase base) {
    Token head = sentence.token(base.last());
    Token role = Grammar.firstConjunct(sentence, base.head());
    Optional<ActorNoun> noun = ActorNoun.of(head);
    boolean quantity = isQuantified(draft, sentence, base);
    NounPhrase phrase = quantity ? extended(draft, sentence, base) : base;
    if (quantity) {
      noun = ActorNoun.of(sentence.token(phrase.last()));
    }
    boolean acts = noun.filter(n -> n == ActorNoun.VEHICLE).isEmpty() || role.is("nsubj");
    if (noun.isEmpty()
        || !acts
        || isThing(sentence.token(phrase.last()), noun.get())
        || !ROLES.contains(role.dependency())
        || isTaken(draft, sentence, phrase)
        || isPartOfQuantity(draft, sentence, base)) {
      return;
    }
    add(draft, phrase, noun.get());
  }

  /** "the state", "force", "in front of": no actor without somebody's name before it. */
  static boolean isThing(Token token, ActorNoun noun) {
    boolean plural = token.tag().equals("NNS");
    return (!plural
            && (noun == ActorNoun.STATE
                || noun == ActorNoun.FORCES
                || noun == ActorNoun.VEHICLE
                || (noun == ActorNoun.POWERS && !COLLECTIVES.contains(token.lemma()))))
        || THINGS.contains(token.lemma());
  }

  /** Whether the phrase is a mention already, or part of a name. */
  private static boolean isTaken(Draft draft, Sentence sentence, NounPhrase phrase) {
    int head = phrase.head().index();
    return draft.headedBy(sentence, head).isPresent()
        || draft.covering(sentence, head).filter(m -> !(m.referent() instanceof Topic)).isPresent();
  }

  /** "dozens" of "dozens of other countries". */
  private static boolean isQuantified(Draft draft, Sentence sentence, NounPhrase base) {
    int next = base.last() + 1;
    return QUANTITIES.contains(sentence.token(base.last()).lemma())
        && next + 1 < sentence.tokens().size()
        && sentence.token(next).form().equals("of")
        && draft.phraseAt(sentence, next + 1).filter(p -> p.first() == next + 1).isPresent();
  }

  private static NounPhrase extended(Draft draft, Sentence sentence, NounPhrase base) {
    NounPhrase behind = draft.phraseAt(sentence, base.last() + 2).orElseThrow();
    return new NounPhrase(sentence, base.first(), behind.last());
  }

  private static boolean isPartOfQuantity(Draft draft, Sentence sentence, NounPhrase base) {
    int before = base.first() - 1;
    return before > 0
        && sentence.token(before).form().equals("of")
        && draft
            .phraseAt(sentence, before - 1)
            .filter(p -> p.last() == before - 1 && isQuantified(draft, sentence, p))
            .isPresent();
  }

  private static void add(Draft draft, NounPhrase phrase, ActorNoun noun) {
    String label = Offices.label(draft, phrase);
    Token last = phrase.sentence().token(phrase.last());
    boolean plural = last.tag().equals("NNS") || last.tag().equals("NNPS");
    boolean described = phrase.last() > phrase.first();
    boolean states = noun == ActorNoun.POWERS || noun == ActorNoun.STATE;
    Referent referent =
        states && plural && described && !isDefinite(phrase)
            ? new Actor("group/" + Slugs.of(label), label, ActorType.GROUP, null)
            : new Unresolved(label);
    Profile profile = draft.profile(referent);
    profile.titles.add(noun.isPersons() ? "person" : "body");
    if (plural) {
      profile.titles.add("plural");
    }
    profile.titles.add(last.lemma().toLowerCase(Locale.ROOT));
    draft.add(phrase, Mention.Kind.DESCRIPTION, referent, List.of(), CONFIDENCE);
  }

  private static boolean isDefinite(NounPhrase phrase) {
    String first = phrase.sentence().token(phrase.first()).form().toLowerCase(Locale.ROOT);
    return Set.of("the", "these", "those", "its", "their", "his", "her", "our").contains(first);
  }
}
