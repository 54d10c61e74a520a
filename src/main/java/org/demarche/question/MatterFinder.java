package org.demarche.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.question.Names.Name;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom the phrases of one question mean: names as they stand in the store, longest first;
 * then words for states; then surnames; then topics called nearly the same. Everything is looked up
 * at once, so that a question costs two look-ups however many names it has.
 */
final class MatterFinder {

  private static final int LONGEST_NAME = 8;
  private static final int LONGEST_QUESTION = 60;

  /** Share of the words a phrase and the name of a topic must have in common, both ways. */
  private static final double NEARLY_SAME = 0.6;

  /** What stands beside a name without changing whom it means. */
  private static final Set<String> BESIDE_NAMES =
      Set.of(
          ("government administration regime leadership authorities officials president prime"
                  + " minister foreign secretary state chancellor king queen prince pope leader mr"
                  + " mrs ms dr general ambassador former then republic")
              .split(" "));

  /** Words that turn a phrase round: "the end of the sanctions" is not the sanctions. */
  private static final Set<String> TURNING =
      Set.of(
          "end",
          "ending",
          "lifting",
          "removal",
          "opposition",
          "rejection",
          "delay",
          "withdrawal",
          "suspension",
          "violation",
          "breach",
          "criticism",
          "ban");

  private final int bearer;
  private final Names names;
  private final StateWords stateWords;
  private final Map<String, List<Name>> exact = new HashMap<>();
  private final List<Name> partial = new ArrayList<>();

  /**
   * @param bearer which of several who bear a name to take, by how much is told of them; 0: the
   *     first
   */
  MatterFinder(Names names, StateWords stateWords, List<Token> question, int bearer) {
    this.bearer = bearer;
    this.names = names;
    this.stateWords = stateWords;
    List<Token> tokens =
        question.size() > LONGEST_QUESTION ? question.subList(0, LONGEST_QUESTION) : question;
    lookUp(tokens);
  }

