package org.demarche.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.article.Span;
import org.demarche.language.Document;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a speaker does by saying something of somebody: finds fault, speaks well, or asks for
 * something. Read off the evaluative words of the content (a table) and how they hang on whom the
 * content is about: what he does or is counts double, what is done to him does not count.
 *
 * <p>PLOVER (codebook 2019): to criticise or blame is ACCUSE, to commend or defend SUPPORT, to call
 * for an act REQUEST.
 */
final class SpeakerStance {

  /**
   * The stance.
   *
   * @param plover null when the content only tells
   * @param polarity 1, 0 or -1
   * @param sure how sure that is, 0 to 1: less where no word hangs on whom it is about
   */
  record Stance(@Nullable Plover plover, int polarity, double sure) {}

  static final Stance NONE = new Stance(null, 0, 1);

  /** Of stances told by words that hang on nobody about half read right. */
  private static final double THIN = 0.7;

  /** Praise of a deed is more often of its success than of who did it. */
  private static final double FAIR = 0.85;

  private static final Set<String> OBLIGATION = Set.of("should", "must", "ought", "need");
  private static final Set<String> OPEN = Set.of("whether", "if");
  private static final Set<String> WISHES =
      Set.of(
          "hope", "urge", "demand", "request", "invite", "want", "ask", "appeal", "like", "call");
  private static final Set<String> MODIFIERS = Set.of("poss", "compound", "nmod", "amod");

  /** Class of words that present what somebody does not say or do. */
  private static final String DENIAL = "deny";

  private static final int DOUBLE = 2;
  private static final int FEW = 4;

  /** Fault is found in passing, too; praise has to be of somebody. */
  private static final int FAULT = -1;

  private static final int PRAISE = 2;

  private final ClaimLexicon lexicon;

