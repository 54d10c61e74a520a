package org.demarche.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.question.ClaimRow.Party;
import org.jspecify.annotations.Nullable;

/** How well a claim fits what a question says: 0 (not at all) to 1. */
final class Fit {

  /** Share of a phrase's words that must be found. */
  private static final double MOST = 0.5;

  private static final double SOME = 0.3;
  private static final double NEARLY_ALL = 0.75;
  private static final double HALF = 0.5;

  private static final double BY_NAME = 1;
  private static final double BY_PHRASE = 0.9;
  private static final double BY_SENTENCE = 0.7;
  private static final double LOOSELY = 0.5;
  private static final double ELSEWHERE = 0.6;

  /** Nouns that stand for the person or state named beside them. */
  private static final Set<String> STAND_INS =
      Set.of(
          ("government administration regime leadership authorities officials president prime"
                  + " minister forces leader leaders socialist communist military embattled"
                  + " beleaguered former rule presidency side camp supporters")
              .split(" "));

  /** Nouns that stand for a state beside its adjective. */
  private static final Set<String> STATES =
      Set.of("state", "statehood", "nation", "government", "republic", "regime", "authorities");

  /** What points back to something told before: "this suggestion". */
  private static final Set<String> POINTERS =
      Set.of("this", "that", "these", "those", "such", "it");

  private static final Set<String> ENDS =
      Set.of("end", "ending", "halt", "stop", "cessation", "lifting", "removal", "suspension");

  /** What begins a mere circumstance, which few sentences repeat: "on his tour". */
  private static final Set<String> CIRCUMSTANCES =
      Set.of(
          "on", "during", "in", "at", "this", "last", "next", "when", "while", "before", "after",
          "since");

  private Fit() {}

  /** The best fit of several things the question may mean. */
  static double best(List<Matter> matters, @Nullable Party party, ClaimRow row, boolean stance) {
    return matters.stream().mapToDouble(m -> of(m, party, row, stance)).max().orElse(BY_NAME);
  }

  /**
   * How well one side of a claim fits a phrase.
   *
   * @param stance whether the claim is a stance: then its target must be meant, and a mention in
   *     the sentence is not enough
   */
  static double of(Matter matter, @Nullable Party party, ClaimRow row, boolean stance) {
    if (matter.isAbsent()) {
      return BY_NAME;
    }
    boolean named = party != null && party.isOrSpeaksFor(matter.allIris());
    if (matter.isNamed()) {
      return named ? BY_NAME : standsFor(party, matter);
    }
    if (party != null && matter.topics().contains(party.iri())) {
      return BY_NAME;
    }
    return ofPhrase(matter, party, row, stance, named);
  }

  private static double ofPhrase(
      Matter matter, @Nullable Party party, ClaimRow row, boolean stance, boolean named) {
    Collection<String> said = Stems.words(row.evidence().quote() + " " + row.content());
    Collection<String> called =
        party == null
            ? List.of()
            : Stems.words(withoutVerdict(party.label()) + " " + withoutVerdict(party.text()));
    if (stance && MatterFinder.turns(matter.words()) != MatterFinder.turns(called)) {
      return 0;
    }
    boolean aboutNames =
        matter.iris().isEmpty() || named || Stems.coverage(matter.nameWords(), said) >= SOME;
    double inName = coverage(matter.words(), called);
    double inSentence = coverage(matter.words(), said);
    Collection<String> headline = Stems.words(row.evidence().title());
    if (isPartOf(called, matter)) {
      return aboutNames && inName >= MOST ? BY_PHRASE : ELSEWHERE;
    } else if (!aboutNames) {
      // The names may stand in another sentence of the article; then the rest must tell more.
      return inSentence >= MOST && matter.words().size() > 1 && !stance ? ELSEWHERE : 0;
    } else if (inName >= MOST) {
      return BY_PHRASE;
    } else if (inSentence >= MOST && (inName >= SOME || !stance || (named && row.isAttitude()))) {
      return BY_SENTENCE;
    } else if (inName >= SOME && together(matter, called, headline) >= NEARLY_ALL) {
      return LOOSELY; // "a ban on their use" in an article on cluster bombs
    } else if (pointsBack(party) && inSentence > 0 && together(matter, said, headline) >= MOST) {
      return LOOSELY;
    }
    return inSentence >= MOST && (party == null || party.isPhrase()) ? LOOSELY : 0;
  }

  /** How much of a phrase the words of a sentence and its article's headline have together. */
  private static double together(Matter matter, Collection<String> said, Collection<String> title) {
    Set<String> both = new HashSet<>(said);
    both.addAll(title);
    return coverage(matter.words(), both);
  }

  private static boolean pointsBack(@Nullable Party party) {
    return party != null
        && POINTERS.contains(party.text().split(" ", 2)[0].toLowerCase(Locale.ROOT));
  }

  /** What is judged, without the judgement: "the accord as a mistake" is the accord. */
  private static String withoutVerdict(String phrase) {
    int as = phrase.indexOf(" as ");
    return as < 0 ? phrase : phrase.substring(0, as);
  }

