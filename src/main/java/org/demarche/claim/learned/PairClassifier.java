package org.demarche.claim.learned;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.demarche.article.Span;
import org.demarche.claim.EventClass;
import org.demarche.claim.FrameHints;
import org.demarche.claim.Judgement;
import org.demarche.claim.PairJudge;
import org.demarche.claim.Stance;
import org.demarche.language.Document;
import org.jspecify.annotations.Nullable;

/** Judges directed pairs of spans in parsed documents. Immutable and thread-safe. */
public final class PairClassifier implements PairJudge {

  private static final String WEIGHTS = "/data/models/pair-classifier.bin";
  private static final String FAST_WEIGHTS = "/data/models/pair-classifier-fast.bin";

  /** How often one text labelled twice gets one label: 393 of 394 in the training data. */
  private static final double KNOWN = 0.99;

  /** A pair is open when the linear models find it related or not neutral with this probability. */
  private static final double OPEN = 0.5;

  private static final int NEUTRAL = List.of(Stance.values()).indexOf(Stance.NEUTRAL);

  private final PairReader reader;
  private final PairModels models;
  private final @Nullable PairEncoder encoder;

  /**
   * @param encoder has a say beside the linear models; needs a reader with an encoder
   */
  PairClassifier(PairReader reader, PairModels models, @Nullable PairEncoder encoder) {
    this.reader = reader;
    this.models = models;
    this.encoder = encoder;
  }

  /** The full classifier: tuned encoder, words and dependencies. Loads in a second or two. */
  public static PairClassifier load() {
    return load(WEIGHTS, new PairReader(BgeEncoder.shared()), PairEncoder.shared());
  }

  /** Words and dependencies alone: no encoder, some points less accurate, far quicker. */
  public static PairClassifier loadFast() {
    return load(FAST_WEIGHTS, new PairReader(null), null);
  }

  private static PairClassifier load(
      String resource, PairReader reader, @Nullable PairEncoder encoder) {
    try (InputStream in = PairClassifier.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the weights " + resource + " are not on the class path");
      }
      PairModels models = PairModels.read(in, resource, reader.dimensions());
      return new PairClassifier(reader, models, encoder);
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

  Map<Span, FrameHints.Hint> hints(Document document) {
    return reader.hints(document);
  }

  PairReading read(
      Document document,
      Map<Span, FrameHints.Hint> hints,
      @Nullable TokenVectors vectors,
      Span source,
      Span target) {
    PairContext context = PairContext.of(document, source, target);
    return new PairReading(context, reader.read(context, hints, vectors));
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
    if (encoder == null || vectors == null || !(given || isOpen(forth, back))) {
      return List.of();
    }
    return encoder.read(vectors, forth.context().source(), forth.context().target());
  }

  private boolean isOpen(PairReading forth, PairReading back) {
    double related =
        Math.max(
            models.related().probabilities(forth.features())[1],
            models.related().probabilities(back.features())[1]);
    double neutral = models.stances().probabilities(forth.features())[NEUTRAL];
    return Math.max(related, 1 - neutral) >= OPEN;
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
