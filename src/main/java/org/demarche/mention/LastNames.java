package org.demarche.mention;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
import org.demarche.mention.Profile.Gender;

/**
 * Part of a name: "Lavrov" after "Sergei Lavrov", else the office holder of that name on the date;
 * with "Mr." and the like drawn in.
 */
final class LastNames implements MentionStep {

  private static final double INTRODUCED = 0.9;

  /** Where another of the name was named last. */
  private static final double CONTESTED = 0.6;

  private static final double IN_OFFICE = 0.7;
  private static final double UNKNOWN = 0.5;
  private static final Map<String, Gender> HONORIFICS =
      Map.ofEntries(
          Map.entry("mr", Gender.MALE),
          Map.entry("sir", Gender.MALE),
          Map.entry("lord", Gender.MALE),
          Map.entry("king", Gender.MALE),
          Map.entry("prince", Gender.MALE),
          Map.entry("sheikh", Gender.MALE),
          Map.entry("mrs", Gender.FEMALE),
          Map.entry("ms", Gender.FEMALE),
          Map.entry("miss", Gender.FEMALE),
          Map.entry("lady", Gender.FEMALE),
          Map.entry("queen", Gender.FEMALE),
          Map.entry("princess", Gender.FEMALE),
          Map.entry("dr", Gender.UNKNOWN));

  @Override
  public void apply(Draft draft) {
    keepToIntroduced(draft);
    Map<String, Set<Actor>> introduced = introduced(draft);
    for (Sentence sentence : draft.sentences()) {
      for (Token token : sentence.tokens()) {
        NounPhrase phrase = nameAt(sentence, token);
        if (phrase.last() >= token.index()
            && draft.isFree(phrase)
            && (isNameLike(sentence, phrase) || isSurname(sentence, phrase, introduced))) {
          resolve(draft, phrase, introduced);
        }
      }
      drawInHonorifics(draft, sentence);
    }
  }

  /** A name that came with an office means the same person without it. */
  private static void keepToIntroduced(Draft draft) {
    for (Mention mention : draft.all()) {
      String text = mention.span().of(draft.document().text());
      Referent known = draft.aliases().get(text);
      if (known instanceof Actor person
          && person.type() == ActorType.PERSON
          && mention.kind() == Mention.Kind.NAME
          && !person.equals(mention.referent())) {
        draft.add(draft.phrase(mention), mention.kind(), person, draft.behalf(person), INTRODUCED);
      }
    }
  }

  /** The recogniser's name from this token on, else the token alone. */
  private static NounPhrase nameAt(Sentence sentence, Token token) {
    return sentence
        .nameAt(token)
        .filter(n -> n.type().equals("PERSON"))
        .map(n -> Surfaces.trimmed(sentence, n))
        .filter(p -> p.first() == token.index())
        .orElse(new NounPhrase(sentence, token.index(), token.index()));
  }

  private static boolean isNameLike(Sentence sentence, NounPhrase phrase) {
    Token token = sentence.token(phrase.last());
    boolean proper = token.tag().startsWith("NNP") || isPersonName(sentence, token);
    return proper && Surfaces.isCapitalised(token) && !Surfaces.isPersonalTitle(token);
  }

  /** "Prince" and "Gates", once somebody of that name has been introduced. */
  private static boolean isSurname(
      Sentence sentence, NounPhrase phrase, Map<String, Set<Actor>> introduced) {
    Token token = sentence.token(phrase.last());
    int next = token.index() + 1;
    boolean titles =
        next < sentence.tokens().size() && sentence.token(next).tag().startsWith("NNP");
    return phrase.first() == phrase.last()
        && token.isNoun()
        && token.is("nsubj")
        && Surfaces.isCapitalised(token)
        && !titles
        && introduced.getOrDefault(fold(token.form()), Set.of()).stream()
            .anyMatch(a -> a.label().endsWith(" " + token.form()));
  }

  private static boolean isPersonName(Sentence sentence, Token token) {
    return sentence.nameAt(token).map(Name::type).filter("PERSON"::equals).isPresent();
  }

