package org.demarche.mention;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorType;
import org.demarche.mention.Profile.Gender;

/** Third-person pronouns: he, she, it, they and their other forms. */
final class Pronouns implements AnaphoraRule {

  private enum Agreement {
    HE,
    SHE,
    IT,
    THEY
  }

  private static final Map<String, Agreement> FORMS =
      Map.ofEntries(
          entry("he", Agreement.HE),
          entry("him", Agreement.HE),
          entry("his", Agreement.HE),
          entry("himself", Agreement.HE),
          entry("she", Agreement.SHE),
          entry("her", Agreement.SHE),
          entry("hers", Agreement.SHE),
          entry("herself", Agreement.SHE),
          entry("it", Agreement.IT),
          entry("its", Agreement.IT),
          entry("itself", Agreement.IT),
          entry("they", Agreement.THEY),
          entry("them", Agreement.THEY),
          entry("their", Agreement.THEY),
          entry("theirs", Agreement.THEY),
          entry("themselves", Agreement.THEY));

  /** Verbs whose object is a text or a proposal, no actor. */
  private static final Set<String> OF_TEXTS =
      Set.of(
          "vote",
          "sign",
          "ratify",
          "adopt",
          "pass",
          "veto",
          "approve",
          "draft",
          "implement",
          "repeal",
          "amend",
          "enact",
          "negotiate",
          "publish",
          "write",
          "read");

  /** How far a thing is a likelier antecedent than an actor in the same place. */
  private static final double THING = 0.8;

  /** Verbs whose "it" stands for nothing, or for what has just been told. */
  private static final Set<String> IMPERSONAL =
      Set.of(
          "seem", "appear", "rain", "snow", "happen", "turn", "matter", "remain", "take", "come",
          "follow", "mark", "mean", "occur", "last", "cost", "depend", "sound", "look", "feel");

  /** "it is reported that": nobody is reported. */
  private static final Set<String> REPORTED =
      Set.of(
          "report",
          "say",
          "believe",
          "estimate",
          "expect",
          "know",
          "think",
          "understand",
          "claim",
          "suggest",
          "note",
          "hope",
          "announce",
          "allege",
          "assume",
          "reveal",
          "fear",
          "decide",
          "agree",
          "consider",
          "learn",
          "show");

  /** "as Trump puts it", "made it clear": the object stands for what is told. */
  private static final Set<String> OF_TOLD =
      Set.of(
          "put",
          "make",
          "do",
          "get",
          "see",
          "find",
          "take",
          "say",
          "know",
          "mean",
          "hear",
          "believe",
          "think",
          "consider",
          "deem",
          "let",
          "try",
          "want",
          "like",
          "tell");

  /** Verbs whose object "it" may well be somebody. */
  private static final Set<String> TAKES_ACTORS =
      Set.of(
          "accuse",
          "advise",
          "aid",
          "alienate",
          "allow",
          "appease",
          "arm",
          "ask",
          "assist",
          "assure",
          "attack",
          "back",
          "ban",
          "bar",
          "blame",
          "block",
          "bomb",
          "boycott",
          "compel",
          "condemn",
          "confront",
          "contain",
          "convince",
          "criticise",
          "criticize",
          "defeat",
          "defend",
          "denounce",
          "deprive",
          "deter",
          "embarrass",
          "enable",
          "encourage",
          "expel",
          "force",
          "forbid",
          "fund",
          "harm",
          "help",
          "humiliate",
          "hurt",
          "invade",
          "invite",
          "isolate",
          "join",
          "oblige",
          "occupy",
          "overthrow",
          "penalise",
          "penalize",
          "permit",
          "persuade",
          "praise",
          "press",
          "pressure",
          "prevent",
          "prompt",
          "protect",
          "provoke",
          "punish",
          "push",
          "recognise",
          "recognize",
          "remind",
          "require",
          "reassure",
          "sanction",
          "sue",
          "supply",
          "support",
          "surround",
          "target",
          "tell",
          "thank",
          "threaten",
          "topple",
          "train",
          "urge",
          "warn",
          "weaken",
          "negotiate",
          "talk",
          "meet",
          "ally",
          "side",
          "cooperate",
          "fight");

  /** What only somebody does. */
  private static final Set<String> OF_WILL =
      Set.of(
          "want",
          "try",
          "plan",
          "seek",
          "hope",
          "intend",
          "agree",
          "refuse",
          "reject",
          "support",
          "oppose",
          "decide",
          "fear",
          "know",
          "steal",
          "invade",
          "negotiate",
          "abstain",
          "boycott",
          "retaliate",
          "recognize",
          "recognise",
          "withdraw",
          "recall",
          "expel",
          "deploy",
          "invite");

  /** What only somebody can be: "it is ready to". */
  private static final Set<String> OF_ACTORS =
      Set.of(
          "ready",
          "willing",
          "able",
          "unable",
          "unwilling",
          "reluctant",
          "open",
          "eager",
          "keen",
          "confident",
          "concerned",
          "worried",
          "responsible",
          "aware",
          "innocent",
          "guilty",
          "neutral",
          "proud",
          "sorry",
          "sure",
          "certain",
          "happy",
          "pleased",
          "satisfied",
          "disappointed",
          "capable",
          "hostile",
          "serious",
          "opposed",
          "entitled",
          "free",
          "bound",
          "due",
          "prepared",
          "committed",
          "determined",
          "alone",
          "isolated",
          "grateful",
          "wary");

