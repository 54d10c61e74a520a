package org.demarche.claim.learned;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.article.Span;
import org.demarche.claim.EventClass;
import org.demarche.claim.FrameHints;
import org.demarche.claim.Judgement;
import org.demarche.claim.PairJudge;
import org.demarche.claim.Stance;
import org.demarche.claim.WordReading;
import org.demarche.language.Document;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.jspecify.annotations.Nullable;

/** Judges directed pairs of spans in parsed documents. Immutable and thread-safe. */
public final class PairClassifier implements PairJudge {

  private static final String WEIGHTS = "/data/models/pair-classifier.bin";
  private static final String FAST_WEIGHTS = "/data/models/pair-classifier-fast.bin";

  /** How often one text labelled twice gets one label: 393 of 394 in the training data. */
  private static final double KNOWN = 0.99;

  /** A pair is open when the linear models find it related or not neutral with this probability. */
  private static final double OPEN = 0.5;

  /**
   * What words and dependencies find less probably related or not neutral is not encoded: of 271
   * claims in 100 news articles none was lost below 0.05, two below 0.1, six below 0.2.
   */
  private static final double LEAST_AT_FIRST = 0.05;

  private static final int NEUTRAL = List.of(Stance.values()).indexOf(Stance.NEUTRAL);

  private final PairReader reader;
  private final PairModels models;
  private final PairModels atFirst;
  private final @Nullable PairEncoder encoder;
  private final @Nullable WordEncoder words;

  /**
   * @param models of words, dependencies and, where the reader has an encoder, vectors
   * @param atFirst of words and dependencies alone
   * @param encoder has a say beside the linear models; needs a reader with an encoder
   */
  PairClassifier(
      PairReader reader, PairModels models, PairModels atFirst, @Nullable PairEncoder encoder) {
    this(reader, models, atFirst, encoder, null);
  }

  /**
   * As above, and reads words.
   *
   * @param words reads words for attributions; needs a reader with an encoder
   */
  private PairClassifier(
      PairReader reader,
      PairModels models,
      PairModels atFirst,
      @Nullable PairEncoder encoder,
      @Nullable WordEncoder words) {
    this.reader = reader;
    this.models = models;
    this.atFirst = atFirst;
    this.encoder = encoder;
    this.words = words;
  }

  /** The full classifier: tuned encoder, words and dependencies. Loads in a second or two. */
  public static PairClassifier load() {
    PairReader reader = new PairReader(BgeEncoder.shared());
    PairModels atFirst = models(FAST_WEIGHTS, 0);
    PairModels models = models(WEIGHTS, reader.dimensions());
    return new PairClassifier(reader, models, atFirst, PairEncoder.shared(), WordEncoder.shared());
  }

  /** Words and dependencies alone: no encoder, some points less accurate, far quicker. */
  public static PairClassifier loadFast() {
    PairModels models = models(FAST_WEIGHTS, 0);
    return new PairClassifier(new PairReader(null), models, models, null);
  }