  /** Every part of a full name that may stand for it later. */
  private static Map<String, Set<Actor>> introduced(Draft draft) {
    Map<String, Set<Actor>> parts = new HashMap<>();
    for (Mention mention : draft.all()) {
      if (mention.referent() instanceof Actor actor && actor.type() == ActorType.PERSON) {
        String written = mention.span().of(draft.document().text());
        String name = bare(written, actor.label());
        boolean isName = mention.kind() == Mention.Kind.NAME || name.length() < written.length();
        for (String full : isName ? List.of(name, actor.label()) : List.of(actor.label())) {
          for (String part : parts(full)) {
            parts.computeIfAbsent(part, key -> new LinkedHashSet<>()).add(actor);
          }
        }
      }
    }
    return parts;
  }

  /** "Carter Page" of "Trump adviser Carter Page": from the first word that the name has. */
  private static String bare(String written, String name) {
    Set<String> own = Set.copyOf(parts(name));
    String[] words = written.split("\\s+");
    for (int i = 0; i < words.length; i++) {
      if (own.contains(fold(words[i]))) {
        return String.join(" ", List.of(words).subList(i, words.length));
      }
    }
    return written;
  }

  static List<String> parts(String name) {
    String[] words = name.replace('’', '\'').split("\\s+");
    Set<String> parts = new LinkedHashSet<>();
    for (int i = 0; i < words.length; i++) {
      String suffix = String.join(" ", List.of(words).subList(i, words.length));
      parts.add(fold(suffix));
      parts.add(fold(words[i]));
    }
    return List.copyOf(parts);
  }

  static String fold(String name) {
    return Slugs.of(name).replaceFirst("^(al|el)-", "");
  }

  private static void resolve(Draft draft, NounPhrase phrase, Map<String, Set<Actor>> introduced) {
    String text =
        Surfaces.of(phrase.sentence(), draft.document().text(), phrase.first(), phrase.last());
    Set<Actor> named = introduced.getOrDefault(fold(text), Set.of());
    Token token = phrase.sentence().token(phrase.last());
    boolean person = isPersonName(phrase.sentence(), token);
    if (!named.isEmpty()) {
      List<Actor> possible =
          named.size() == 1 ? List.copyOf(named) : possible(draft, phrase, named);
      Actor chief = chief(draft, phrase, possible);
      boolean last = chief.equals(nearest(draft, phrase, possible));
      add(draft, phrase, chief, last ? INTRODUCED : CONTESTED);
      return;
    }
    Optional<Actor> holder = person ? prominent(draft, text) : Optional.empty();
    if (holder.isPresent()) {
      add(draft, phrase, holder.get(), IN_OFFICE);
    } else if (person && draft.directory().people(text).size() > 1) {
      Unresolved namesake = new Unresolved(text);
      draft.profile(namesake).titles.add("person");
      draft.add(phrase, Mention.Kind.NAME, namesake, List.of(), UNKNOWN);
    } else if (person && text.length() > 2 && !isModifier(phrase)) {
      Actor unknown = new Actor("person/" + Slugs.of(text), text, ActorType.PERSON, null);
      draft.add(phrase, Mention.Kind.NAME, unknown, List.of(), UNKNOWN);
    }
  }

  /** "the Sandilands stop": a thing named after somebody or some place. */
  private static boolean isModifier(NounPhrase phrase) {
    Token name = phrase.sentence().token(phrase.last());
    return (name.is("compound") || name.is("nmod"))
        && phrase
            .sentence()
            .head(name)
            .filter(h -> h.tag().equals("NN") || h.tag().equals("NNS"))
            .filter(h -> h.index() > phrase.last() && ActorNoun.of(h).isEmpty())
            .isPresent();
  }

  /** Those named before of whom the text has not said "Mrs." where it says "Mr." here. */
  private static List<Actor> possible(Draft draft, NounPhrase phrase, Set<Actor> named) {
    Gender wanted = honorific(phrase).orElse(Gender.UNKNOWN);
    List<Actor> before = named.stream().filter(a -> timesNamed(draft, phrase, a) > 0).toList();
    List<Actor> known = before.isEmpty() ? List.copyOf(named) : before;
    List<Actor> agreeing = known.stream().filter(a -> draft.profile(a).agrees(wanted)).toList();
    List<Actor> same = agreeing.stream().filter(a -> draft.profile(a).gender == wanted).toList();
    boolean told = wanted != Gender.UNKNOWN && !same.isEmpty();
    return told ? same : agreeing.isEmpty() ? known : agreeing;
  }