  @Override
  public void resolve(Draft draft, Discourse discourse, Sentence sentence, Token token) {
    Agreement agreement = FORMS.get(token.form().toLowerCase(Locale.ROOT));
    if (agreement == null || !token.isPronoun() || isNobody(sentence, token, agreement)) {
      return;
    }
    Set<String> others = coArguments(draft, sentence, token);
    double thing = speaks(sentence, token) ? 0 : THING;
    ToDoubleFunction<Mention> plausibility =
        m ->
            others.contains(Draft.identity(m.referent())) || isBarred(draft, sentence, token, m)
                ? 0
                : isThing(draft, m)
                    ? thing * fitThing(draft, m, agreement)
                    : fit(draft, m, agreement);
    boolean quotedOnly = agreement == Agreement.IT;
    Optional<Antecedents.Choice> choice =
        discourse.choose(sentence, token, plausibility, quotedOnly);
    choice
        .filter(c -> !isThing(draft, c.mention()))
        .ifPresent(c -> settle(draft, sentence, token, c, agreement));
  }

  private static boolean isThing(Draft draft, Mention mention) {
    Profile profile = draft.profile(mention.referent());
    return Things.isOne(profile) || Things.areSeveral(profile);
  }

  /** Things neither speak nor want. */
  private static boolean speaks(Sentence sentence, Token token) {
    return token.is("nsubj")
        && sentence
            .head(token)
            .filter(
                v ->
                    Grammar.SAYING.contains(v.lemma())
                        || OF_WILL.contains(v.lemma())
                        || saysWhoItIs(sentence, v))
            .isPresent();
  }

  private static void settle(
      Draft draft, Sentence sentence, Token token, Antecedents.Choice choice, Agreement agreement) {
    Mention antecedent = choice.mention();
    if (agreement == Agreement.HE || agreement == Agreement.SHE) {
      Profile profile = draft.profile(antecedent.referent());
      profile.gender = agreement == Agreement.HE ? Gender.MALE : Gender.FEMALE;
    }
    draft.add(
        new NounPhrase(sentence, token.index(), token.index()),
        Mention.Kind.PRONOUN,
        antecedent.referent(),
        antecedent.onBehalfOf(),
        choice.confidence() * antecedent.confidence());
  }

  private static boolean isNobody(Sentence sentence, Token token, Agreement agreement) {
    return isPleonastic(sentence, token, agreement)
        || (agreement == Agreement.IT && (isText(sentence, token) || isTold(sentence, token)));
  }

  /** An object that is what is told, or that no verb here makes an actor. */
  private static boolean isTold(Sentence sentence, Token token) {
    if (Grammar.isSubject(token) || token.is("poss") || token.is("agent")) {
      return token.is("nsubj")
          && sentence.head(token).filter(v -> isSmallClause(sentence, v)).isPresent();
    }
    return Grammar.verbOf(sentence, token).filter(v -> TAKES_ACTORS.contains(v.lemma())).isEmpty();
  }

  /** "it" of "making it clear". */
  private static boolean isSmallClause(Sentence sentence, Token predicate) {
    return !predicate.isVerb()
        && sentence.head(predicate).filter(v -> OF_TOLD.contains(v.lemma())).isPresent();
  }

  /** "voted against it", "signed it": a text or a proposal. */
  private static boolean isText(Sentence sentence, Token token) {
    boolean object = token.is("dobj") || token.is("pobj") || token.is("nsubjpass");
    return object
        && Grammar.verbOf(sentence, token).filter(v -> OF_TEXTS.contains(v.lemma())).isPresent();
  }

  private static double fit(Draft draft, Mention mention, Agreement agreement) {
    Profile profile = draft.profile(mention.referent());
    return switch (agreement) {
      case HE -> fitPerson(mention, profile, Gender.MALE);
      case SHE -> fitPerson(mention, profile, Gender.FEMALE);
      case IT -> isThing(mention, profile) && !isAdjective(draft, mention) ? 1 : 0;
      case THEY -> isAdjective(draft, mention) ? 0 : fitPlural(mention, profile);
    };
  }

  /** "Haitian" in "Haitian migrants": no pronoun means the state after that. */
  private static boolean isAdjective(Draft draft, Mention mention) {
    Token head = draft.sentences().get(mention.sentence()).token(mention.head());
    return mention.kind() == Mention.Kind.DEMONYM && head.tag().startsWith("JJ");
  }

  private static double fitPerson(Mention mention, Profile profile, Gender gender) {
    if (!isPerson(mention.referent(), profile) || !profile.agrees(gender)) {
      return 0;
    }
    return profile.gender == gender ? 1 : 0.8;
  }

