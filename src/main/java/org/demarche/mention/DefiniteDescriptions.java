package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorType;

/** "the minister", "the president", "the ministry", "the council", "the country". */
final class DefiniteDescriptions implements AnaphoraRule {

  private static final Set<ActorType> BODIES =
      Set.of(
          ActorType.INTERNATIONAL_ORGANIZATION,
          ActorType.ALLIANCE,
          ActorType.ORGANIZATION,
          ActorType.ARMED_GROUP,
          ActorType.PARTY,
          ActorType.COMPANY,
          ActorType.MEDIA_ORGANIZATION,
          ActorType.PARLIAMENT);

  private static final double GUESS = 0.45;

  /** Nouns that name a kind of actor. */
  private static final Map<String, Set<ActorType>> KINDS =
      Map.ofEntries(
          Map.entry("ministry", Set.of(ActorType.MINISTRY)),
          Map.entry("department", Set.of(ActorType.MINISTRY)),
          Map.entry("government", Set.of(ActorType.GOVERNMENT)),
          Map.entry("country", Set.of(ActorType.STATE)),
          Map.entry("nation", Set.of(ActorType.STATE)),
          Map.entry("island", Set.of(ActorType.STATE)),
          Map.entry("parliament", Set.of(ActorType.PARLIAMENT)),
          Map.entry("alliance", Set.of(ActorType.ALLIANCE, ActorType.INTERNATIONAL_ORGANIZATION)),
          Map.entry("bloc", Set.of(ActorType.INTERNATIONAL_ORGANIZATION, ActorType.ALLIANCE)),
          Map.entry("organization", BODIES),
          Map.entry("organisation", BODIES),
          Map.entry("body", BODIES),
          Map.entry("group", BODIES),
          Map.entry("grouping", BODIES),
          Map.entry("movement", BODIES),
          Map.entry("agency", BODIES),
          Map.entry("militia", Set.of(ActorType.ARMED_GROUP)),
          Map.entry("party", Set.of(ActorType.PARTY)),
          Map.entry("company", Set.of(ActorType.COMPANY)),
          Map.entry("newspaper", Set.of(ActorType.MEDIA_ORGANIZATION)));

  /** Nouns that fit a state only when its name has them. */
  private static final Set<String> FORMS_OF_STATE =
      Set.of("republic", "kingdom", "sultanate", "emirate", "principality", "federation");

  /** Nouns that fit a body only when its name has them ("the council": the Security Council). */
  private static final Set<String> PARTS_OF_NAMES =
      Set.of(
          "council",
          "assembly",
          "commission",
          "league",
          "union",
          "court",
          "committee",
          "congress",
          "senate",
          "agency",
          "office",
          "bank",
          "forum",
          "mission",
          "embassy",
          "army",
          "military",
          "authority",
          "front",
          "brotherhood",
          "federation",
          "community",
          "tribunal");

  /** Governments by a name that nobody gives his own; whose it is must have been said. */
  private static final Set<String> PARTISAN = Set.of("regime", "junta");

  private static final Set<String> COLLECTIVE = Set.of("police", "people", "opposition");

  /** Words that point past what was named last. */
  private static final Set<String> TELLING_APART =
      Set.of(
          "latter",
          "former",
          "other",
          "second",
          "next",
          "new",
          "rival",
          "neighboring",
          "neighbouring",
          "same",
          "previous",
          "third",
          "opposing",
          "host",
          "rest");

  /** Nouns for a person of no particular office. */
  private static final Set<String> ANY_OFFICIAL =
      Set.of("leader", "official", "politician", "diplomat", "statesman", "veteran");

  @Override
  public void resolve(Draft draft, Discourse discourse, Sentence sentence, Token token) {
    if (!token.isNoun() || token.tag().equals("NNS") || !mayRefer(draft, token)) {
      return;
    }
    Optional<NounPhrase> phrase =
        draft.phraseAt(sentence, token.index()).filter(p -> p.last() == token.index());
    if (phrase.isEmpty() || !isDefinite(phrase.get()) || !draft.isFree(phrase.get())) {
      return;
    }
    String noun = token.lemma().toLowerCase(Locale.ROOT);
    boolean quoted = discourse.quotationAt(token).flatMap(discourse::speaker).isPresent();
    if (quoted && noun.equals("government")) {
      institution(draft, discourse, phrase.get(), token);
      return;
    }
    discourse
        .choose(
            sentence,
            token,
            m -> suits(draft, m, phrase.get()) ? fit(draft, m, kind(phrase.get(), noun)) : 0,
            false)
        .ifPresentOrElse(
            c ->
                draft.add(
                    phrase.get(),
                    Mention.Kind.DESCRIPTION,
                    c.mention().referent(),
                    c.mention().onBehalfOf(),
                    0.9 * c.confidence()),
            () -> institution(draft, discourse, phrase.get(), token));
  }

  /**
   * "the government", "the military": the speaker's, else that of the state the article is about.
   */
  private static void institution(
      Draft draft, Discourse discourse, NounPhrase phrase, Token token) {
    Optional<Actor> state =
        discourse
            .quotationAt(token)
            .flatMap(discourse::speaker)
            .flatMap(m -> stateOf(draft, m))
            .or(draft::mainState);
    Optional<ActorNoun> noun = ActorNoun.of(token);
    if (state.isEmpty() || noun.isEmpty() || phrase.last() > phrase.first() + 1) {
      return;
    }
    Optional<Actor> institution =
        switch (noun.get()) {
          case GOVERNMENT ->
              PARTISAN.contains(token.lemma())
                  ? Optional.empty()
                  : Optional.of(draft.directory().government(state.get()));
          case FORCES ->
              Set.of("military", "army").contains(token.lemma())
                  ? Optional.of(draft.directory().armedForces(state.get()))
                  : Optional.empty();
          case PARLIAMENT -> Optional.of(draft.directory().parliament(state.get()));
          case STATE, VEHICLE, MINISTRY, MISSION, OFFICIAL, PEOPLE, COMPANY, POWERS, BODY ->
              token.lemma().equals("government")
                  ? Optional.of(draft.directory().government(state.get()))
                  : Optional.empty();
        };
    institution.ifPresent(
        a -> draft.add(phrase, Mention.Kind.DESCRIPTION, a, draft.behalf(a), GUESS));
  }

