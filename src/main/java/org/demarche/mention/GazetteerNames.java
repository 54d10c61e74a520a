package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Name;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorType;

/**
 * Longest match of the lexicon's names. Forms that often mean something else ("Georgia", "the
 * North") wait until the rest is found, and count only when it supports them.
 */
final class GazetteerNames implements MentionStep {

  private static final double SURE = 0.95;
  private static final double SUPPORTED = 0.85;
  private static final double ALONE = 0.6;
  private static final int SHORT_ACRONYM = 5;

  private static final Set<String> NO_NAMES =
      Set.of("DATE", "TIME", "CARDINAL", "ORDINAL", "QUANTITY", "MONEY", "PERCENT");

  /** What may stand before a state's name and leave it one. */
  private static final Set<String> ERAS_AND_SIDES =
      Set.of(
          "nazi",
          "soviet",
          "imperial",
          "communist",
          "southern",
          "northern",
          "eastern",
          "western",
          "central",
          "south",
          "north",
          "east",
          "west",
          "modern",
          "post-soviet",
          "islamic");

  private record Match(NounPhrase phrase, List<Sense> senses) {}

  @Override
  public void apply(Draft draft) {
    List<Match> doubtful = new ArrayList<>();
    for (Sentence sentence : draft.sentences()) {
      int next = 0;
      while (next < sentence.tokens().size()) {
        Optional<Match> match = longest(draft, sentence, next);
        match.ifPresent(m -> take(draft, m, doubtful));
        next = match.map(m -> m.phrase().last() + 1).orElse(next + 1);
      }
    }
    doubtful.forEach(m -> decide(draft, m));
  }

