package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorType;

/**
 * A text that speaks stands for whoever put it out: "a report by Amnesty International says", and
 * "the report adds" after it. One that nobody is named for stands for nobody.
 */
final class DocumentIssuers implements AnaphoraRule {

  private static final double OWN = 0.65;
  private static final double EARLIER = 0.55;
  private static final int SENTENCES_BACK = 30;
  private static final Set<String> FROM = Set.of("by", "from");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "its", "their");

  /** A text named before. */
  private record Text(Sentence sentence, Token noun) {}

  @Override
  public void resolve(Draft draft, Discourse discourse, Sentence sentence, Token token) {
    if (!isSingular(token) || !speaks(sentence, token)) {
      return;
    }
    Optional<NounPhrase> phrase =
        draft.phraseAt(sentence, token.index()).filter(p -> p.last() == token.index());
    if (phrase.isEmpty() || draft.headedBy(sentence, token.index()).isPresent()) {
      return;
    }
    Optional<Mention> own = named(draft, new Text(sentence, token));
    boolean back = own.isEmpty() && refersBack(phrase.get());
    Optional<Mention> issuer = back ? earlier(draft, phrase.get(), token) : own;
    issuer
        .filter(m -> m.referent() instanceof Actor)
        .ifPresent(
            m ->
                draft.add(
                    phrase.get(),
                    Mention.Kind.DESCRIPTION,
                    m.referent(),
                    m.onBehalfOf(),
                    (back ? EARLIER : OWN) * m.confidence()));
  }

  private static boolean isSingular(Token token) {
    return token.tag().equals("NN") && DocumentWord.DOCUMENT.is(token);
  }

  /** The subject of a verb that texts take, or "according to the report". */
  private static boolean speaks(Sentence sentence, Token token) {
    if (token.is("nsubj")) {
      return sentence.head(token).filter(DocumentWord.TELL::is).isPresent();
    }
    return Grammar.preposition(sentence, token)
        .flatMap(sentence::head)
        .filter(h -> h.form().equalsIgnoreCase("according"))
        .isPresent();
  }

  private static boolean refersBack(NounPhrase phrase) {
    String first = phrase.tokens().get(0).form().toLowerCase(Locale.ROOT);
    return DEFINITE.contains(first);
  }

  /** The issuer of the text of that kind named last; nobody when that one has none. */
  private static Optional<Mention> earlier(Draft draft, NounPhrase phrase, Token token) {
    Sentence sentence = phrase.sentence();
    boolean generic = token.lemma().equals("document") && phrase.first() + 1 == phrase.last();
    int from = Math.max(0, sentence.index() - SENTENCES_BACK);
    for (int i = sentence.index(); i >= from; i--) {
      Sentence before = draft.sentences().get(i);
      for (int k = before.tokens().size() - 1; k >= 0; k--) {
        Token noun = before.token(k);
        boolean earlier = i < sentence.index() || k < token.index();
        if (earlier && isSame(noun, token, generic)) {
          Optional<Mention> issuer = issuer(draft, new Text(before, noun));
          if (issuer.isPresent() || isIntroduced(draft, before, noun)) {
            return issuer;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(Token noun, Token token, boolean generic) {
    return isSingular(noun) && (generic || noun.lemma().equalsIgnoreCase(token.lemma()));
  }

  /** "a report": another one than any before. */
  private static boolean isIntroduced(Draft draft, Sentence sentence, Token noun) {
    return draft.phraseAt(sentence, noun.index()).filter(p -> !refersBack(p)).isPresent();
  }

  private static Optional<Mention> issuer(Draft draft, Text text) {
    return draft
        .headedBy(text.sentence(), text.noun().index())
        .or(() -> named(draft, text))
        .or(() -> publisher(draft, text))
        .or(() -> teller(draft, text));
  }

  /** "Amnesty's report", "the U.N. report", "a report (published) by Amnesty". */
  private static Optional<Mention> named(Draft draft, Text text) {
    return owner(draft, text)
        .or(() -> complement(draft, text, text.noun()))
        .or(
            () ->
                text.sentence().children(text.noun(), "acl", "relcl").stream()
                    .filter(DocumentWord.ISSUE::is)
                    .map(v -> issuing(draft, text, v))
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  /** "published by Amnesty", "which Amnesty published". */
  private static Optional<Mention> issuing(Draft draft, Text text, Token verb) {
    Sentence sentence = text.sentence();
    return complement(draft, text, verb)
        .or(
            () ->
                sentence
                    .child(verb, "nsubj")
                    .flatMap(s -> draft.headedBy(sentence, s.index()))
                    .filter(m -> m.kind() != Mention.Kind.PRONOUN || isPersonal(sentence, m)));
  }

  private static boolean isPersonal(Sentence sentence, Mention mention) {
    return sentence.token(mention.head()).tag().startsWith("PRP");
  }

  private static Optional<Mention> owner(Draft draft, Text text) {
    Sentence sentence = text.sentence();
    return draft
        .phraseAt(sentence, text.noun().index())
        .flatMap(
            p ->
                draft.inside(p).stream()
                    .filter(m -> m.referent() instanceof Actor)
                    .filter(m -> owns(draft, sentence, m))
                    .reduce((a, b) -> b));
  }

  /** A state's name before the noun tells what the text is about ("the Syria report"). */
  private static boolean owns(Draft draft, Sentence sentence, Mention mention) {
    boolean possessor = sentence.token(mention.head()).is("poss");
    boolean state = mention.referent() instanceof Actor actor && actor.type() == ActorType.STATE;
    return possessor || !state || isAdjective(draft, mention);
  }

  private static boolean isAdjective(Draft draft, Mention mention) {
    String form = mention.span().of(draft.document().text()).replace(".", "");
    return mention.kind() == Mention.Kind.DEMONYM
        || mention.kind() == Mention.Kind.METONYM
        || form.equals(draft.directory().adjective((Actor) mention.referent()));
  }

  /** The actor behind "by" or "from" under the word. */
  private static Optional<Mention> complement(Draft draft, Text text, Token word) {
    Sentence sentence = text.sentence();
    return Stream.concat(
            sentence.children(word, "prep").stream(), sentence.children(word, "agent").stream())
        .filter(p -> FROM.contains(p.form().toLowerCase(Locale.ROOT)))
        .flatMap(p -> sentence.children(p, "pobj").stream())
        .map(t -> draft.headedBy(sentence, t.index()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "Amnesty published a report", "the report was published by Amnesty". */
  private static Optional<Mention> publisher(Draft draft, Text text) {
    Sentence sentence = text.sentence();
    Optional<Token> verb = sentence.head(text.noun()).filter(DocumentWord.ISSUE::is);
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    if (text.noun().is("nsubjpass")) {
      return complement(draft, text, verb.get());
    }
    return text.noun().is("dobj") ? subject(draft, sentence, verb.get()) : Optional.empty();
  }

  /** "the ministry said in a statement". */
  private static Optional<Mention> teller(Draft draft, Text text) {
    Sentence sentence = text.sentence();
    List<String> in = List.of("in", "through", "via");
    return Grammar.preposition(sentence, text.noun())
        .filter(p -> in.contains(p.form().toLowerCase(Locale.ROOT)))
        .flatMap(sentence::head)
        .flatMap(
            h ->
                h.isVerb()
                    ? DocumentWord.TELL.is(h) ? subject(draft, sentence, h) : Optional.empty()
                    : draft.headedBy(sentence, h.index()));
  }

  private static Optional<Mention> subject(Draft draft, Sentence sentence, Token verb) {
    return Grammar.subjectOf(sentence, verb).flatMap(s -> draft.headedBy(sentence, s.index()));
  }
}
