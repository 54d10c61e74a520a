package org.demarche.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/**
 * Grammatical functions read off CLEAR dependencies: who does what to whom, through passives,
 * relative clauses, control, participles and coordination.
 *
 * <p>All methods return head tokens of noun phrases.
 */
final class Grammar {

  /** Verbs whose infinitive is done by their object: "urged Russia to withdraw". */
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "urge",
          "ask",
          "tell",
          "order",
          "force",
          "persuade",
          "convince",
          "press",
          "pressure",
          "push",
          "call",
          "allow",
          "help",
          "encourage",
          "warn",
          "advise",
          "invite",
          "instruct",
          "want",
          "expect",
          "compel",
          "enable",
          "authorize",
          "require",
          "request",
          "beg",
          "prompt",
          "lead",
          "cause",
          "permit",
          "inspire",
          "motivate",
          "oblige",
          "tempt",
          "provoke",
          "spur",
          "let",
          "make",
          "have",
          "appeal",
          "implore",
          "plead",
          "entreat",
          "exhort",
          "lobby",
          "appoint",
          "direct",
          "empower",
          "caution",
          "challenge",
          "counsel",
          "dare",
          "entice",
          "induce",
          "train",
          "teach",
          "trust");

  /** Verbs that lend a noun their subject: whoever makes an attempt attempts. */
  private static final Set<String> SUPPORT_VERBS =
      Set.of(
          "make",
          "take",
          "have",
          "launch",
          "begin",
          "start",
          "mount",
          "undertake",
          "continue",
          "express",
          "voice",
          "give",
          "lead",
          "renew",
          "issue",
          "announce",
          "pledge",
          "resume",
          "drop",
          "join",
          "repeat",
          "pursue",
          "abandon");

  private static final Set<String> COPULAS = Set.of("be", "remain", "become", "seem", "appear");

  /** Verbs that make their object a predicate of their subject. */
  private static final Set<String> EQUATING_VERBS = Set.of("constitute", "represent", "amount");

  /** Verbs that say what something is called or held to be. */
  private static final Set<String> NAMING_VERBS =
      Set.of(
          "call",
          "describe",
          "brand",
          "label",
          "dub",
          "term",
          "denounce",
          "condemn",
          "slam",
          "blast",
          "characterise",
          "characterize",
          "portray",
          "depict",
          "regard",
          "consider",
          "deem",
          "declare",
          "pronounce",
          "designate",
          "dismiss",
          "criticise",
          "criticize",
          "praise",
          "hail",
          "decry",
          "deride");

  /** Words that name members of a group: "states such as Russia and China". */
  private static final Set<String> MEMBERS = Set.of("as", "like", "include", "including");

  /** Longer chains of control than this are parse errors. */
  private static final int MOST_STEPS = 8;

  private Grammar() {}

  static boolean isPassive(Sentence sentence, Token verb) {
    boolean participle = verb.is("acl") || isModifier(verb) || isReduced(sentence, verb);
    return (verb.tag().equals("VBN") && participle)
        || sentence.child(verb, "auxpass", "nsubjpass").isPresent();
  }

  /** "Asked whether he would go, he ...", if the verb is a participle. */
  static boolean isReduced(Sentence sentence, Token participle) {
    return participle.is("advcl") && sentence.child(participle, "aux", "nsubj", "dobj").isEmpty();
  }

  /** "U.S.-backed rebels", "the condemned attack". */
  private static boolean isModifier(Token token) {
    return token.is("nmod") || token.is("amod");
  }

  /** Whoever does it: active subject or passive agent, with all conjuncts. */
  static List<Token> agents(Sentence sentence, Token verb) {
    if (isPassive(sentence, verb)) {
      return coordinated(sentence, passiveAgents(sentence, verb));
    }
    return coordinated(sentence, surfaceSubjects(sentence, verb, 0));
  }

  /** Whoever undergoes it: direct object or passive subject, with all conjuncts. */
  static List<Token> objects(Sentence sentence, Token verb) {
    if (isPassive(sentence, verb)) {
      return coordinated(sentence, surfaceSubjects(sentence, verb, 0));
    }
    List<Token> direct = sentence.children(verb, "dobj");
    if (!direct.isEmpty()) {
      return coordinated(sentence, antecedents(sentence, direct));
    }
    // "recognize X as Y" and "called it a snub" sometimes come out as a small clause.
    return coordinated(
        sentence,
        sentence.children(verb, "ccomp").stream()
            .filter(c -> !c.isVerb() && c.index() > verb.index())
            .flatMap(c -> sentence.children(c, "nsubj").stream())
            .toList());
  }

  /** Objects of one of the prepositions below {@code head}, with all conjuncts. */
  static List<Token> prepositionObjects(Sentence sentence, Token head, String preposition) {
    List<Token> found = new ArrayList<>();
    for (Token prep : sentence.children(head, "prep", "dative", "agent", "prt", "advmod")) {
      if (prep.lemma().equals(preposition)) {
        found.addAll(sentence.children(prep, "pobj"));
        // "out of the accord", "up against": the object hangs one preposition lower.
        sentence.children(prep, "prep").forEach(p -> found.addAll(sentence.children(p, "pobj")));
      }
    }
    return coordinated(sentence, antecedents(sentence, found));
  }

  private static boolean isHyphen(Token token) {
    return token.tag().equals("HYPH") || token.form().equals("-");
  }

  /** The verb that names something by the word: "called it a snub", "denounced it as illegal". */
  static Optional<Token> namingVerb(Sentence sentence, Token word) {
    Optional<Token> head = sentence.head(word);
    if (word.is("pobj") || word.is("amod") || word.is("prep")) {
      head = head.filter(p -> p.lemma().equals("as")).flatMap(sentence::head);
    } else if (!word.is("oprd")) {
      return Optional.empty();
    }
    return head.filter(v -> v.isVerb() && NAMING_VERBS.contains(v.lemma()));
  }

  private static Optional<Token> copula(Sentence sentence, Token word) {
    return sentence
        .head(word)
        .filter(
            head ->
                word.is("acomp")
                    || (head.isVerb() && word.is("attr"))
                    || COPULAS.contains(head.lemma())
                    || (word.is("dobj") && EQUATING_VERBS.contains(head.lemma())));
  }

  /** The copula or the verb of naming by which the word says what something is. */
  static Optional<Token> predicatingVerb(Sentence sentence, Token word) {
    return namingVerb(sentence, word).or(() -> copula(sentence, word));
  }

  /** Whether the word says what something is or is called. */
  static boolean isPredicated(Sentence sentence, Token word) {
    return predicatingVerb(sentence, word).isPresent();
  }

  /** What the word is said of: subject of the copula, object of the naming verb. */
  static List<Token> predicatedOf(Sentence sentence, Token word) {
    return namingVerb(sentence, word)
        .map(v -> objects(sentence, v))
        .or(
            () ->
                copula(sentence, word)
                    .map(v -> coordinated(sentence, surfaceSubjects(sentence, v))))
        .orElse(List.of());
  }

  /** The verb that the noun is object of and that means little without it: "imposed sanctions". */
  static Optional<Token> lightVerb(Sentence sentence, Token noun) {
    return noun.is("dobj") || noun.is("nsubjpass")
        ? sentence.head(noun).filter(Token::isVerb)
        : Optional.empty();
  }

  /** The subject as it stands in the sentence, whoever or whatever it is to the verb. */
  static List<Token> surfaceSubjects(Sentence sentence, Token verb) {
    return surfaceSubjects(sentence, verb, 0);
  }

  private static List<Token> surfaceSubjects(Sentence sentence, Token verb, int steps) {
    List<Token> own = sentence.children(verb, "nsubj", "nsubjpass");
    if (!own.isEmpty()) {
      return antecedents(sentence, own);
    }
    Optional<Token> governor = sentence.head(verb);
    if (governor.isEmpty() || steps > MOST_STEPS) {
      return List.of();
    }
    Token head = governor.get();
    return switch (verb.dependency()) {
      case "conj" -> conjunctSubjects(sentence, head, steps);
      case "xcomp" -> controllers(sentence, head, steps);
      case "acomp" -> surfaceSubjects(sentence, head, steps + 1);
      case "ccomp" -> head.isVerb() ? controllers(sentence, head, steps) : List.of();
      case "advcl" -> head.isVerb() ? surfaceSubjects(sentence, head, steps + 1) : List.of();
      case "acl", "relcl" -> nominalGovernor(sentence, verb, head, steps);
      case "nmod", "amod" -> verb.tag().equals("VBN") ? List.of(head) : List.of();
      case "pcomp" -> prepositionGovernor(sentence, head, steps);
      default -> List.of();
    };
  }

  private static List<Token> conjunctSubjects(Sentence sentence, Token head, int steps) {
    return head.isVerb() ? surfaceSubjects(sentence, head, steps + 1) : List.of();
  }

  private static List<Token> controllers(Sentence sentence, Token head, int steps) {
    if (head.isNoun()) {
      return nounGovernor(sentence, head, steps);
    }
    if (OBJECT_CONTROL.contains(head.lemma())) {
      List<Token> objects = objects(sentence, head);
      if (!objects.isEmpty()) {
        return objects;
      }
    }
    return surfaceSubjects(sentence, head, steps + 1);
  }

  private static List<Token> nominalGovernor(Sentence sentence, Token verb, Token noun, int steps) {
    boolean infinitive =
        sentence.children(verb, "aux").stream().anyMatch(t -> t.lemma().equals("to"));
    // "attempts to remove Maduro": who attempts; "troops fighting rebels": the noun itself.
    return infinitive ? nounGovernor(sentence, noun, steps) : List.of(noun);
  }

  private static List<Token> nounGovernor(Sentence sentence, Token noun, int steps) {
    List<Token> owners = sentence.children(noun, "poss");
    if (!owners.isEmpty()) {
      return owners;
    }
    return governingVerb(sentence, noun)
        .filter(v -> !noun.is("dobj") || SUPPORT_VERBS.contains(v.lemma()))
        .map(v -> surfaceSubjects(sentence, v, steps + 1))
        .orElse(List.of());
  }

  /**
   * The verb that governs the noun as object, passive subject or through a preposition ("in a bid
   * to").
   */
  static Optional<Token> governingVerb(Sentence sentence, Token noun) {
    Optional<Token> head = sentence.head(noun);
    if (noun.is("dobj") || noun.is("nsubjpass") || noun.is("conj")) {
      return head.flatMap(h -> h.isVerb() ? head : governingVerb(sentence, h));
    }
    if (noun.is("pobj")) {
      return head.flatMap(sentence::head).filter(Token::isVerb);
    }
    return Optional.empty();
  }

  /**
   * Possessors of the noun that the noun hangs on by a preposition ("Lavrov's talks on a visit").
   */
  static List<Token> outerPossessors(Sentence sentence, Token noun) {
    return noun.is("pobj")
        ? sentence
            .head(noun)
            .flatMap(sentence::head)
            .filter(Token::isNoun)
            .map(n -> sentence.children(n, "poss"))
            .orElse(List.of())
        : List.of();
  }

  private static List<Token> prepositionGovernor(Sentence sentence, Token prep, int steps) {
    Optional<Token> verb = sentence.head(prep).filter(Token::isVerb);
    if (verb.isEmpty()) {
      return List.of();
    }
    // "accused Iran of arming rebels": Iran arms them.
    boolean aboutObject = Set.of("of", "for", "from", "into").contains(prep.lemma());
    List<Token> objects = aboutObject ? objects(sentence, verb.get()) : List.of();
    return objects.isEmpty() ? surfaceSubjects(sentence, verb.get(), steps + 1) : objects;
  }

  private static List<Token> passiveAgents(Sentence sentence, Token verb) {
    List<Token> found = new ArrayList<>();
    for (Token by : sentence.children(verb, "agent", "prep")) {
      if (by.lemma().equals("by")) {
        found.addAll(sentence.children(by, "pobj"));
      }
    }
    if (found.isEmpty() && isModifier(verb)) {
      // "Iranian-backed": the parser hangs the agent before the hyphen on the participle.
      found.addAll(
          sentence.children(verb, "npadvmod", "advmod", "nmod", "compound", "amod").stream()
              .filter(t -> t.index() == verb.index() - 2 && isHyphen(sentence.token(t.index() + 1)))
              .toList());
    }
    return found;
  }

  /** Relative pronouns give way to the noun they stand for. */
  private static List<Token> antecedents(Sentence sentence, List<Token> tokens) {
    return tokens.stream().map(t -> antecedent(sentence, t)).toList();
  }

  private static Token antecedent(Sentence sentence, Token token) {
    if (!token.tag().equals("WP") && !token.tag().equals("WDT")) {
      return token;
    }
    Optional<Token> verb = sentence.head(token);
    for (int steps = 0; verb.isPresent() && steps < MOST_STEPS; steps++) {
      if (verb.get().is("relcl") || verb.get().is("acl")) {
        return sentence.head(verb.get()).orElse(token);
      }
      verb = sentence.head(verb.get());
    }
    return token;
  }

  /**
   * The tokens, all nouns coordinated with them and all named as members of them ("countries such
   * as Russia and China"), in order, each once.
   */
  static List<Token> coordinated(Sentence sentence, List<Token> tokens) {
    Set<Token> all = new LinkedHashSet<>();
    List<Token> queue = new ArrayList<>(tokens);
    for (int i = 0; i < queue.size() && i < sentence.tokens().size(); i++) {
      Token token = queue.get(i);
      if (all.add(token)) {
        sentence.children(token, "conj").stream().filter(t -> !t.isVerb()).forEach(queue::add);
        queue.addAll(members(sentence, token));
      }
    }
    return List.copyOf(all);
  }

  private static List<Token> members(Sentence sentence, Token group) {
    if (!group.isNoun() || !group.tag().endsWith("S")) {
      return List.of();
    }
    return sentence.children(group, "prep").stream()
        .filter(p -> MEMBERS.contains(p.lemma()))
        .filter(
            p ->
                !p.lemma().equals("as")
                    || sentence.children(p).stream().anyMatch(c -> c.lemma().equals("such")))
        .flatMap(p -> sentence.children(p, "pobj").stream())
        .toList();
  }

  /** The verb of a clausal complement, if the predicate has one after it. */
  static Optional<Token> complement(Sentence sentence, Token predicate) {
    Optional<Token> direct =
        sentence.children(predicate, "xcomp", "ccomp").stream().filter(Token::isVerb).findFirst();
    if (direct.isPresent()) {
      return direct;
    }
    return sentence.children(predicate, "prep").stream()
        .flatMap(p -> sentence.children(p, "pcomp").stream())
        .filter(Token::isVerb)
        .findFirst();
  }
}