  static boolean isPerson(Referent referent, Profile profile) {
    if (referent instanceof Actor actor) {
      return actor.type() == ActorType.PERSON;
    }
    return referent instanceof Unresolved
        && profile.titles.contains("person")
        && !profile.titles.contains("plural");
  }

  private static boolean isThing(Mention mention, Profile profile) {
    if (mention.referent() instanceof Actor actor) {
      return actor.type() != ActorType.PERSON && actor.type() != ActorType.GROUP;
    }
    return mention.referent() instanceof Unresolved && profile.titles.contains("body");
  }

  /** 1 for a thing that agrees in number. */
  private static double fitThing(Draft draft, Mention mention, Agreement agreement) {
    Profile profile = draft.profile(mention.referent());
    return switch (agreement) {
      case IT -> Things.isOne(profile) ? 1 : 0;
      case THEY -> Things.areSeveral(profile) ? 1 : 0;
      case HE, SHE -> 0;
    };
  }

  /** A group first; news also says "they" of a state or a body. */
  private static double fitPlural(Mention mention, Profile profile) {
    if (mention.referent() instanceof Actor actor) {
      return switch (actor.type()) {
        case GROUP -> 1;
        case PERSON -> 0;
        case ARMED_GROUP, PARTY, ORGANIZATION, COMPANY -> 0.6;
        case STATE,
            GOVERNMENT,
            MINISTRY,
            PARLIAMENT,
            INTERNATIONAL_ORGANIZATION,
            ALLIANCE,
            MEDIA_ORGANIZATION ->
            0.4;
      };
    }
    boolean plural = profile.titles.contains("plural");
    return mention.referent() instanceof Unresolved ? (plural ? 0.9 : 0.1) : 0;
  }

  /** A subject and an object of one verb are two; a possessor is not inside what it possesses. */
  private static boolean isBarred(Draft draft, Sentence sentence, Token token, Mention mention) {
    if (mention.sentence() != sentence.index()) {
      return false;
    }
    String form = token.form().toLowerCase(Locale.ROOT);
    if (form.endsWith("self") || form.endsWith("selves")) {
      return false;
    }
    Token candidate = sentence.token(mention.head());
    if (Grammar.isUnder(sentence, candidate, token.index())) {
      return true;
    }
    if (token.is("poss")) {
      return draft
          .phraseAt(sentence, token.index())
          .filter(p -> p.covers(mention.head()))
          .isPresent();
    }
    return false;
  }

  /** Who the other arguments of the verb are, members of groups too: none of them is meant. */
  private static Set<String> coArguments(Draft draft, Sentence sentence, Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    Optional<Token> verb = Grammar.verbOf(sentence, token);
    if (token.is("poss") || form.endsWith("self") || form.endsWith("selves") || verb.isEmpty()) {
      return Set.of();
    }
    Set<String> others = new HashSet<>();
    Token subject = Grammar.subjectOf(sentence, verb.get()).orElse(token);
    for (Mention mention : draft.mentions(sentence)) {
      Token head = sentence.token(mention.head());
      boolean before = head.index() < token.index();
      boolean subjects = !subject.equals(token) && isSame(sentence, subject, head);
      if (before && (subjects || Grammar.verbOf(sentence, head).equals(verb))) {
        others.add(Draft.identity(mention.referent()));
        if (mention.referent() instanceof Actor actor && actor.type() == ActorType.GROUP) {
          mention.onBehalfOf().forEach(a -> others.add(a.key()));
        }
      }
    }
    return others;
  }

  private static boolean isSame(Sentence sentence, Token subject, Token candidate) {
    return Grammar.firstConjunct(sentence, candidate).equals(subject);
  }

  /** "It is clear that ...", "it seems ...". */
  private static boolean isPleonastic(Sentence sentence, Token token, Agreement agreement) {
    if (agreement != Agreement.IT || token.is("poss")) {
      return false;
    }
    if (token.is("expl")) {
      return true;
    }
    Optional<Token> verb = Grammar.isSubject(token) ? sentence.head(token) : Optional.empty();
    if (verb.isEmpty()) {
      return false;
    }
    Token predicate = verb.get();
    if (token.is("nsubjpass")) {
      return REPORTED.contains(predicate.lemma()) && sentence.child(predicate, "xcomp").isEmpty();
    }
    if (predicate.lemma().equals("be")) {
      return !saysWhoItIs(sentence, predicate);
    }
    List<Token> clauses = sentence.children(predicate, "ccomp", "xcomp", "csubj", "advcl", "relcl");
    boolean complement = sentence.child(predicate, "acomp", "attr").isPresent();
    return IMPERSONAL.contains(predicate.lemma()) && (!complement || !clauses.isEmpty());
  }

  /** "it is the biggest power", "it is ready": a body or a trait of one, no time and no event. */
  private static boolean saysWhoItIs(Sentence sentence, Token copula) {
    return sentence.children(copula, "attr").stream().anyMatch(t -> ActorNoun.of(t).isPresent())
        || sentence.children(copula, "acomp").stream()
            .anyMatch(t -> OF_ACTORS.contains(t.lemma().toLowerCase(Locale.ROOT)));
  }
}