  SpeakerStance(ClaimLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What is said in an utterance, read for stances toward whomever it names. */
  Content in(Document document, Utterance said) {
    List<Part> parts =
        document.sentences().stream()
            .filter(sentence -> sentence.span().overlaps(said.content()))
            .map(
                sentence ->
                    new Part(
                        sentence,
                        sentence.tokens().stream()
                            .filter(t -> said.content().contains(t.span()))
                            .toList()))
            .toList();
    boolean wished =
        parts.stream()
            .anyMatch(part -> part.words.stream().anyMatch(w -> isWish(part.sentence, w, said)));
    return new Content(isDenial(document, said) ? List.of() : parts, wished);
  }

  /** "Denied that Iran was a threat", "refused to call it one": the words are not his. */
  private boolean isDenial(Document document, Utterance said) {
    return said.cues(document)
        .anyMatch(t -> lexicon.cueClasses(t.lemma(), CueCandidate.pos(t)).contains(DENIAL));
  }

  /** What of a sentence is said. */
  private record Part(Sentence sentence, List<Token> words) {}

  /** The content of an utterance. */
  final class Content {

    private final List<Part> parts;
    private final boolean wished;

    private Content(List<Part> parts, boolean wished) {
      this.parts = parts;
      this.wished = wished;
    }

    /** The stance toward whom {@code about} names. */
    Stance stance(Span about) {
      int sum = 0;
      int plain = 0;
      boolean asked = wished;
      boolean obliged = false;
      for (Part part : parts) {
        Sentence sentence = part.sentence;
        Optional<Token> head = head(part.words, about);
        if (head.filter(h -> isExcepted(sentence, h)).isPresent()) {
          return NONE;
        }
        for (Token word : part.words) {
          int evaluation = evaluation(sentence, word);
          int weight = evaluation == 0 ? 0 : weight(sentence, word, head.orElse(null));
          sum += evaluation * weight;
          plain += weight == DOUBLE ? evaluation : 0;
          obliged |= head.filter(h -> isObligation(sentence, word, h)).isPresent();
        }
      }
      if (asked || obliged) {
        return new Stance(Plover.REQUEST, 0, obliged ? 1 : THIN);
      }
      if (sum <= FAULT) {
        return new Stance(Plover.ACCUSE, -1, plain < 0 ? 1 : THIN);
      }
      return sum >= PRAISE ? new Stance(Plover.SUPPORT, 1, plain > 0 ? FAIR : THIN) : NONE;
    }

    /** How many evaluative words hang on whom {@code about} names. */
    int evaluations(Span about) {
      int found = 0;
      for (Part part : parts) {
        Optional<Token> head = head(part.words, about);
        if (head.isPresent()) {
          for (Token word : part.words) {
            boolean evaluates = evaluation(part.sentence, word) != 0;
            found += evaluates && weight(part.sentence, word, head.get()) == DOUBLE ? 1 : 0;
            found += isObligation(part.sentence, word, head.get()) ? 1 : 0;
          }
        }
      }
      return found;
    }
  }

  /** The token of the phrase on which the others hang. */
  private static Optional<Token> head(List<Token> content, Span about) {
    List<Token> phrase = content.stream().filter(t -> about.contains(t.span())).toList();
    return phrase.stream()
        .filter(t -> phrase.stream().noneMatch(o -> o.index() == t.head()))
        .findFirst();
  }

  /** "Not from the people, but from their captors". */
  private static boolean isExcepted(Sentence sentence, Token about) {
    int before = about.index() - 1;
    while (before >= 0 && !sentence.token(before).isVerb() && before >= about.index() - FEW) {
      Token token = sentence.token(before);
      if (token.lemma().equals("not") || token.lemma().equals("never")) {
        return true;
      }
      before--;
    }
    return false;
  }

  private int evaluation(Sentence sentence, Token word) {
    int polarity = lexicon.evaluation(word.lemma(), pos(word));
    if (polarity == 0 || !isNegated(sentence, word)) {
      return polarity;
    }
    return polarity > 0 ? -polarity : 0; // who is not bad is not thereby good
  }

  private static char pos(Token word) {
    return word.isVerb() ? 'V' : word.isNoun() ? 'N' : 'A';
  }

  /** "No threat", "did not improve", "an end to the violence". */
  private boolean isNegated(Sentence sentence, Token word) {
    boolean predicate = word.is("acomp") || word.is("attr");
    Token verb = predicate ? sentence.head(word).orElse(word) : word;
    boolean denied =
        sentence.child(word, "neg").isPresent()
            || sentence.child(verb, "neg").isPresent()
            || sentence.children(word, "det").stream().anyMatch(t -> t.lemma().equals("no"));
    return denied ^ sentence.head(word).filter(head -> ends(sentence, head)).isPresent();
  }

  private boolean ends(Sentence sentence, Token head) {
    Token governor = head.is("prep") ? sentence.head(head).orElse(head) : head;
    return lexicon
        .operator(governor.lemma(), pos(governor))
        .filter(Modality.NEGATED::equals)
        .isPresent();
  }

  private static int weight(Sentence sentence, Token word, @Nullable Token about) {
    if (about == null) {
      return 1;
    }
    if (isDoneTo(sentence, word, about)) {
      return 0;
    }
    return isOf(sentence, word, about) ? DOUBLE : 1;
  }

  /** Whether the word tells what he does or is, or names something of his. */
  private static boolean isOf(Sentence sentence, Token word, Token about) {
    Stream<Token> doers =
        word.isVerb()
            ? Grammar.agents(sentence, word).stream()
            : Stream.concat(
                Grammar.predicatedOf(sentence, word).stream(),
                Stream.concat(modifiers(sentence, word), owners(sentence, word)));
    return doers.anyMatch(about::equals);
  }

  private static Stream<Token> modifiers(Sentence sentence, Token word) {
    return sentence.children(word).stream().filter(t -> MODIFIERS.contains(t.dependency()));
  }

  /** "The brutal sanctions of Norway": Norway, to both words. */
  private static Stream<Token> owners(Sentence sentence, Token adjective) {
    return sentence
        .head(adjective)
        .filter(Token::isNoun)
        .map(noun -> Stream.concat(Stream.of(noun), modifiers(sentence, noun)))
        .orElse(Stream.empty());
  }

  private static boolean isDoneTo(Sentence sentence, Token word, Token about) {
    Stream<Token> objects =
        Stream.concat(
            word.isVerb() ? Grammar.objects(sentence, word).stream() : Stream.empty(),
            Stream.of("against", "on", "to", "at")
                .flatMap(p -> Grammar.prepositionObjects(sentence, word, p).stream()));
    return objects.anyMatch(about::equals);
  }

  /** "We urge Norway", "would like Norway to help", at the top of what is said. */
  private static boolean isWish(Sentence sentence, Token word, Utterance said) {
    if (!word.isVerb()
        || !WISHES.contains(word.lemma())
        || sentence.child(word, "neg").isPresent()) {
      return false;
    }
    boolean polite = !word.lemma().equals("like") || !sentence.children(word, "aux").isEmpty();
    boolean calls =
        !word.lemma().equals("call")
            || sentence.children(word, "prep").stream()
                .anyMatch(p -> p.lemma().equals("on") || p.lemma().equals("for"));
    boolean top = sentence.head(word).filter(h -> said.content().contains(h.span())).isEmpty();
    return top && polite && calls;
  }

  private static boolean isObligation(Sentence sentence, Token word, Token about) {
    boolean must =
        word.isVerb()
            && ((word.lemma().equals("need")
                    && sentence.child(word, "neg").isEmpty()
                    && sentence.child(word, "xcomp").isPresent())
                || sentence.children(word, "aux").stream()
                    .anyMatch(t -> OBLIGATION.contains(t.lemma())));
    return must
        && !isAside(sentence, word)
        && Grammar.surfaceSubjects(sentence, word).contains(about);
  }

  /** "Whether it should leave", "the states that should gain": nothing is asked of them. */
  private static boolean isAside(Sentence sentence, Token verb) {
    return verb.is("relcl")
        || sentence.children(verb, "mark").stream().anyMatch(m -> OPEN.contains(m.lemma()));
  }
}