  private void lookUp(List<Token> tokens) {
    Map<String, List<String>> grams = new LinkedHashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (int j = i + 1; j <= Math.min(tokens.size(), i + LONGEST_NAME); j++) {
        String gram = Token.words(tokens.subList(i, j));
        if (mayBeName(tokens.subList(i, j))) {
          grams.put(gram, stateWords.namesFor(gram));
        }
      }
    }
    Set<String> asked = new LinkedHashSet<>(grams.keySet());
    grams.values().forEach(asked::addAll);
    Map<String, List<Name>> found = new HashMap<>();
    for (Name name : names.exactly(asked)) {
      found.computeIfAbsent(name.normalized(), key -> new ArrayList<>()).add(name);
    }
    grams.forEach((gram, stateNames) -> remember(gram, stateNames, found));
    Set<String> words = new LinkedHashSet<>();
    for (Token token : tokens) {
      if (!Stems.isStop(token.word()) && !isCertain(actors(token.word()))) {
        words.add(token.word());
      }
    }
    partial.addAll(names.containing(words));
  }

  /** A state or organisation called so is meant; a person called so may be one of several. */
  private static boolean isCertain(@Nullable List<Name> actors) {
    return actors != null && !actors.stream().allMatch(Name::isPerson);
  }

  private void remember(String gram, List<String> stateNames, Map<String, List<Name>> found) {
    List<Name> own = found.getOrDefault(gram, List.of());
    List<Name> ofState =
        stateNames.stream()
            .flatMap(name -> found.getOrDefault(name, List.of()).stream())
            .filter(Name::isState)
            .toList();
    List<Name> both = new ArrayList<>(own.isEmpty() ? ofState : own);
    if (!both.isEmpty()) {
      exact.put(gram, both);
    }
  }

  /** "us" is a name only in capitals; so is every little word that some organisation is called. */
  private static boolean mayBeName(List<Token> tokens) {
    if (tokens.size() > 1) {
      return !Stems.isStop(tokens.get(0).word()) || tokens.get(0).isCapitalised();
    }
    Token token = tokens.get(0);
    return !Stems.isStop(token.word())
        || (token.isCapitalised() && !token.word().equals("who") && token.text().length() > 1);
  }

  /** Whom or what the phrase means. */
  Matter find(List<Token> phrase) {
    List<Token> tokens = withoutArticle(phrase);
    if (tokens.isEmpty()) {
      return Matter.NOTHING;
    }
    Parts parts = new Parts();
    int at = 0;
    while (at < tokens.size()) {
      at = next(tokens, at, parts);
    }
    return matter(tokens, parts);
  }

  /** What was found while reading a phrase from left to right. */
  private static final class Parts {
    private final List<Name> names = new ArrayList<>();
    private final List<Token> left = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private @Nullable Name possessor;
  }

  private int next(List<Token> tokens, int at, Parts parts) {
    for (int end = Math.min(tokens.size(), at + LONGEST_NAME); end > at; end--) {
      List<Token> gram = tokens.subList(at, end);
      List<Name> found = mayBeName(gram) ? actors(Token.words(gram)) : null;
      if (found == null || found.stream().allMatch(Name::isPerson)) {
        found = both(found, persons(gram, tokens.size() == gram.size()));
      }
      if (found != null && !found.isEmpty()) {
        add(parts, found, gram.get(gram.size() - 1).possessive());
        return end;
      }
    }
    parts.left.add(tokens.get(at));
    parts.possessor = null;
    return at + 1;
  }

  /** Topics count only as a whole: any noun may be one, and "the resolution" is in many phrases. */
  private @Nullable List<Name> actors(String gram) {
    List<Name> found = exact.get(gram);
    List<Name> actors =
        found == null
            ? List.of()
            : found.stream().filter(n -> !n.isTopic() && !n.isDescribedGroup()).toList();
    return actors.isEmpty() ? null : actors;
  }

  private void add(Parts parts, List<Name> found, boolean possessive) {
    List<Name> bearers = names.byMentions(found);
    Name chosen = bearers.get(Math.min(bearer, bearers.size() - 1));
    if (chosen.isPerson() && parts.possessor != null) {
      parts.names.remove(parts.possessor); // "Russia's Lavrov" is Lavrov
    }
    parts.names.add(chosen);
    bearers.stream().filter(b -> !b.equals(chosen)).map(Name::label).forEach(parts.others::add);
    parts.possessor = possessive ? chosen : null;
  }

  /** People of that surname, when the word looks like a name. */
  private List<Name> persons(List<Token> surname, boolean alone) {
    boolean looksLikeName = surname.stream().allMatch(Token::isCapitalised) || alone;
    String words = Token.words(surname);
    return !looksLikeName
        ? List.of()
        : partial.stream()
            .filter(Name::isPerson)
            .filter(name -> name.normalized().endsWith(" " + words))
            .toList();
  }

  /** Who is called by a surname alone somewhere may be whom others call by the whole name. */
  private static List<Name> both(@Nullable List<Name> called, List<Name> surnamed) {
    return called == null ? surnamed : Stream.concat(called.stream(), surnamed.stream()).toList();
  }

  private Matter matter(List<Token> tokens, Parts parts) {
    Set<String> iris = new LinkedHashSet<>();
    Set<String> nameWords = new LinkedHashSet<>();
    Set<String> demonyms = new LinkedHashSet<>();
    for (Name name : parts.names) {
      iris.add(name.iri());
      stateOf(name).ifPresent(iris::add);
      if (name.isState()) {
        stateWords.demonyms(name.iri()).forEach(words -> demonyms.addAll(Stems.words(words)));
      }
      nameWords.addAll(Stems.words(name.label()));
      nameWords.addAll(Stems.words(name.normalized()));
    }
    List<String> words = new ArrayList<>();
    for (Token token : parts.left) {
      boolean beside = !parts.names.isEmpty() && BESIDE_NAMES.contains(token.word());
      if (!beside) {
        words.addAll(Stems.words(token.word()));
      }
    }
    boolean isName = parts.names.size() == 1 && words.isEmpty();
    List<Name> whole =
        exact.getOrDefault(Token.words(tokens), List.of()).stream()
            .filter(name -> name.isTopic() || name.isDescribedGroup())
            .toList();
    String phrase = whole.isEmpty() ? Token.text(tokens) : whole.get(0).label();
    return new Matter(
        isName ? parts.names.get(0).label() : phrase,
        iris,
        nameWords,
        demonyms,
        words,
        words.isEmpty() ? Set.of() : topics(tokens, whole),
        parts.others.stream().distinct().toList(),
        parts.left.stream().filter(Token::isCapitalised).map(Token::text).toList());
  }

  /** Who asks for a government asks for its state too. */
  private static java.util.Optional<String> stateOf(Name name) {
    String marker = "/organisation/government-";
    int at = name.iri().indexOf(marker);
    return at < 0
        ? java.util.Optional.empty()
        : java.util.Optional.of(
            name.iri().substring(0, at) + "/state/" + name.iri().substring(at + marker.length()));
  }

  private Set<String> topics(List<Token> tokens, List<Name> whole) {
    Set<String> wanted = Stems.words(Token.words(tokens));
    Set<String> topics = new LinkedHashSet<>();
    whole.forEach(name -> topics.add(name.iri()));
    for (Name name : partial) {
      if (name.isTopic() && isNearlySame(wanted, Stems.words(name.normalized()))) {
        topics.add(name.iri());
      }
    }
    return topics;
  }

  static boolean isNearlySame(Collection<String> wanted, Collection<String> words) {
    return Stems.coverage(wanted, words) >= NEARLY_SAME
        && Stems.coverage(words, wanted) >= NEARLY_SAME
        && turns(wanted) == turns(words);
  }

  /** Whether a word among them turns the rest round. */
  static boolean turns(Collection<String> words) {
    return words.stream().anyMatch(TURNING::contains);
  }

  private static List<Token> withoutArticle(List<Token> tokens) {
    boolean article = !tokens.isEmpty() && Set.of("the", "a", "an").contains(tokens.get(0).word());
    return article ? withoutArticle(tokens.subList(1, tokens.size())) : tokens;
  }
}
