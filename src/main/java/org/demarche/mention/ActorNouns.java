package org.demarche.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorType;
import org.demarche.lexicon.Slugs;

/**
 * A state or body before a noun that acts: "the Mexican government", "Mexico's foreign ministry",
 * "Senior Hungarian and Romanian officials", "the Trump administration".
 */
final class ActorNouns implements MentionStep {

  private static final double CONFIDENCE = 0.85;
  private static final int APPOSED_WITHIN = 6;
  private static final Set<String> COPULAS = Set.of("be", "become", "remain");
  private static final Set<String> LEFT =
      Set.of("nmod", "compound", "det", "poss", "amod", "nummod");

  /** Words of a ministry's name, and its portfolio. */
  private static final Map<String, String> PORTFOLIOS =
      Map.ofEntries(
          Map.entry("foreign", "foreign affairs"),
          Map.entry("state", "foreign affairs"),
          Map.entry("defence", "defence"),
          Map.entry("defense", "defence"),
          Map.entry("interior", "interior"),
          Map.entry("home", "interior"),
          Map.entry("finance", "finance"),
          Map.entry("treasury", "finance"),
          Map.entry("trade", "trade"),
          Map.entry("commerce", "trade"),
          Map.entry("economy", "economy"),
          Map.entry("energy", "energy"),
          Map.entry("oil", "energy"),
          Map.entry("justice", "justice"),
          Map.entry("health", "health"),
          Map.entry("culture", "culture"),
          Map.entry("education", "education"),
          Map.entry("transport", "transport"),
          Map.entry("agriculture", "agriculture"),
          Map.entry("environment", "environment"),
          Map.entry("information", "information"),
          Map.entry("intelligence", "intelligence"),
          Map.entry("security", "security"),
          Map.entry("unification", "unification"),
          Map.entry("commercial", "trade"));

  @Override
  public void apply(Draft draft) {
    for (Sentence sentence : draft.sentences()) {
      describeNames(draft, sentence);
      for (Token token : sentence.tokens()) {
        Optional<ActorNoun> noun = ActorNoun.of(token);
        boolean acts =
            noun.isPresent() && (noun.get() != ActorNoun.VEHICLE || acts(sentence, token));
        if (acts && isHead(draft, sentence, token)) {
          NounPhrase phrase = around(draft, sentence, token);
          List<Actor> owners = owners(draft, phrase);
          Optional<Mention> apposed =
              apposed(draft, sentence, token).or(() -> classified(draft, sentence, token));
          if (apposed.isPresent()) {
            join(draft, phrase, apposed.get());
          } else if (!owners.isEmpty() && !isPredicate(sentence, phrase, noun.get())) {
            add(draft, phrase, token, noun.get(), owners);
          }
        }
      }
    }
  }

  /**
   * "Russian state news agency TASS", "the militant group Hamas": one name with its description.
   */
  private static void describeNames(Draft draft, Sentence sentence) {
    for (Mention mention : draft.mentions(sentence)) {
      NounPhrase name = draft.phrase(mention);
      boolean described =
          mention.kind() == Mention.Kind.NAME
              && mention.referent() instanceof Actor actor
              && actor.type() != ActorType.PERSON
              && actor.type() != ActorType.STATE
              && name.first() > 0
              && ActorNoun.of(sentence.token(name.first() - 1)).isPresent()
              && isDescribedBy(sentence, mention, sentence.token(name.first() - 1));
      Optional<NounPhrase> around = draft.phraseAt(sentence, name.first());
      if (described && around.filter(p -> p.first() < name.first()).isPresent()) {
        NounPhrase whole =
            new NounPhrase(
                sentence, around.map(NounPhrase::first).orElse(name.first()), name.last());
        draft.absorb(
            whole, mention.kind(), mention.referent(), mention.onBehalfOf(), mention.confidence());
      }
    }
  }

  private static boolean isDescribedBy(Sentence sentence, Mention name, Token noun) {
    Token head = sentence.token(name.head());
    return noun.head() == name.head() || (head.is("appos") && head.head() == noun.index());
  }