  private static Optional<Match> longest(Draft draft, Sentence sentence, int first) {
    int words = draft.directory().longestName(Surfaces.name(sentence.token(first).form()));
    if (words == 0) {
      return Optional.empty();
    }
    int furthest = Math.min(sentence.tokens().size() - 1, first + words * 2 - 1);
    String text = draft.document().text();
    if (sentence.token(first).is("punct")) {
      return Optional.empty();
    }
    for (int last = furthest; last >= first; last--) {
      if (sentence.token(last).is("punct")) {
        continue;
      }
      String surface = Surfaces.of(sentence, text, first, last);
      List<Sense> senses = draft.directory().lookup(surface);
      boolean place = senses.isEmpty() && last > first && draft.directory().isPlace(surface);
      if (!senses.isEmpty() || place) {
        NounPhrase phrase = new NounPhrase(sentence, first, last);
        if (isName(draft, phrase)) {
          return Optional.of(new Match(phrase, senses));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isName(Draft draft, NounPhrase phrase) {
    Token only = phrase.sentence().token(phrase.first());
    if (phrase.first() == phrase.last()) {
      boolean word = only.isNoun() || only.tag().startsWith("JJ") || only.tag().equals("CD");
      if (!Surfaces.isCapitalised(only) || !(word || isKnownName(phrase))) {
        return false;
      }
    }
    return !isPartOfLongerName(draft, phrase)
        && !isModifier(phrase)
        && !isJoint(phrase)
        && !isTail(draft, phrase);
  }

  /** "USA" of "Priorities USA", "France" of "Air France": the end of a longer name. */
  private static boolean isTail(Draft draft, NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    if (phrase.first() != phrase.last() || phrase.first() == 0) {
      return false;
    }
    Token before = sentence.token(phrase.first() - 1);
    boolean modifies = before.is("compound") || before.is("nmod");
    return before.isNoun()
        && ((modifies && before.head() == phrase.first()) || isUnattached(before))
        && Surfaces.isCapitalised(before)
        && !isOfficeWord(draft, before)
        && !ERAS_AND_SIDES.contains(before.lemma().toLowerCase(Locale.ROOT))
        && ActorNoun.of(before).isEmpty()
        && !(phrase.first() > 1 && sentence.token(phrase.first() - 2).tag().equals("HYPH"))
        && sentence.nameAt(before).filter(n -> NO_NAMES.contains(n.type())).isEmpty()
        && draft.directory().lookup(before.form()).isEmpty();
  }

  /** A noun at the start of a sentence that the parser knew no place for. */
  private static boolean isUnattached(Token noun) {
    return noun.index() == 0 && noun.is("dep");
  }

  /** "British armed forces" in "Nigerian and British armed forces": the noun belongs to both. */
  private static boolean isJoint(NounPhrase phrase) {
    return phrase.tokens().stream()
        .limit(phrase.last() - phrase.first())
        .filter(t -> t.is("conj") && t.tag().startsWith("JJ"))
        .map(t -> Grammar.firstConjunct(phrase.sentence(), t))
        .anyMatch(
            t ->
                t.index() < phrase.first()
                    && t.tag().startsWith("JJ")
                    && Surfaces.isCapitalised(t));
  }

  /** "The Australian" in "the Australian prime minister" is no newspaper. */
  private static boolean isModifier(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    Token last = sentence.token(phrase.last());
    return sentence.token(phrase.first()).tag().equals("DT")
        && last.tag().startsWith("JJ")
        && last.head() > phrase.last();
  }

  private static boolean isKnownName(NounPhrase phrase) {
    return phrase
        .sentence()
        .nameAt(phrase.sentence().token(phrase.first()))
        .filter(n -> Set.of("GPE", "ORG", "NORP", "PERSON").contains(n.type()))
        .isPresent();
  }

  /** "Jordan" in "Jordan Peterson", "China" in "Bank of China". */
  private static boolean isPartOfLongerName(Draft draft, NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    Optional<Name> around = sentence.nameAt(sentence.token(phrase.first()));
    if (around.filter(n -> n.type().equals("LANGUAGE")).isPresent()) {
      return true;
    }
    if (around.isEmpty() || NO_NAMES.contains(around.get().type())) {
      return false;
    }
    NounPhrase name = Surfaces.trimmed(sentence, around.get());
    if (name.first() >= phrase.first() && name.last() <= phrase.last()) {
      return false;
    }
    boolean rest = false;
    for (Token token : name.tokens()) {
      boolean other = !phrase.covers(token.index());
      rest |= other && token.tag().startsWith("NNP") && !isOfficeWord(draft, token);
    }
    return rest && !around.get().type().equals("NORP");
  }

  private static boolean isOfficeWord(Draft draft, Token token) {
    return Surfaces.isPersonalTitle(token)
        || draft.directory().office(token.form().toLowerCase(Locale.ROOT)).isPresent();
  }

  private static void take(Draft draft, Match match, List<Match> doubtful) {
    List<Sense> clear = match.senses().stream().filter(s -> !s.ambiguous()).toList();
    if (match.senses().isEmpty()) {
      return;
    }
    if (clear.size() == 1) {
      add(draft, match.phrase(), clear.get(0), SURE);
    } else {
      doubtful.add(match);
    }
  }

  private static void decide(Draft draft, Match match) {
    if (!draft.isFree(match.phrase())) {
      return;
    }
    Sense best = null;
    long most = -1;
    for (Sense sense : match.senses()) {
      if (isElsewhere(draft, sense)) {
        continue;
      }
      long support = support(draft, sense.referent());
      if (support > most) {
        best = sense;
        most = support;
      }
    }
    if (best != null && (most > 0 || (!isNamesakes(match) && standsAlone(match, best)))) {
      add(draft, match.phrase(), best, most > 0 ? SUPPORTED : ALONE);
    }
  }

  /** "the Supreme Court" is that of the state the article is about. */
  private static boolean isElsewhere(Draft draft, Sense sense) {
    boolean everyStateHasOne =
        sense.referent() instanceof Actor body
            && (body.type() == ActorType.PARLIAMENT || body.label().endsWith("Court"));
    if (!everyStateHasOne || !(sense.referent() instanceof Actor actor)) {
      return false;
    }
    Optional<Actor> state = draft.directory().stateOf(actor);
    Optional<Actor> main = draft.mainState();
    return state.isPresent() && main.isPresent() && !state.equals(main);
  }

  /** How many mentions found so far are of the same actor or its state. */
  private static long support(Draft draft, Referent referent) {
    if (!(referent instanceof Actor actor)) {
      return 0;
    }
    Optional<Actor> state = draft.directory().stateOf(actor);
    return draft.all().stream()
        .filter(m -> m.referent() instanceof Actor)
        .map(m -> (Actor) m.referent())
        .filter(
            a ->
                a.equals(actor)
                    || (state.isPresent() && draft.directory().stateOf(a).equals(state)))
        .count();
  }

  /** "Korean" without anything that tells which of two states is meant. */
  private static boolean isNamesakes(Match match) {
    return match.senses().stream()
            .filter(s -> s.referent() instanceof Actor actor && actor.type() == ActorType.STATE)
            .count()
        > 1;
  }

  /** A proper name the recogniser takes for no person may stand; "the North" and "AP" may not. */
  private static boolean standsAlone(Match match, Sense best) {
    NounPhrase phrase = match.phrase();
    Sentence sentence = phrase.sentence();
    Token first = sentence.token(phrase.first());
    boolean article = first.tag().equals("DT");
    boolean acronym =
        first.form().length() <= SHORT_ACRONYM
            && first.form().equals(first.form().toUpperCase(Locale.ROOT));
    String type = sentence.nameAt(first).map(Name::type).orElse("");
    boolean several = match.senses().size() > 1;
    if (best.referent() instanceof Actor actor && actor.type() == ActorType.PERSON) {
      return phrase.first() < phrase.last() && !best.ambiguous();
    }
    return !article && (!acronym || !several) && Set.of("GPE", "ORG", "NORP").contains(type);
  }

  private static void add(Draft draft, NounPhrase phrase, Sense sense, double confidence) {
    draft.add(phrase, sense.kind(), sense.referent(), draft.behalf(sense.referent()), confidence);
  }
}
