package org.demarche.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.article.Span;
import org.demarche.language.Document;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/** The working set of one document: what the steps have found so far. Used by one thread. */
final class Draft {

  private final Document document;
  private final ActorDirectory directory;
  private final List<List<Mention>> bySentence = new ArrayList<>();
  private final List<List<Mention>> unmentioned = new ArrayList<>();
  private final List<List<NounPhrase>> phrases = new ArrayList<>();
  private final Map<String, Profile> profiles = new HashMap<>();
  private final Map<String, Referent> aliases = new HashMap<>();

  Draft(Document document, ActorDirectory directory) {
    this.document = document;
    this.directory = directory;
    for (Sentence sentence : document.sentences()) {
      bySentence.add(new ArrayList<>());
      unmentioned.add(new ArrayList<>());
      phrases.add(NounPhrases.of(sentence));
    }
  }

  Document document() {
    return document;
  }

  List<Sentence> sentences() {
    return document.sentences();
  }

  ActorDirectory directory() {
    return directory;
  }

  Optional<LocalDate> date() {
    return Optional.ofNullable(document.article().date());
  }

  List<NounPhrase> phrases(Sentence sentence) {
    return phrases.get(sentence.index());
  }

  /** The base noun phrase around the token. */
  Optional<NounPhrase> phraseAt(Sentence sentence, int token) {
    return phrases(sentence).stream().filter(p -> p.covers(token)).findFirst();
  }

  /** The mentions of the sentence so far, sorted by span; a copy. */
  List<Mention> mentions(Sentence sentence) {
    return bySentence.get(sentence.index()).stream()
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .toList();
  }

  /** What a pronoun may refer to: the mentions, coordinations and things of the sentence. */
  List<Mention> candidates(Sentence sentence) {
    return Stream.concat(mentions(sentence).stream(), unmentioned.get(sentence.index()).stream())
        .toList();
  }

  /** Adds a thing that "it" or "them" may mean; it is no mention of its own. */
  void addThing(Mention thing) {
    unmentioned.get(thing.sentence()).add(thing);
  }

  /** Adds "Russia and Mexico" as one thing that "they" may mean; it is no mention of its own. */
  void addCoordination(Mention group) {
    unmentioned.get(group.sentence()).add(group);
  }

  List<Mention> all() {
    return document.sentences().stream().flatMap(s -> mentions(s).stream()).toList();
  }

  /** The widest mention whose span covers the token. */
  Optional<Mention> covering(Sentence sentence, int token) {
    Span at = sentence.token(token).span();
    return bySentence.get(sentence.index()).stream()
        .filter(m -> m.span().contains(at))
        .max((a, b) -> Integer.compare(a.span().length(), b.span().length()));
  }

  /** The widest mention that the tree attaches at the token. */
  Optional<Mention> headedBy(Sentence sentence, int token) {
    return bySentence.get(sentence.index()).stream()
        .filter(m -> m.head() == token)
        .max((a, b) -> Integer.compare(a.span().length(), b.span().length()));
  }

  /** The mentions that lie wholly inside the phrase. */
  List<Mention> inside(NounPhrase phrase) {
    Span span = phrase.span();
    return mentions(phrase.sentence()).stream().filter(m -> span.contains(m.span())).toList();
  }

  /** Whether no mention covers any token of the phrase. */
  boolean isFree(NounPhrase phrase) {
    Span span = phrase.span();
    return bySentence.get(phrase.sentence().index()).stream()
        .noneMatch(m -> m.span().overlaps(span));
  }

  /** Adds a mention; one with the same span gives way. */
  Mention add(
      NounPhrase phrase,
      Mention.Kind kind,
      Referent referent,
      List<Actor> behalf,
      double confidence) {
    Mention mention =
        new Mention(
            phrase.sentence().index(),
            phrase.span(),
            phrase.head().index(),
            kind,
            referent,
            behalf,
            confidence);
    put(mention);
    return mention;
  }

  /** Adds a mention and drops those inside it: modifiers and parts of the longer name. */
  Mention absorb(
      NounPhrase phrase,
      Mention.Kind kind,
      Referent referent,
      List<Actor> behalf,
      double confidence) {
    drop(phrase);
    return add(phrase, kind, referent, behalf, confidence);
  }

  void put(Mention mention) {
    List<Mention> there = bySentence.get(mention.sentence());
    there.removeIf(m -> m.span().equals(mention.span()));
    there.add(mention);
  }

  /** Removes the mentions inside the span. */
  void drop(NounPhrase phrase) {
    Span span = phrase.span();
    bySentence.get(phrase.sentence().index()).removeIf(m -> span.contains(m.span()));
  }

  void remove(Mention mention) {
    bySentence.get(mention.sentence()).remove(mention);
  }

  void replace(Mention old, Mention by) {
    remove(old);
    put(by);
  }

  /** The phrase that a mention covers. */
  NounPhrase phrase(Mention mention) {
    Sentence sentence = document.sentences().get(mention.sentence());
    int first = -1;
    int last = -1;
    for (Token token : sentence.tokens()) {
      if (mention.span().overlaps(token.span())) {
        first = first < 0 ? token.index() : first;
        last = token.index();
      }
    }
    return new NounPhrase(sentence, first, last);
  }

  /** What is known of the referent; made when new. */
  Profile profile(Referent referent) {
    return profiles.computeIfAbsent(identity(referent), key -> new Profile());
  }

  /**
   * Names given in this document alone: acronyms in brackets, last names; by normalised surface.
   */
  Map<String, Referent> aliases() {
    return aliases;
  }

  /** The state that most mentions so far are of or belong to; the first of several. */
  Optional<Actor> mainState() {
    Map<Actor, Long> counts = new LinkedHashMap<>();
    for (Mention mention : all()) {
      if (mention.referent() instanceof Actor actor) {
        directory.stateOf(actor).ifPresent(s -> counts.merge(s, 1L, Long::sum));
      }
    }
    return counts.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }

  /** Whom the referent speaks for: as the text says, else as the lexicon has it on the date. */
  List<Actor> behalf(Referent referent) {
    List<Actor> told = profile(referent).behalf;
    if (told != null) {
      return told;
    }
    return referent instanceof Actor actor
        ? directory.speaksFor(actor)
        : referent instanceof Topic topic ? owner(topic) : List.of();
  }

  private static List<Actor> owner(Topic topic) {
    Actor owner = topic.owner();
    return owner == null ? List.of() : List.of(owner);
  }

  /** One string for all mentions of the same thing. */
  static String identity(Referent referent) {
    if (referent instanceof Actor actor) {
      return actor.key();
    }
    return referent instanceof Topic topic ? topic.key() : "? " + referent.label();
  }
}