  /**
   * Whom a family name means without more, of several who bear it: who alone of them is in office,
   * else who was named most often, of equals the first. The others are told by their full names.
   */
  private static Actor chief(Draft draft, NounPhrase phrase, List<Actor> named) {
    return onlyOne(serving(draft, named))
        .or(() -> named.stream().max(Comparator.comparing(a -> timesNamed(draft, phrase, a))))
        .orElseThrow();
  }

  private static List<Actor> serving(Draft draft, List<Actor> people) {
    return people.stream().filter(p -> !draft.directory().speaksFor(p).isEmpty()).toList();
  }

  private static long timesNamed(Draft draft, NounPhrase phrase, Actor actor) {
    return draft.all().stream()
        .filter(m -> m.span().begin() < phrase.span().begin())
        .filter(m -> m.referent().equals(actor))
        .count();
  }

  /** Of several namesakes the one named last before. */
  private static Actor nearest(Draft draft, NounPhrase phrase, List<Actor> named) {
    Actor nearest = named.get(0);
    for (Mention mention : draft.all()) {
      boolean before = mention.span().begin() < phrase.span().begin();
      if (before && mention.referent() instanceof Actor actor && named.contains(actor)) {
        nearest = actor;
      }
    }
    return nearest;
  }

  /** What "Mr." and the like before the name tell. */
  private static Optional<Gender> honorific(NounPhrase phrase) {
    if (phrase.first() == 0) {
      return Optional.empty();
    }
    String before = phrase.sentence().token(phrase.first() - 1).form();
    return Optional.ofNullable(HONORIFICS.get(before.toLowerCase(Locale.ROOT).replace(".", "")));
  }

  /**
   * Who of that family name is in office or was. Between several the article's states decide, else
   * whether only one heads a state or government; between two ministers of one state nothing does,
   * nor between a minister and a head of state of the past.
   */
  private static Optional<Actor> prominent(Draft draft, String name) {
    List<Actor> people = draft.directory().people(name);
    List<Actor> serving = serving(draft, people);
    List<Referent> present = draft.all().stream().map(Mention::referent).toList();
    return fromStates(draft, serving, present)
        .or(() -> onlyOne(serving).filter(p -> !isOutshone(draft, p, people)))
        .or(() -> fromStates(draft, people, present))
        .or(() -> onlyHead(draft, serving));
  }

  private static boolean isOutshone(Draft draft, Actor serving, List<Actor> people) {
    return !draft.directory().everHeaded(serving)
        && people.stream().anyMatch(draft.directory()::everHeaded);
  }

  private static Optional<Actor> onlyOne(List<Actor> people) {
    return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
  }

  /** The only head of a state or government among them. */
  private static Optional<Actor> onlyHead(Draft draft, List<Actor> serving) {
    List<Actor> heads =
        serving.stream()
            .filter(p -> draft.directory().offices(p).stream().anyMatch(o -> o.role().isHead()))
            .toList();
    return onlyOne(heads);
  }

  private static Optional<Actor> fromStates(
      Draft draft, List<Actor> people, List<Referent> present) {
    List<Actor> there =
        people.stream()
            .filter(p -> draft.directory().stateOf(p).filter(present::contains).isPresent())
            .toList();
    return onlyOne(there).or(() -> onlyHead(draft, there));
  }

  private static void add(Draft draft, NounPhrase phrase, Actor actor, double confidence) {
    draft.add(phrase, Mention.Kind.NAME, actor, draft.behalf(actor), confidence);
  }

  private static void drawInHonorifics(Draft draft, Sentence sentence) {
    for (Mention mention : draft.mentions(sentence)) {
      NounPhrase phrase = draft.phrase(mention);
      Profile profile = draft.profile(mention.referent());
      Optional<Gender> gender = honorific(phrase);
      if (gender.isPresent() && Pronouns.isPerson(mention.referent(), profile)) {
        profile.gender = gender.get() == Gender.UNKNOWN ? profile.gender : gender.get();
        draft.remove(mention);
        draft.add(
            phrase.from(phrase.first() - 1),
            mention.kind(),
            mention.referent(),
            mention.onBehalfOf(),
            mention.confidence());
      }
    }
  }
}