  private static PairModels models(String resource, int dimensions) {
    try (InputStream in = PairClassifier.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the weights " + resource + " are not on the class path");
      }
      return PairModels.read(in, resource, dimensions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Judges one pair. For several pairs of one document {@link #on} is quicker.
   *
   * @param source span in the document's text, within a sentence or more
   * @param target likewise
   * @throws IllegalArgumentException when no sentence lies at the spans
   */
  public Judgement judge(Document document, Span source, Span target) {
    return on(document).judge(source, target);
  }

  /** A judge of the pairs of one document, which encodes each sentence once. */
  @Override
  public PairJudge.OfDocument on(Document document) {
    return new DocumentJudge(this, document);
  }

  @Nullable TokenVectors encode(Document document, Span one, Span other) {
    return reader.encode(document, one, other);
  }

  /** What the words of the sentence are to attributions; empty where words are not read. */
  Optional<WordReading> words(Sentence sentence, @Nullable TokenVectors vectors) {
    if (words == null || vectors == null) {
      return Optional.empty();
    }
    List<Span> spans = sentence.tokens().stream().map(Token::span).toList();
    return Optional.of(words.read(vectors, spans));
  }

  boolean readsWords() {
    return words != null;
  }

  Map<Span, FrameHints.Hint> hints(Document document) {
    return reader.hints(document);
  }

  /** What words and dependencies say of a pair. */
  PairReading glance(
      Document document, Map<Span, FrameHints.Hint> hints, Span source, Span target) {
    PairContext context = PairContext.of(document, source, target);
    return new PairReading(context, reader.glance(context, hints));
  }

  PairReading read(PairReading glance, @Nullable TokenVectors vectors) {
    PairContext context = glance.context();
    return new PairReading(context, reader.read(context, glance.features(), vectors));
  }

  /**
   * Whether the pair may be judged related or not neutral with the probability. Without an encoder
   * that is sure; with one, what words and dependencies alone all but rule out is not encoded.
   *
   * @param forth the pair in the order of the text, at first glance
   * @param back the pair turned round, likewise
   */
  boolean mayReach(double probability, PairReading forth, PairReading back) {
    double least = encoder == null ? probability : Math.min(probability, LEAST_AT_FIRST);
    return said(atFirst, forth, back) >= least
        || atFirst.known().label(forth.context()).isPresent();
  }

  /**
   * What the tuned encoder thinks of the pair, then of it turned round; empty without one. In free
   * text, where most pairs are unrelated, it reads those that the linear models do not rule out.
   *
   * @param forth the pair in the order of the text
   * @param back the pair turned round
   * @param given whether somebody marked the pair
   */
  List<PairEncoder.Opinion> opinions(
      PairReading forth, PairReading back, @Nullable TokenVectors vectors, boolean given) {
    if (encoder == null || vectors == null || !(given || said(models, forth, back) >= OPEN)) {
      return List.of();
    }
    return encoder.read(vectors, forth.context().source(), forth.context().target());
  }

  /** How probable anything is said of the pair, either way. */
  private static double said(PairModels models, PairReading forth, PairReading back) {
    double related =
        Math.max(
            models.related().probabilities(forth.features())[1],
            models.related().probabilities(back.features())[1]);
    double neutral = models.stances().probabilities(forth.features())[NEUTRAL];
    return Math.max(related, 1 - neutral);
  }

  /**
   * Judges one direction of a pair.
   *
   * @param read the pair in the direction to judge
   * @param inOrder the pair in the order of the text
   * @param opinions of the tuned encoder on the pair in the order of the text
   */
  Judgement judge(PairReading read, PairReading inOrder, List<PairEncoder.Opinion> opinions) {
    PairContext pair = read.context();
    boolean forth = pair.source().compareTo(pair.target()) <= 0;
    double[] related = models.related().probabilities(read.features());
    double[] types = models.types().probabilities(read.features());
    double[] stances = models.stances().probabilities(inOrder.features());
    int stance = models.stances().decide(inOrder.features());
    if (encoder != null && !opinions.isEmpty()) {
      PairEncoder.Opinion directed = opinions.get(forth ? 0 : 1);
      TunedWeights weights = encoder.weights();
      related = weights.related().blend().probabilities(related, directed.related());
      types = weights.types().blend().probabilities(types, directed.types());
      stances = weights.stances().blend().probabilities(stances, opinions.get(0).stances());
      stance = weights.stances().blend().decide(stances);
    }
    OptionalInt known = models.known().label(inOrder.context());
    if (known.isPresent()) {
      stance = known.getAsInt();
      stances = known(stance);
    }
    return new Judgement(
        pair.tokens().get(pair.turn()).span(),
        pair.up().size() + pair.down().size(),
        related[1],
        types(types),
        stance(stance, forth),
        stances(stances, forth));
  }

  private static double[] known(int stance) {
    double[] probabilities = new double[Stance.values().length];
    Arrays.fill(probabilities, (1 - KNOWN) / (probabilities.length - 1));
    probabilities[stance] = KNOWN;
    return probabilities;
  }

  private static Stance stance(int inOrder, boolean forth) {
    Stance stance = List.of(Stance.values()).get(inOrder);
    return forth ? stance : stance.reversed();
  }

  private static Map<EventClass, Double> types(double[] probabilities) {
    List<EventClass> order = List.of(EventClass.values());
    Map<EventClass, Double> types = new EnumMap<>(EventClass.class);
    for (int c = 0; c < probabilities.length; c++) {
      types.put(order.get(c), probabilities[c]);
    }
    return types;
  }

  /** The model reads pairs in the order of the text. */
  private static Map<Stance, Double> stances(double[] probabilities, boolean forth) {
    List<Stance> order = List.of(Stance.values());
    Map<Stance, Double> stances = new EnumMap<>(Stance.class);
    for (int c = 0; c < probabilities.length; c++) {
      Stance stance = order.get(c);
      stances.put(forth ? stance : stance.reversed(), probabilities[c]);
    }
    return stances;
  }
}
