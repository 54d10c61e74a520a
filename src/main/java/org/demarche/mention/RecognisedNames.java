package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Name;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorType;
import org.demarche.lexicon.Slugs;

/** Persons and organisations the recogniser names and the lexicon does not know. */
final class RecognisedNames implements MentionStep {

  private static final double CONFIDENCE = 0.75;
  private static final Set<String> HONORIFICS = Set.of("Mr.", "Mrs.", "Ms.", "Mr", "Mrs", "Ms");

  private static final double OF_MAIN_STATE = 0.5;

  /** Words that no person's name has. */
  private static final Set<String> NO_PERSONS =
      Set.of(
          "observatory",
          "station",
          "telescope",
          "center",
          "centre",
          "museum",
          "university",
          "college",
          "school",
          "street",
          "avenue",
          "road",
          "airport",
          "bridge",
          "award",
          "prize",
          "act",
          "bill",
          "stadium",
          "hospital",
          "hotel",
          "square",
          "lake",
          "river",
          "island",
          "islands",
          "sea",
          "bay",
          "county",
          "province",
          "church",
          "mosque",
          "cathedral",
          "palace",
          "castle",
          "tower",
          "theater",
          "theatre",
          "institute",
          "press",
          "images",
          "rocket",
          "mission",
          "flight",
          "day",
          "week",
          "festival",
          "cup",
          "league",
          "games",
          "committee",
          "council",
          "party",
          "getty",
          "newsletter",
          "advertisement",
          "photo",
          "video",
          "twitter");

  private final boolean single;

  /**
   * @param single whether to take names of one word, which may be parts of longer ones, or the
   *     others
   */
  RecognisedNames(boolean single) {
    this.single = single;
  }

  /** A word of the name tells what it names. */
  private static final Map<String, ActorType> TYPE_WORDS =
      Map.ofEntries(
          Map.entry("party", ActorType.PARTY),
          Map.entry("news", ActorType.MEDIA_ORGANIZATION),
          Map.entry("times", ActorType.MEDIA_ORGANIZATION),
          Map.entry("post", ActorType.MEDIA_ORGANIZATION),
          Map.entry("herald", ActorType.MEDIA_ORGANIZATION),
          Map.entry("journal", ActorType.MEDIA_ORGANIZATION),
          Map.entry("tv", ActorType.MEDIA_ORGANIZATION),
          Map.entry("television", ActorType.MEDIA_ORGANIZATION),
          Map.entry("radio", ActorType.MEDIA_ORGANIZATION),
          Map.entry("gazette", ActorType.MEDIA_ORGANIZATION),
          Map.entry("inc", ActorType.COMPANY),
          Map.entry("corp", ActorType.COMPANY),
          Map.entry("ltd", ActorType.COMPANY),
          Map.entry("company", ActorType.COMPANY),
          Map.entry("army", ActorType.ARMED_GROUP),
          Map.entry("brigade", ActorType.ARMED_GROUP),
          Map.entry("brigades", ActorType.ARMED_GROUP),
          Map.entry("front", ActorType.ARMED_GROUP),
          Map.entry("militia", ActorType.ARMED_GROUP),
          Map.entry("ministry", ActorType.MINISTRY),
          Map.entry("department", ActorType.MINISTRY),
          Map.entry("parliament", ActorType.PARLIAMENT),
          Map.entry("alliance", ActorType.ALLIANCE));

  @Override
  public void apply(Draft draft) {
    for (Sentence sentence : draft.sentences()) {
      for (Name name : sentence.names()) {
        NounPhrase phrase = Surfaces.trimmed(sentence, name);
        boolean turn = single == (phrase.first() == phrase.last());
        if (turn && !isCommon(phrase) && draft.isFree(phrase) && isProper(draft, phrase)) {
          add(draft, phrase, isAddressed(phrase) ? "PERSON" : name.type());
        }
      }
    }
  }

  /** "the Council", "the Ministry": a description in capitals. */
  private static boolean isCommon(NounPhrase phrase) {
    return phrase.first() == phrase.last()
        && ActorNoun.of(phrase.sentence().token(phrase.last())).isPresent();
  }

  /** "Ms. Paris Wellbrook", whatever the recogniser takes her for. */
  private static boolean isAddressed(NounPhrase phrase) {
    return phrase.first() > 0
        && HONORIFICS.contains(phrase.sentence().token(phrase.first() - 1).form());
  }