  /** "is Germany's biggest partner" tells of the subject and names nobody. */
  private static boolean isPredicate(Sentence sentence, NounPhrase phrase, ActorNoun kind) {
    Token role = Grammar.firstConjunct(sentence, phrase.head());
    boolean described =
        switch (kind) {
          case OFFICIAL, PEOPLE, COMPANY, POWERS, BODY, MISSION -> true;
          case GOVERNMENT, STATE, FORCES, VEHICLE, PARLIAMENT, MINISTRY -> false;
        };
    return described
        && role.is("attr")
        && sentence.head(role).filter(v -> COPULAS.contains(v.lemma())).isPresent();
  }

  private static boolean acts(Sentence sentence, Token noun) {
    Token role = Grammar.firstConjunct(sentence, noun);
    return role.is("nsubj")
        || Grammar.preposition(sentence, noun).filter(p -> p.is("agent")).isPresent();
  }

  /** The last noun of its phrase, and not part of a name found already. */
  private static boolean isHead(Draft draft, Sentence sentence, Token token) {
    boolean last =
        draft.phraseAt(sentence, token.index()).filter(p -> p.last() == token.index()).isPresent();
    return last
        && draft
            .covering(sentence, token.index())
            .filter(m -> m.span().length() > token.span().length() || m.head() == token.index())
            .isEmpty();
  }

  /**
   * From the first modifier on the left, "Hungarian and" included, to "of Ukraine" on the right.
   */
  private static NounPhrase around(Draft draft, Sentence sentence, Token noun) {
    int first = draft.phraseAt(sentence, noun.index()).map(NounPhrase::first).orElse(noun.index());
    for (Token child : sentence.children(noun)) {
      if (child.index() < first && LEFT.contains(child.dependency())) {
        first = Math.min(first, sentence.subtree(child).get(0).index());
      }
    }
    first = Math.min(first, listStart(draft, sentence, first, noun));
    first = Math.min(first, jointStart(draft, sentence, first, noun));
    return new NounPhrase(sentence, first, complementEnd(draft, sentence, noun));
  }

  /** "Ethiopian, Mozambican and" of "Ethiopian, Mozambican and South African troops". */
  private static int listStart(Draft draft, Sentence sentence, int first, Token noun) {
    return sentence.tokens().subList(first, noun.index()).stream()
        .filter(t -> t.is("conj"))
        .map(t -> Grammar.firstConjunct(sentence, t))
        .filter(t -> t.index() < first && t.tag().startsWith("JJ"))
        .filter(
            t ->
                draft
                    .headedBy(sentence, t.index())
                    .filter(m -> m.kind() == Mention.Kind.DEMONYM)
                    .isPresent())
        .findFirst()
        .flatMap(t -> draft.phraseAt(sentence, t.index()))
        .map(NounPhrase::first)
        .orElse(first);
  }

  /**
   * "the Chinese and" of "the Chinese and U.S. governments", which the parser takes for a people.
   */
  private static int jointStart(Draft draft, Sentence sentence, int first, Token noun) {
    boolean several = noun.tag().equals("NNS") && noun.is("conj");
    if (!several || first < 2 || !sentence.token(first - 1).is("cc")) {
      return first;
    }
    return draft
        .phraseAt(sentence, first - 2)
        .filter(p -> p.last() == first - 2)
        .filter(
            p ->
                draft.inside(p).stream()
                    .anyMatch(m -> m.kind() == Mention.Kind.DEMONYM && m.head() == first - 2))
        .map(NounPhrase::first)
        .orElse(first);
  }

  /** The last token of "of Ukraine", "from Britain and France"; the noun itself without one. */
  private static int complementEnd(Draft draft, Sentence sentence, Token noun) {
    int next = noun.index() + 1;
    if (next + 1 >= sentence.tokens().size()
        || !Set.of("of", "from").contains(sentence.token(next).form())) {
      return noun.index();
    }
    Optional<Token> whose = sentence.child(sentence.token(next), "pobj");
    int end = noun.index();
    for (Token conjunct : whose.map(w -> Grammar.conjuncts(sentence, w)).orElse(List.of())) {
      Optional<Mention> mention = draft.headedBy(sentence, conjunct.index());
      if (mention.filter(m -> m.referent() instanceof Actor).isPresent()) {
        end = Math.max(end, draft.phrase(mention.get()).last());
      }
    }
    return enumerated(draft, sentence, end);
  }

