package org.demarche.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the form of a question: which word asks, who does what to whom. The table of forms is
 * {@link #FORMS}; the verbs are those of {@link Senses}.
 */
final class QuestionReader {

  /** Reads what follows the words that make a question of its form. */
  private interface Form {
    Optional<Reading> read(VerbPhrases verbs, List<Token> tokens);
  }

  private static final Set<String> COUNTRIES =
      Set.of(
          "countries",
          "country",
          "states",
          "state",
          "nations",
          "nation",
          "governments",
          "government",
          "powers",
          "capitals");

  private static final Set<String> ACTORS =
      Set.of(
          "actors",
          "actor",
          "leaders",
          "leader",
          "people",
          "person",
          "politicians",
          "politician",
          "organisations",
          "organizations",
          "organisation",
          "organization",
          "groups",
          "group",
          "parties",
          "party",
          "ministers",
          "minister",
          "officials",
          "official",
          "presidents",
          "diplomats");

  private static final Set<String> VIEWS =
      Set.of(
          "position",
          "stance",
          "view",
          "views",
          "opinion",
          "attitude",
          "reaction",
          "response",
          "policy",
          "line",
          "stand");

  private static final Set<String> CHANGES =
      Set.of("change", "changed", "evolve", "evolved", "shift", "shifted", "develop", "developed");

  private static final Set<String> ABOUT =
      Set.of("on", "about", "of", "toward", "towards", "regarding", "concerning", "to", "over");

  /** The first words of a question, and how to read the rest; the first form that reads wins. */
  private static final Map<String, Form> FORMS = new LinkedHashMap<>();

  static {
    FORMS.put("by whom", QuestionReader::passiveWho);
    FORMS.put("by who", QuestionReader::passiveWho);
    FORMS.put("who", VerbPhrases::who);
    FORMS.put("whom", VerbPhrases::who);
    FORMS.put("which", QuestionReader::which);
    FORMS.put("what", QuestionReader::what);
    FORMS.put("how many times", QuestionReader::howOften);
    FORMS.put("how often", QuestionReader::howOften);
    FORMS.put("how", QuestionReader::how);
    for (String preposition : List.of("of what", "for what", "on what", "about what")) {
      FORMS.put(preposition, VerbPhrases::what);
    }
    FORMS.put("when", VerbPhrases::when);
    FORMS.put("where", QuestionReader::where);
    for (String auxiliary : VerbPhrases.AUXILIARIES) {
      FORMS.put(auxiliary, VerbPhrases::whether);
    }
  }

  private static final Set<String> OPENINGS =
      Set.of(
          "please", "tell me", "show me", "list", "and", "so", "then", "according to the articles");

  private final VerbPhrases verbs;

  QuestionReader(Senses senses) {
    verbs = new VerbPhrases(senses);
  }

  /** The reading; empty when the question has no form of the table. */
  Optional<Reading> read(List<Token> question) {
    List<Token> tokens = withoutOpening(question);
    int circumstance = circumstance(tokens);
    if (circumstance > 0) {
      List<Token> when = tokens.subList(circumstance, tokens.size());
      Optional<Reading> head =
          read(tokens.subList(0, circumstance)).filter(reading -> reading.rest().isEmpty());
      if (head.isPresent()) {
        return head.map(reading -> reading.withRest(when));
      }
    }
    int not = negation(tokens);
    if (not < 0) {
      return readPositive(tokens);
    }
    List<Token> positive = new ArrayList<>(tokens);
    positive.remove(not);
    return readPositive(positive).flatMap(verbs::contrary);
  }

  /** Where the question itself is negated: not in "urged X not to go", nor in what is said. */
  private static int negation(List<Token> tokens) {
    for (int i = 0; i < tokens.size() && !tokens.get(i).word().equals("that"); i++) {
      boolean ofComplement = i + 1 < tokens.size() && tokens.get(i + 1).word().equals("to");
      if (tokens.get(i).word().equals("not") && !ofComplement) {
        return i;
      }
    }
    return -1;
  }

  /** Where "before the summit" begins; 0 when the question has no such thing. */
  private static int circumstance(List<Token> tokens) {
    for (int i = tokens.size() - 2; i > 2; i--) {
      if (EventDates.MARKERS.contains(tokens.get(i).word())) {
        return i;
      }
    }
    return 0;
  }

  private Optional<Reading> readPositive(List<Token> tokens) {
    for (Map.Entry<String, Form> form : FORMS.entrySet()) {
      List<Token> rest = after(tokens, form.getKey());
      if (rest != null) {
        // An auxiliary belongs to what it opens.
        boolean opens = VerbPhrases.AUXILIARIES.contains(form.getKey());
        Optional<Reading> reading =
            form.getValue()
                .read(verbs, opens ? tokens : rest)
                .filter(QuestionReader::isAboutSomething);
        if (reading.isPresent()) {
          return reading;
        }
      }
    }
    return Optional.empty();
  }

  /** "Who supports" alone is no question. */
  private static boolean isAboutSomething(Reading reading) {
    return !reading.sense().isStance()
        || !(reading.subject().isEmpty() && reading.object().isEmpty() && reading.rest().isEmpty());
  }

  private static List<Token> withoutOpening(List<Token> tokens) {
    for (String opening : OPENINGS) {
      List<Token> rest = after(tokens, opening);
      if (rest != null) {
        return withoutOpening(rest);
      }
    }
    return tokens;
  }

  private static @Nullable List<Token> after(List<Token> tokens, String words) {
    int length = words.split(" ", -1).length;
    boolean begins = tokens.size() > length && Token.words(tokens.subList(0, length)).equals(words);
    return begins ? tokens.subList(length, tokens.size()) : null;
  }

  /** By whom was X sanctioned. */
  private static Optional<Reading> passiveWho(VerbPhrases verbs, List<Token> tokens) {
    List<Token> active = new ArrayList<>(tokens);
    active.add(new Token("by", "by", false));
    return verbs.whoBy(active);
  }

  private static Optional<Reading> howOften(VerbPhrases verbs, List<Token> tokens) {
    return verbs.whether(tokens).map(r -> r.with(Reading.Ask.HOW_OFTEN, r.sense()));
  }

  /** How has X's position on Y changed; how does X view Y. */
  private static Optional<Reading> how(VerbPhrases verbs, List<Token> tokens) {
    int last = tokens.size() - 1;
    if (last < 3 || !CHANGES.contains(tokens.get(last).word())) {
      return verbs.what(tokens);
    }
    List<Token> view = new ArrayList<>(tokens.subList(1, last));
    view.add(0, new Token("is", "is", false));
    return view(verbs, view).map(r -> r.with(Reading.Ask.CHANGE, r.sense()));
  }

  /** Where did X go; where do X and Y agree. */
  private static Optional<Reading> where(VerbPhrases verbs, List<Token> tokens) {
    Optional<Reading> between =
        verbs.what(tokens).filter(reading -> reading.ask() == Reading.Ask.BETWEEN);
    if (between.isPresent()) {
      return between;
    }
    List<Token> whereTo = new ArrayList<>(tokens);
    whereTo.add(new Token("to", "to", false));
    return verbs
        .who(whereTo)
        .filter(reading -> reading.sense().name().equals("visit"))
        .filter(reading -> reading.ask() == Reading.Ask.WHOM);
  }

  /** Which countries support X; which countries will X visit. */
  private static Optional<Reading> which(VerbPhrases verbs, List<Token> tokens) {
    int noun = 0;
    while (noun < tokens.size() && !isActorNoun(tokens.get(noun))) {
      noun++;
    }
    if (noun > 2 || noun + 1 >= tokens.size()) {
      return Optional.empty();
    }
    boolean states = COUNTRIES.contains(tokens.get(noun).word());
    return verbs
        .who(tokens.subList(noun + 1, tokens.size()))
        .filter(reading -> reading.ask() != Reading.Ask.PROFILE)
        .map(reading -> reading.statesOnly(states));
  }

  private static boolean isActorNoun(Token token) {
    return COUNTRIES.contains(token.word()) || ACTORS.contains(token.word());
  }

  /** What countries ...; what is X's position on Y; what does X say about Y. */
  private static Optional<Reading> what(VerbPhrases verbs, List<Token> tokens) {
    if (isActorNoun(tokens.get(0))) {
      return which(verbs, tokens);
    }
    Optional<Reading> view = view(verbs, tokens);
    return view.isPresent() ? view : verbs.what(tokens);
  }

  /** is Turkey's position on X; is the view of Turkey on X. */
  private static Optional<Reading> view(VerbPhrases verbs, List<Token> tokens) {
    int noun = 0;
    while (noun < tokens.size() && !VIEWS.contains(tokens.get(noun).word())) {
      noun++;
    }
    boolean isView = VerbPhrases.isBe(tokens.get(0)) && noun + 1 < tokens.size();
    if (!isView) {
      return Optional.empty();
    }
    List<Token> holder = tokens.subList(1, noun);
    List<Token> rest = tokens.subList(noun + 1, tokens.size());
    boolean possessive = holder.stream().anyMatch(Token::possessive);
    int about = about(rest, possessive ? 0 : 1);
    if (about < 0) {
      return Optional.empty();
    }
    List<Token> of = rest.subList(Math.min(1, about), about);
    return Optional.of(
        verbs.thinks(
            possessive || of.isEmpty() ? holder : of, rest.subList(about + 1, rest.size())));
  }

  private static int about(List<Token> tokens, int from) {
    for (int i = from; i + 1 < tokens.size(); i++) {
      if (ABOUT.contains(tokens.get(i).word())) {
        return i;
      }
    }
    return -1;
  }
}