  /**
   * Whether all it is called stands in the question: "the resolution" for "the ceasefire
   * resolution".
   */
  private static boolean isPartOf(Collection<String> called, Matter matter) {
    List<String> asked = new ArrayList<>(matter.words());
    asked.addAll(matter.nameWords());
    return Stems.coverage(called, asked) == 1 && Stems.coverage(called, matter.words()) > 0;
  }

  /** As {@link Stems#coverage}, with "an end to" and "a halt to" the same. */
  private static double coverage(Collection<String> wanted, Collection<String> words) {
    long ends = wanted.stream().filter(ENDS::contains).count();
    boolean ended = words.stream().anyMatch(ENDS::contains);
    List<String> others = wanted.stream().filter(word -> !ENDS.contains(word)).toList();
    double found = Stems.coverage(others, words) * others.size() + (ended ? ends : 0);
    return wanted.isEmpty() ? 0 : found / wanted.size();
  }

  /**
   * "The socialist government of Maduro" stands for Maduro, "a Palestinian state" for Palestine;
   * "attempts to oust Maduro" and "Palestinian officials" do not.
   */
  private static double standsFor(@Nullable Party party, Matter matter) {
    if (party == null || party.isTopic()) {
      return 0;
    }
    Collection<String> called = Stems.words(party.text());
    boolean nothingElse =
        called.stream()
            .allMatch(word -> STAND_INS.contains(word) || matter.nameWords().contains(word));
    boolean hasName = called.stream().anyMatch(matter.nameWords()::contains);
    boolean isState =
        called.stream().anyMatch(matter.demonyms()::contains)
            && called.stream().anyMatch(STATES::contains)
            && called.stream()
                .allMatch(word -> STATES.contains(word) || matter.demonyms().contains(word));
    return isState || (nothingElse && hasName) ? BY_PHRASE : 0;
  }

  /** Whether one side of a claim is some of the people or firms of a state: "two Syrian banks". */
  static double ofMembers(List<Matter> matters, @Nullable Party party) {
    if (party == null || !(party.isPhrase() || party.isGroup())) {
      return 0;
    }
    Collection<String> called = Stems.words(party.text());
    boolean any =
        matters.stream()
            .anyMatch(m -> m.isNamed() && called.stream().anyMatch(m.demonyms()::contains));
    return any ? ELSEWHERE : 0;
  }

  /** Whether a statement or sentence is about a phrase, whatever its target. */
  static double inWords(List<Matter> matters, String text) {
    Collection<String> said = Stems.words(text);
    return matters.stream().mapToDouble(m -> inWords(m, said)).max().orElse(0);
  }

  private static double inWords(Matter matter, Collection<String> said) {
    if (matter.isNamed()) {
      return Stems.coverage(matter.nameWords(), said) >= SOME ? BY_SENTENCE : 0;
    }
    boolean aboutNames =
        matter.iris().isEmpty() || Stems.coverage(matter.nameWords(), said) >= SOME;
    return aboutNames && Stems.coverage(matter.words(), said) >= HALF ? BY_SENTENCE : 0;
  }

  /** Whether the sentence tells what further words of the question ask for. */
  static boolean tells(Matter rest, ClaimRow row) {
    if (rest.isAbsent() || CIRCUMSTANCES.contains(rest.label().split(" ", 2)[0])) {
      return true;
    }
    return Stems.coverage(allWords(rest), Stems.words(row.evidence().quote() + " " + row.content()))
        >= HALF;
  }

  /** The words of a phrase, names included. */
  static List<String> allWords(Matter matter) {
    List<String> words = new ArrayList<>(matter.words());
    words.addAll(matter.nameWords());
    return words;
  }

  /** Whether a sentence names at least one of the things meant: the loosest fit there is. */
  static double loosely(List<Matter> matters, ClaimRow row) {
    Collection<String> said = Stems.words(row.evidence().quote() + " " + row.content());
    boolean any =
        matters.stream()
            .anyMatch(
                m ->
                    Stems.coverage(m.nameWords(), said) >= SOME
                        || Stems.coverage(m.words(), said) >= SOME);
    return any ? LOOSELY : 0;
  }

  /** Whether the claim was read from that verb. */
  static boolean isByVerb(String verb, ClaimRow row) {
    String rule = row.rule().substring(row.rule().indexOf(':') + 1);
    int end = rule.indexOf('.');
    return Stems.alike(end < 0 ? rule : rule.substring(0, end), verb);
  }

  /** Whether the claim's sentence has the nouns of a verb phrase: "arms" of "supply arms to". */
  static boolean hasNouns(String verb, ClaimRow row) {
    String[] words = verb.split(" ", -1);
    return List.of(words).subList(1, words.length).stream()
        .filter(word -> !Stems.isStop(word) && word.length() > 3 && !words[0].equals("be"))
        .allMatch(word -> hasWord(word, row));
  }

  /** Whether the claim's sentence has a form of that word. */
  static boolean hasWord(String word, ClaimRow row) {
    return word.isEmpty() || Stems.containsLike(Stems.words(row.evidence().quote()), word);
  }
}