  private static Optional<Actor> stateOf(Draft draft, Mention mention) {
    if (!(mention.referent() instanceof Actor actor)) {
      return mention.onBehalfOf().stream().filter(a -> a.type() == ActorType.STATE).findFirst();
    }
    return Optional.ofNullable(draft.profile(actor).state)
        .or(() -> draft.directory().stateOf(actor));
  }

  private static boolean mayRefer(Draft draft, Token token) {
    String noun = token.lemma().toLowerCase(Locale.ROOT);
    return ActorNoun.of(token).isPresent()
        || KINDS.containsKey(noun)
        || PARTS_OF_NAMES.contains(noun)
        || FORMS_OF_STATE.contains(noun)
        || draft.directory().longestOffice(noun) > 0;
  }

  /** "the" or "this", and nothing that would tell it apart from what was named before. */
  private static boolean isDefinite(NounPhrase phrase) {
    List<Token> tokens = phrase.tokens();
    String first = tokens.get(0).form().toLowerCase(Locale.ROOT);
    boolean modest =
        tokens.subList(1, tokens.size()).stream()
            .limit(Math.max(0, tokens.size() - 2))
            .noneMatch(
                t ->
                    (t.tag().startsWith("NNP") && !Regions.isOne(t))
                        || t.tag().equals("CD")
                        || TELLING_APART.contains(t.form().toLowerCase(Locale.ROOT)));
    return tokens.size() >= 2
        && tokens.size() <= 4
        && (first.equals("the") || first.equals("this"))
        && modest
        && phrase.sentence().children(phrase.head(), "prep").stream()
            .noneMatch(p -> p.lemma().equals("of"));
  }

  /** "the Balkan state" is a country. */
  private static String kind(NounPhrase phrase, String noun) {
    boolean region = phrase.tokens().stream().anyMatch(Regions::isOne);
    return region && noun.equals("state") ? "country" : noun;
  }

  /** "the Balkan country" is one of the Balkans; "the foreign minister" no prime minister. */
  private static boolean suits(Draft draft, Mention mention, NounPhrase phrase) {
    return !(mention.referent() instanceof Actor actor)
        || (Regions.suit(actor, phrase.tokens()) && holds(draft, actor, phrase));
  }

  /** Whether a person may hold the office that the phrase names with more than one word. */
  private static boolean holds(Draft draft, Actor actor, NounPhrase phrase) {
    Optional<OfficeTitle> office = office(draft, phrase);
    if (actor.type() != ActorType.PERSON
        || office.isEmpty()
        || phrase.last() == phrase.first() + 1) {
      return true;
    }
    OfficeTitle told = draft.profile(actor).office;
    return told == null
        ? draft.directory().offices(actor).stream().anyMatch(o -> o.role() == office.get().role())
        : told.role() == office.get().role();
  }

  /** The office that the words behind the article name. */
  private static Optional<OfficeTitle> office(Draft draft, NounPhrase phrase) {
    String words =
        Surfaces.of(phrase.sentence(), draft.document().text(), phrase.first() + 1, phrase.last());
    return draft.directory().office(words.toLowerCase(Locale.ROOT));
  }

  private static double fit(Draft draft, Mention mention, String noun) {
    if (!(mention.referent() instanceof Actor actor)) {
      Profile profile = draft.profile(mention.referent());
      return profile.titles.contains(noun) && !profile.titles.contains("plural") ? 0.8 : 0;
    }
    if (actor.type() == ActorType.PERSON) {
      return fitPerson(draft, actor, noun);
    }
    boolean several = actor.type() == ActorType.GROUP && !COLLECTIVE.contains(noun);
    if (KINDS.getOrDefault(noun, Set.of()).contains(actor.type())
        || (isCalled(draft, mention, noun) && !several)) {
      return 1;
    }
    if (actor.type() == ActorType.STATE) {
      boolean form = FORMS_OF_STATE.contains(noun);
      return form && draft.directory().isCalled(actor, noun) ? 1 : 0;
    }
    boolean named = actor.label().toLowerCase(Locale.ROOT).contains(noun);
    return PARTS_OF_NAMES.contains(noun) && named ? 1 : 0;
  }

  /** Whether the text has called it so: "the Iranian regime" before "the regime". */
  private static boolean isCalled(Draft draft, Mention mention, String noun) {
    String words = mention.span().of(draft.document().text()).toLowerCase(Locale.ROOT);
    return draft.profile(mention.referent()).titles.contains(noun) || words.endsWith(" " + noun);
  }

  private static double fitPerson(Draft draft, Actor person, String noun) {
    Profile profile = draft.profile(person);
    Set<String> held = draft.directory().titles(person);
    if (profile.titles.contains(noun) || (profile.office == null && held.contains(noun))) {
      return 1;
    }
    boolean official = profile.office != null || !held.isEmpty();
    return ANY_OFFICIAL.contains(noun) && official ? 0.5 : 0;
  }
}