  /** Further members of "Britain, and France" that the parser attached elsewhere. */
  private static int enumerated(Draft draft, Sentence sentence, int from) {
    int end = from;
    boolean more = draft.covering(sentence, end).isPresent();
    while (more) {
      int next = end + 1;
      while (next < sentence.tokens().size()
          && Set.of(",", "and", "the").contains(sentence.token(next).form())) {
        next++;
      }
      Optional<Mention> mention =
          next > end + 1 && next < sentence.tokens().size()
              ? draft.covering(sentence, next)
              : Optional.empty();
      more = mention.filter(m -> isState(m.referent()) && !isModifier(sentence, m)).isPresent();
      end = more ? mention.map(m -> draft.phrase(m).last()).orElse(end) : end;
    }
    return end;
  }

  private static boolean isState(Referent referent) {
    return referent instanceof Actor actor && actor.type() == ActorType.STATE;
  }

  private static boolean isModifier(Sentence sentence, Mention mention) {
    String role = sentence.token(mention.head()).dependency();
    return role.equals("poss") || role.equals("compound") || role.equals("nsubj");
  }

  private static List<Actor> actors(Draft draft, NounPhrase phrase) {
    return draft.inside(phrase).stream()
        .filter(m -> !isHyphenated(phrase.sentence(), m))
        .filter(m -> m.referent() instanceof Actor)
        .map(m -> (Actor) m.referent())
        .toList();
  }

  /** The states of "U.S.-backed" and "pro-Russian" own nothing. */
  private static boolean isHyphenated(Sentence sentence, Mention mention) {
    Token head = sentence.token(mention.head());
    int next = head.index() + 1;
    return head.is("npadvmod")
        || (next < sentence.tokens().size() && sentence.token(next).tag().equals("HYPH"));
  }

  /** The states or bodies the noun belongs to; a person stands for the state he governs. */
  private static List<Actor> owners(Draft draft, NounPhrase phrase) {
    Set<Actor> owners = new LinkedHashSet<>();
    for (Actor actor : actors(draft, phrase)) {
      if (actor.type() != ActorType.PERSON) {
        owners.add(actor);
      } else {
        state(draft, actor).ifPresent(owners::add);
      }
    }
    boolean joint = phrase.tokens().stream().anyMatch(t -> t.is("cc"));
    List<Actor> all = new ArrayList<>(owners);
    return all.size() > 1 && !joint ? List.of(all.get(0)) : all;
  }

  private static Optional<Actor> state(Draft draft, Actor person) {
    return Optional.ofNullable(draft.profile(person).state)
        .or(() -> draft.directory().stateOf(person));
  }

  private static void add(
      Draft draft, NounPhrase phrase, Token noun, ActorNoun kind, List<Actor> owners) {
    List<Actor> single =
        owners.stream()
            .map(o -> institution(draft, phrase, kind, o))
            .flatMap(Optional::stream)
            .toList();
    Referent referent;
    List<Actor> behalf;
    if (single.size() == owners.size()) {
      referent = single.size() == 1 ? single.get(0) : Coordinations.asGroup(single);
      behalf = single.size() == 1 ? draft.behalf(referent) : single;
      draft.profile(referent).titles.add(noun.lemma());
    } else {
      referent = described(draft, phrase, noun, kind);
      behalf =
          kind == ActorNoun.PEOPLE || kind == ActorNoun.COMPANY ? List.of() : chain(draft, owners);
      draft.profile(referent).behalf = behalf;
      draft.profile(referent).titles.add(kind.isPersons() ? "person" : "body");
      draft.profile(referent).titles.add(noun.lemma());
    }
    boolean personInside =
        actors(draft, phrase).stream().anyMatch(a -> a.type() == ActorType.PERSON);
    if (personInside || phrase.last() > noun.index()) {
      draft.add(phrase, Mention.Kind.DESCRIPTION, referent, behalf, CONFIDENCE);
    } else {
      draft.absorb(phrase, Mention.Kind.DESCRIPTION, referent, behalf, CONFIDENCE);
    }
  }

