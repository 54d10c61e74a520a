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
import org.demarche.lexicon.RoleClass;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a phrase around an office.
 *
 * @param office the office
 * @param title from the determiner to the office, and "of France" behind it when there is no name
 * @param name the holder's name, null when the phrase gives none
 * @param nameInside whether the name follows the office directly, rather than as an apposition
 * @param of the state or institution of the office, null when the phrase does not tell
 * @param former whether the phrase says the office is past or yet to come
 * @param indefinite whether the phrase means any one of several ("a", "an", "some", plural)
 */
record OfficePhrase(
    OfficeTitle office,
    NounPhrase title,
    @Nullable NounPhrase name,
    boolean nameInside,
    @Nullable Actor of,
    boolean former,
    boolean indefinite) {

  private static final Set<String> FORMER =
      Set.of(
          "former",
          "ex",
          "late",
          "ousted",
          "deposed",
          "onetime",
          "retired",
          "ex-president",
          "then",
          "disgraced",
          "exiled",
          "-elect");
  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "some", "any", "every", "one", "another", "several", "many");
  private static final Set<RoleClass> TASKED =
      Set.of(RoleClass.ENVOY, RoleClass.AMBASSADOR, RoleClass.IGO_OFFICIAL, RoleClass.OTHER);
  private static final int APPOSED_WITHIN = 12;
  private static final Set<ActorType> EMPLOYERS =
      Set.of(
          ActorType.STATE,
          ActorType.GOVERNMENT,
          ActorType.MINISTRY,
          ActorType.PARLIAMENT,
          ActorType.INTERNATIONAL_ORGANIZATION,
          ActorType.ALLIANCE,
          ActorType.ARMED_GROUP,
          ActorType.PARTY,
          ActorType.COMPANY,
          ActorType.ORGANIZATION);

  /** The phrases of the sentence that name an office, in order. */
  static List<OfficePhrase> of(Draft draft, Sentence sentence) {
    List<OfficePhrase> found = new ArrayList<>();
    int next = 0;
    while (next < sentence.tokens().size()) {
      Optional<NounPhrase> office = officeAt(draft, sentence, next);
      if (office.isPresent()) {
        String words = words(draft, office.get());
        OfficeTitle title = draft.directory().office(words).orElseThrow();
        found.add(parse(draft, title, office.get()));
        next = office.get().last() + 1;
      } else {
        next++;
      }
    }
    return found;
  }

  private static Optional<NounPhrase> officeAt(Draft draft, Sentence sentence, int first) {
    int words = draft.directory().longestOffice(sentence.token(first).form());
    int last = Math.min(sentence.tokens().size() - 1, first + words * 2 - 1);
    for (; last >= first; last--) {
      NounPhrase phrase = new NounPhrase(sentence, first, last);
      Token end = sentence.token(last);
      boolean noun = end.isNoun() || (last > first && !end.is("punct"));
      if (noun && draft.directory().office(words(draft, phrase)).isPresent()) {
        return draft.phraseAt(sentence, first).isPresent() ? Optional.of(phrase) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String words(Draft draft, NounPhrase phrase) {
    String text = draft.document().text();
    return Surfaces.of(phrase.sentence(), text, phrase.first(), phrase.last())
        .toLowerCase(Locale.ROOT);
  }

  private static OfficePhrase parse(Draft draft, OfficeTitle office, NounPhrase words) {
    Sentence sentence = words.sentence();
    int first = firstOf(draft, words);
    int end = words.last();
    NounPhrase name = nameFrom(draft, sentence, end + 1, true).orElse(null);
    boolean inside = name != null;
    Actor of =
        modifier(draft, sentence, first, words.first())
            .or(() -> modifier(draft, sentence, words.first(), words.last()))
            .orElse(null);
    if (name == null) {
      int open = pastOfPhrase(draft, sentence, end);
      NounPhrase closing = open > end ? nameAtEnd(sentence, end + 2, open).orElse(null) : null;
      int close = closing == null ? open : closing.first() - 1;
      Actor behind = close > end + 1 ? complement(draft, sentence, end, close).orElse(null) : null;
      if (behind != null) {
        boolean task = isTask(office, sentence.token(end + 1), behind);
        of = task ? of : behind;
        end = close;
        name = closing != null ? closing : nameFrom(draft, sentence, end + 1, false).orElse(null);
        inside = name != null;
      }
    }
    if (name == null) {
      name =
          apposed(draft, new NounPhrase(sentence, first, end), sentence.token(words.last()))
              .orElse(null);
    }
    NounPhrase title = new NounPhrase(sentence, first, end);
    return new OfficePhrase(
        office, title, name, inside, of, isFormer(sentence, first, end), isIndefinite(title));
  }

  /** The first token of the phrase around the office; a date before it is no part of it. */
  private static int firstOf(Draft draft, NounPhrase words) {
    Sentence sentence = words.sentence();
    int first =
        draft.phraseAt(sentence, words.first()).map(NounPhrase::first).orElse(words.first());
    while (first < words.first() && isDate(sentence, first)) {
      first++;
    }
    return first;
  }

  private static boolean isDate(Sentence sentence, int index) {
    return sentence.nameAt(sentence.token(index)).filter(n -> n.type().equals("DATE")).isPresent();
  }

  /** A person's name that starts at the token. */
  private static Optional<NounPhrase> nameFrom(
      Draft draft, Sentence sentence, int start, boolean bare) {
    if (start >= sentence.tokens().size()) {
      return Optional.empty();
    }
    Token token = sentence.token(start);
    Optional<NounPhrase> known =
        draft
            .covering(sentence, start)
            .filter(m -> m.span().begin() == token.span().begin())
            .filter(m -> m.referent() instanceof Actor a && a.type() == ActorType.PERSON)
            .map(draft::phrase);
    if (known.isPresent()) {
      return known;
    }
    Optional<Name> recognised =
        sentence.nameAt(token).filter(n -> n.type().equals("PERSON") && n.first() <= start);
    if (recognised.isPresent()) {
      NounPhrase all = Surfaces.trimmed(sentence, recognised.get());
      return all.last() >= start ? Optional.of(all.from(start)) : Optional.empty();
    }
    return bare ? properRun(draft, sentence, start) : Optional.empty();
  }

  /** Capitalised words right behind a capitalised title. */
  private static Optional<NounPhrase> properRun(Draft draft, Sentence sentence, int start) {
    boolean titled = Surfaces.isCapitalised(sentence.token(start - 1));
    int last = start - 1;
    while (last + 1 < sentence.tokens().size()
        && sentence.token(last + 1).tag().equals("NNP")
        && Surfaces.isCapitalised(sentence.token(last + 1))
        && !isDate(sentence, last + 1)
        && draft.directory().office(sentence.token(last + 1).form()).isEmpty()
        && draft.covering(sentence, last + 1).isEmpty()) {
      last++;
    }
    return titled && last >= start
        ? Optional.of(new NounPhrase(sentence, start, last))
        : Optional.empty();
  }

  /** The state or institution named before the office; the nearest wins. */
  private static Optional<Actor> modifier(Draft draft, Sentence sentence, int first, int before) {
    Optional<Actor> found = Optional.empty();
    if (first < before) {
      for (Mention mention : draft.inside(new NounPhrase(sentence, first, before - 1))) {
        if (mention.referent() instanceof Actor actor && EMPLOYERS.contains(actor.type())) {
          found = Optional.of(actor);
        }
      }
    }
    return found;
  }

  /**
   * The last token of "of France", "for the European Commission"; {@code end} when there is none.
   */
  private static int pastOfPhrase(Draft draft, Sentence sentence, int end) {
    if (end + 2 >= sentence.tokens().size()) {
      return end;
    }
    String preposition = sentence.token(end + 1).lemma().toLowerCase(Locale.ROOT);
    if (!Set.of("of", "for", "at", "from").contains(preposition)) {
      return end;
    }
    Optional<NounPhrase> phrase =
        draft.phraseAt(sentence, end + 2).filter(p -> p.first() == end + 2);
    return phrase
        .flatMap(p -> possessed(draft, p))
        .or(() -> phrase)
        .map(NounPhrase::last)
        .orElse(end);
  }

  /** "Affairs Council" of "Taiwan's China policy-making Mainland Affairs Council". */
  private static Optional<NounPhrase> possessed(Draft draft, NounPhrase possessor) {
    Sentence sentence = possessor.sentence();
    return possessor.tokens().stream()
        .filter(t -> t.is("poss") && t.head() > possessor.last())
        .findFirst()
        .flatMap(t -> draft.phraseAt(sentence, t.head()));
  }

  /** "Leonid Slutsky" of "the State Duma's Foreign Affairs Committee Leonid Slutsky". */
  private static Optional<NounPhrase> nameAtEnd(Sentence sentence, int first, int last) {
    return sentence
        .nameAt(sentence.token(last))
        .filter(n -> n.type().equals("PERSON") && n.first() > first && n.last() == last)
        .map(n -> Surfaces.trimmed(sentence, n));
  }

  /** The body named behind the office: the last one known to belong somewhere, else the last. */
  private static Optional<Actor> complement(Draft draft, Sentence sentence, int end, int last) {
    List<Actor> named =
        draft.inside(new NounPhrase(sentence, end + 2, last)).stream()
            .filter(m -> m.referent() instanceof Actor a && EMPLOYERS.contains(a.type()))
            .map(m -> (Actor) m.referent())
            .toList();
    return named.stream()
        .filter(a -> a.type() == ActorType.STATE || !draft.behalf(a).isEmpty())
        .reduce((a, b) -> b)
        .or(() -> named.stream().reduce((a, b) -> b));
  }

  /** "the Kremlin spokesman, Dmitry Peskov," or "Dmitry Peskov, the Kremlin spokesman,". */
  private static Optional<NounPhrase> apposed(Draft draft, NounPhrase title, Token head) {
    Sentence sentence = title.sentence();
    for (Token beside : sentence.tokens()) {
      boolean apposed = beside.is("appos") && title.covers(beside.head());
      if (apposed
          && beside.index() > title.last()
          && beside.index() <= title.last() + APPOSED_WITHIN) {
        Optional<NounPhrase> behind = personAt(draft, sentence, beside);
        if (behind.isPresent()) {
          return behind;
        }
      }
    }
    if (head.is("appos") && head.head() >= 0 && head.head() < title.first()) {
      return draft
          .covering(sentence, head.head())
          .filter(m -> m.referent() instanceof Actor a && a.type() == ActorType.PERSON)
          .map(draft::phrase);
    }
    return Optional.empty();
  }

  /** The name of a person the token belongs to. */
  private static Optional<NounPhrase> personAt(Draft draft, Sentence sentence, Token token) {
    return draft
        .covering(sentence, token.index())
        .filter(m -> m.referent() instanceof Actor a && a.type() == ActorType.PERSON)
        .map(draft::phrase)
        .or(
            () ->
                sentence
                    .nameAt(token)
                    .filter(n -> n.type().equals("PERSON"))
                    .map(n -> Surfaces.trimmed(sentence, n)));
  }

  /** "North Korea" of "envoy for North Korea": what the envoy is sent about. */
  private static boolean isTask(OfficeTitle office, Token preposition, Actor behind) {
    return preposition.form().equals("for")
        && behind.type() == ActorType.STATE
        && TASKED.contains(office.role());
  }

  private static boolean isFormer(Sentence sentence, int first, int end) {
    for (int i = Math.max(0, first - 1); i <= end; i++) {
      String form = sentence.token(i).form().toLowerCase(Locale.ROOT);
      boolean prefix = form.startsWith("ex-") || form.endsWith("-elect");
      boolean before = i >= first || form.equals("then");
      if (prefix || (before && FORMER.contains(form))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIndefinite(NounPhrase title) {
    Token first = title.sentence().token(title.first());
    Token head = title.head();
    return INDEFINITE.contains(first.form().toLowerCase(Locale.ROOT))
        || head.tag().equals("NNS")
        || head.tag().equals("NNPS");
  }
}