  private static boolean spansLines(Draft draft, NounPhrase phrase) {
    return phrase.span().of(draft.document().text()).indexOf('\n') >= 0;
  }

  private static boolean isProper(Draft draft, NounPhrase phrase) {
    return phrase.tokens().stream()
            .allMatch(t -> !t.isVerb() && !t.tag().equals("PRP") && !Surfaces.isTag(t))
        && Surfaces.isCapitalised(phrase.sentence().token(phrase.first()))
        && !spansLines(draft, phrase);
  }

  private static void add(Draft draft, NounPhrase phrase, String type) {
    String text =
        Surfaces.of(phrase.sentence(), draft.document().text(), phrase.first(), phrase.last());
    switch (type) {
      case "PERSON" -> {
        if (phrase.last() > phrase.first() && !isThing(phrase)) {
          put(draft, phrase, new Actor("person/" + Slugs.of(text), text, ActorType.PERSON, null));
        }
      }
      case "ORG" -> {
        if (isGeneric(phrase)) {
          ministry(draft, phrase)
              .ifPresent(
                  a -> draft.add(phrase, Mention.Kind.NAME, a, draft.behalf(a), OF_MAIN_STATE));
        } else {
          put(
              draft,
              phrase,
              withoutState(draft, phrase)
                  .orElseGet(
                      () ->
                          new Actor("organisation/" + Slugs.of(text), text, typeOf(phrase), null)));
        }
      }
      case "NORP" -> {
        Token head = phrase.head();
        if (head.tag().equals("NNPS") || head.tag().equals("NNS")) {
          put(draft, phrase, new Actor("group/" + Slugs.of(text), text, ActorType.GROUP, null));
        }
      }
      default -> {}
    }
  }

  /** "Chandra Observatory", whatever the recogniser takes it for. */
  private static boolean isThing(NounPhrase phrase) {
    return phrase.tokens().stream()
        .anyMatch(t -> NO_PERSONS.contains(t.form().toLowerCase(Locale.ROOT)));
  }

  /** "the Foreign Ministry": any state has one. */
  private static boolean isGeneric(NounPhrase phrase) {
    Token last = phrase.sentence().token(phrase.last());
    return ActorNoun.of(last).filter(n -> n == ActorNoun.MINISTRY).isPresent()
        && phrase.tokens().stream()
            .limit(phrase.last() - phrase.first())
            .allMatch(t -> ActorNouns.isPortfolio(t) || t.lemma().equals("affair"));
  }

  /** That ministry of the state the article is mostly about. */
  private static Optional<Actor> ministry(Draft draft, NounPhrase phrase) {
    return draft
        .mainState()
        .flatMap(s -> ActorNouns.portfolio(phrase).map(p -> draft.directory().ministry(s, p)));
  }

  /** "United States State Department": what the lexicon knows without the state's name. */
  private static Optional<Actor> withoutState(Draft draft, NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    String text = draft.document().text();
    for (int i = phrase.first(); i < phrase.last(); i++) {
      List<Sense> state = draft.directory().lookup(Surfaces.of(sentence, text, phrase.first(), i));
      List<Sense> rest =
          draft.directory().lookup(Surfaces.of(sentence, text, i + 1, phrase.last()));
      for (Sense sense : rest) {
        boolean same =
            sense.referent() instanceof Actor actor
                && state.stream()
                    .anyMatch(
                        s ->
                            draft
                                .directory()
                                .stateOf(actor)
                                .filter(s.referent()::equals)
                                .isPresent());
        if (same) {
          return Optional.of((Actor) sense.referent());
        }
      }
    }
    return Optional.empty();
  }

  private static void put(Draft draft, NounPhrase phrase, Actor actor) {
    Referent known = draft.aliases().getOrDefault(actor.label(), actor);
    draft.add(phrase, Mention.Kind.NAME, known, draft.behalf(known), CONFIDENCE);
  }

  private static ActorType typeOf(NounPhrase phrase) {
    List<Token> words = phrase.tokens();
    for (int i = words.size() - 1; i >= 0; i--) {
      ActorType type = TYPE_WORDS.get(words.get(i).form().toLowerCase(Locale.ROOT));
      if (type != null) {
        return type;
      }
    }
    return ActorType.ORGANIZATION;
  }
}