  /** The name that stands beside the noun: "Russian state news agency TASS". */
  private static Optional<Mention> apposed(Draft draft, Sentence sentence, Token noun) {
    if (!noun.tag().equals("NN")) {
      return Optional.empty();
    }
    return sentence.children(noun, "appos").stream()
        .filter(t -> t.index() > noun.index() && t.index() <= noun.index() + APPOSED_WITHIN)
        .map(t -> draft.headedBy(sentence, t.index()))
        .flatMap(Optional::stream)
        .filter(m -> m.kind() == Mention.Kind.NAME && m.referent() instanceof Actor)
        .findFirst();
  }

  /** The body whose name stands before the noun for its kind: "the NATO alliance". */
  private static Optional<Mention> classified(Draft draft, Sentence sentence, Token noun) {
    if (!noun.tag().equals("NN") || noun.index() == 0) {
      return Optional.empty();
    }
    return draft
        .covering(sentence, noun.index() - 1)
        .filter(m -> m.kind() == Mention.Kind.NAME && m.referent() instanceof Actor)
        .filter(m -> isKind(noun.lemma(), ((Actor) m.referent()).type()));
  }

  private static boolean isKind(String noun, ActorType type) {
    return switch (noun) {
      case "alliance", "bloc" ->
          type == ActorType.ALLIANCE || type == ActorType.INTERNATIONAL_ORGANIZATION;
      case "group", "movement", "militia", "faction" -> type == ActorType.ARMED_GROUP;
      case "party" -> type == ActorType.PARTY;
      case "newspaper" -> type == ActorType.MEDIA_ORGANIZATION;
      default -> false;
    };
  }

  private static void join(Draft draft, NounPhrase phrase, Mention name) {
    NounPhrase whole =
        new NounPhrase(
            phrase.sentence(), phrase.first(), Math.max(phrase.last(), draft.phrase(name).last()));
    draft.absorb(whole, name.kind(), name.referent(), name.onBehalfOf(), name.confidence());
  }

  private static List<Actor> chain(Draft draft, List<Actor> owners) {
    Set<Actor> chain = new LinkedHashSet<>(owners);
    owners.forEach(o -> chain.addAll(draft.behalf(o)));
    return List.copyOf(chain);
  }

  /** The institution of the owner that the noun names, if it names one. */
  private static Optional<Actor> institution(
      Draft draft, NounPhrase phrase, ActorNoun kind, Actor owner) {
    if (owner.type() != ActorType.STATE) {
      return kind == ActorNoun.GOVERNMENT || kind == ActorNoun.STATE
          ? Optional.of(owner)
          : Optional.empty();
    }
    ActorDirectory directory = draft.directory();
    return switch (kind) {
      case GOVERNMENT -> Optional.of(directory.government(owner));
      case STATE -> phrase.head().tag().equals("NNS") ? Optional.empty() : Optional.of(owner);
      case FORCES, VEHICLE -> Optional.of(directory.armedForces(owner));
      case PARLIAMENT -> Optional.of(directory.parliament(owner));
      case MINISTRY -> portfolio(phrase).map(p -> directory.ministry(owner, p));
      case MISSION, OFFICIAL, PEOPLE, COMPANY, POWERS, BODY -> Optional.empty();
    };
  }

  /** Whether the word belongs to the name of a ministry. */
  static boolean isPortfolio(Token token) {
    return PORTFOLIOS.containsKey(token.form().toLowerCase(Locale.ROOT));
  }

  static Optional<String> portfolio(NounPhrase phrase) {
    return phrase.tokens().stream()
        .map(t -> PORTFOLIOS.get(t.form().toLowerCase(Locale.ROOT)))
        .filter(java.util.Objects::nonNull)
        .findFirst();
  }

  /** A group when there are several, a body of that name, else somebody unknown. */
  private static Referent described(Draft draft, NounPhrase phrase, Token noun, ActorNoun kind) {
    String label = Offices.label(draft, phrase);
    boolean plural = noun.tag().equals("NNS") || noun.tag().equals("NNPS");
    boolean many = plural || Set.of("police", "people", "opposition").contains(noun.lemma());
    if (many) {
      return new Actor("group/" + Slugs.of(label), label, ActorType.GROUP, null);
    }
    return kind.isPersons()
        ? new Unresolved(label)
        : new Actor("organisation/" + Slugs.of(label), label, ActorType.ORGANIZATION, null);
  }
}
