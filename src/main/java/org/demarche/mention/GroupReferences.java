package org.demarche.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorType;

/**
 * "both", "the two leaders", "the two countries": the last two persons or states named; "the other
 * side": the one of them that is not the speaker's or the subject's.
 */
final class GroupReferences implements AnaphoraRule {

  private static final Set<String> PERSONS =
      Set.of("leader", "president", "minister", "man", "woman", "official", "diplomat", "premier");
  private static final Set<String> ANYBODY = Set.of("leader", "man", "woman", "official");
  private static final Set<String> STATES =
      Set.of(
          "country",
          "nation",
          "state",
          "government",
          "side",
          "neighbor",
          "neighbour",
          "power",
          "ally",
          "capital",
          "party");
  private static final Set<String> OTHERS = Set.of("side", "party", "country");
  private static final int SENTENCES_BACK = 3;
  private static final double OTHER_CONFIDENCE = 0.5;

  @Override
  public void resolve(Draft draft, Discourse discourse, Sentence sentence, Token token) {
    Optional<NounPhrase> phrase = draft.phraseAt(sentence, token.index());
    if (phrase.isEmpty() || phrase.get().last() != token.index() || !draft.isFree(phrase.get())) {
      return;
    }
    if (isOther(phrase.get())) {
      other(draft, discourse, phrase.get(), token);
    }
    if (!isPair(phrase.get())) {
      return;
    }
    Optional<Antecedents.Choice> joined =
        discourse.choose(sentence, token, m -> isJoined(draft, m, token) ? 1 : 0, false);
    List<Actor> two =
        joined.map(c -> c.mention().onBehalfOf()).orElseGet(() -> lastTwo(draft, sentence, token));
    if (two.size() == 2) {
      draft.add(phrase.get(), Mention.Kind.DESCRIPTION, Coordinations.asGroup(two), two, 0.6);
    }
  }

  private static boolean isOther(NounPhrase phrase) {
    List<String> words =
        phrase.tokens().stream().map(t -> t.lemma().toLowerCase(Locale.ROOT)).toList();
    return words.size() == 3 && words.get(1).equals("other") && OTHERS.contains(words.get(2));
  }

  /** The state named last that is not the one of whoever speaks or acts here. */
  private static void other(Draft draft, Discourse discourse, NounPhrase phrase, Token token) {
    Sentence sentence = phrase.sentence();
    Optional<Actor> own =
        discourse
            .quotationAt(token)
            .flatMap(discourse::speaker)
            .or(
                () ->
                    Grammar.verbOf(sentence, token)
                        .flatMap(v -> Grammar.isSubject(token) ? sentence.head(v) : Optional.of(v))
                        .flatMap(v -> Grammar.subjectOf(sentence, v))
                        .flatMap(s -> draft.headedBy(sentence, s.index())))
            .flatMap(GroupReferences::state);
    List<Actor> two = lastTwo(draft, sentence, token);
    if (own.isPresent() && two.contains(own.get())) {
      two.stream()
          .filter(a -> !a.equals(own.get()))
          .findFirst()
          .ifPresent(
              a ->
                  draft.add(
                      phrase, Mention.Kind.DESCRIPTION, a, draft.behalf(a), OTHER_CONFIDENCE));
    }
  }

  private static Optional<Actor> state(Mention mention) {
    return mention.referent() instanceof Actor actor && actor.type() == ActorType.STATE
        ? Optional.of(actor)
        : mention.onBehalfOf().stream().filter(a -> a.type() == ActorType.STATE).findFirst();
  }

  private static boolean isPair(NounPhrase phrase) {
    List<String> forms =
        phrase.tokens().stream().map(t -> t.form().toLowerCase(Locale.ROOT)).toList();
    boolean two = forms.contains("two") || forms.get(0).equals("both");
    String noun = phrase.sentence().token(phrase.last()).lemma();
    boolean bare = noun.equals("both") || noun.equals("two");
    return two
        && (bare || PERSONS.contains(noun) || STATES.contains(noun))
        && (forms.get(0).equals("the") || forms.get(0).equals("both"));
  }

  /** Two actors of the right kind that an earlier phrase joined by "and". */
  private static boolean isJoined(Draft draft, Mention mention, Token token) {
    List<Actor> members = mention.onBehalfOf();
    return mention.referent() instanceof Actor group
        && group.type() == ActorType.GROUP
        && members.size() == 2
        && group.equals(Coordinations.asGroup(members))
        && members.stream().allMatch(m -> suits(draft, m, token));
  }

  private static List<Actor> lastTwo(Draft draft, Sentence sentence, Token token) {
    Map<String, Actor> found = new LinkedHashMap<>();
    List<Mention> earlier = new ArrayList<>();
    int from = Math.max(0, sentence.index() - SENTENCES_BACK);
    for (Sentence before : draft.sentences().subList(from, sentence.index() + 1)) {
      earlier.addAll(draft.mentions(before));
    }
    for (int i = earlier.size() - 1; i >= 0 && found.size() < 2; i--) {
      Mention mention = earlier.get(i);
      boolean before = mention.span().end() <= token.span().begin();
      if (before && mention.referent() instanceof Actor actor && suits(draft, actor, token)) {
        found.putIfAbsent(actor.key(), actor);
      }
    }
    List<Actor> two = new ArrayList<>(found.values());
    Collections.reverse(two);
    return two;
  }

  private static boolean suits(Draft draft, Actor actor, Token token) {
    boolean person = PERSONS.contains(token.lemma());
    return switch (actor.type()) {
      case PERSON ->
          person
              && (ANYBODY.contains(token.lemma())
                  || draft.profile(actor).titles.contains(token.lemma())
                  || draft.directory().titles(actor).contains(token.lemma()));
      case STATE -> !person;
      case GOVERNMENT,
          MINISTRY,
          PARLIAMENT,
          INTERNATIONAL_ORGANIZATION,
          ALLIANCE,
          ARMED_GROUP,
          PARTY,
          COMPANY,
          MEDIA_ORGANIZATION,
          GROUP,
          ORGANIZATION ->
          false;
    };
  }
}
