package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorType;
import org.demarche.lexicon.Slugs;
import org.jspecify.annotations.Nullable;

/**
 * Policies and deeds as topics: "U.S. foreign policy in Venezuela" is the topic "US policy on
 * Venezuela" of the United States about Venezuela; "Washington's threats against Venezuela" is a
 * topic of the United States.
 */
final class PolicyTopics implements MentionStep {

  private static final double POLICY = 0.9;
  private static final double DEED = 0.75;
  private static final Set<String> POLICY_NOUNS = Set.of("policy", "strategy");
  private static final Set<String> ABOUT =
      Set.of(
          "on",
          "in",
          "toward",
          "towards",
          "against",
          "over",
          "regarding",
          "to",
          "of",
          "about",
          "with",
          "for",
          "from",
          "by");

  @Override
  public void apply(Draft draft) {
    for (Sentence sentence : draft.sentences()) {
      for (Token token : sentence.tokens()) {
        boolean free = draft.covering(sentence, token.index()).isEmpty();
        if (free && DeedNouns.isDeed(token) && isHead(draft, token, sentence)) {
          topic(draft, sentence, token);
        }
      }
    }
  }

  private static boolean isHead(Draft draft, Token token, Sentence sentence) {
    return draft
        .phraseAt(sentence, token.index())
        .filter(p -> p.last() == token.index())
        .isPresent();
  }

  private static void topic(Draft draft, Sentence sentence, Token noun) {
    NounPhrase base = draft.phraseAt(sentence, noun.index()).orElseThrow();
    Actor owner = owner(draft, base, noun);
    Optional<Token> preposition = complementPreposition(sentence, noun);
    Optional<NounPhrase> complement =
        preposition.flatMap(p -> draft.phraseAt(sentence, p.index() + 1));
    List<Actor> about = complement.map(c -> actors(draft, c)).orElse(List.of());
    boolean policy = POLICY_NOUNS.contains(noun.lemma());
    boolean sanctions = noun.lemma().equals("sanction");
    if (owner == null && (about.isEmpty() || !(policy || sanctions))) {
      return;
    }
    NounPhrase phrase =
        new NounPhrase(
            sentence,
            base.first(),
            about.isEmpty() ? noun.index() : complement.map(NounPhrase::last).orElse(noun.index()));
    String label =
        policy
            ? policyLabel(draft, owner, about, noun)
            : deedLabel(draft, owner, base, noun, preposition.orElse(null), about);
    Topic topic = new Topic("topic/" + Slugs.of(label), label, owner, about);
    draft.add(
        phrase,
        Mention.Kind.DESCRIPTION,
        topic,
        owner == null ? List.of() : List.of(owner),
        policy ? POLICY : DEED);
  }

  /** The state, body or person whose deed it is: a possessor or a modifier. */
  private static @Nullable Actor owner(Draft draft, NounPhrase base, Token noun) {
    Actor found = null;
    for (Mention mention : draft.inside(base)) {
      if (mention.head() < noun.index() && mention.referent() instanceof Actor actor) {
        found = found == null ? actor : found;
      }
    }
    return found;
  }

  /** The preposition right behind the noun that tells what it concerns. */
  private static Optional<Token> complementPreposition(Sentence sentence, Token noun) {
    int next = noun.index() + 1;
    if (next + 1 >= sentence.tokens().size()) {
      return Optional.empty();
    }
    Token token = sentence.token(next);
    return ABOUT.contains(token.form().toLowerCase(Locale.ROOT))
            && (token.tag().equals("IN") || token.tag().equals("TO"))
        ? Optional.of(token)
        : Optional.empty();
  }

  private static List<Actor> actors(Draft draft, NounPhrase phrase) {
    return draft.inside(phrase).stream()
        .filter(m -> m.referent() instanceof Actor)
        .map(m -> (Actor) m.referent())
        .distinct()
        .toList();
  }

  private static String policyLabel(
      Draft draft, @Nullable Actor owner, List<Actor> about, Token noun) {
    String whose = owner == null ? "" : adjective(draft, owner) + " ";
    String which = about.isEmpty() ? "foreign " : "";
    String what = about.isEmpty() ? "" : " on " + about.get(0).label();
    return whose + which + noun.lemma() + what;
  }

  private static String deedLabel(
      Draft draft,
      @Nullable Actor owner,
      NounPhrase base,
      Token noun,
      @Nullable Token preposition,
      List<Actor> about) {
    StringBuilder label = new StringBuilder();
    if (owner != null) {
      label.append(adjective(draft, owner)).append(' ');
    }
    for (Token token : base.tokens()) {
      boolean own = draft.covering(base.sentence(), token.index()).isPresent();
      boolean word = token.isNoun() || token.tag().equals("JJ");
      if (!own && word && token.index() <= noun.index()) {
        label.append(token.form()).append(' ');
      }
    }
    if (preposition != null && !about.isEmpty()) {
      label.append(preposition.form()).append(' ').append(about.get(0).label());
    }
    return label.toString().strip();
  }

  private static String adjective(Draft draft, Actor owner) {
    return owner.type() == ActorType.STATE
        ? draft.directory().adjective(owner)
        : owner.label() + (owner.type() == ActorType.PERSON ? "'s" : "");
  }
}
