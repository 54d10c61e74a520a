package org.demarche.claim.learned;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.article.Article;
import org.demarche.article.Span;
import org.demarche.claim.EventClass;
import org.demarche.claim.FrameHints;
import org.demarche.claim.Stance;
import org.demarche.language.Document;
import org.demarche.language.LanguageAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * Trains the classifier from folders of labelled pairs and writes its weights. The same data gives
 * the same bytes.
 */
public final class Trainer {

  private static final int FOLDS = 5;
  private static final double BALANCE_TYPES = 1;
  private static final double BALANCE_STANCES = 0.5;
  private static final int NONE = TuningExample.UNKNOWN;

  private final LanguageAnalyzer analyzer;
  private final boolean tuning;
  private final PrintStream progress;

  /**
   * @param analyzer parses the texts; must be the one the classifier will be used with
   * @param tuning whether the encoder is tuned again too, which takes half an hour and PyTorch
   * @param progress is told what is done and how good it is
   */
  public Trainer(LanguageAnalyzer analyzer, boolean tuning, PrintStream progress) {
    this.analyzer = analyzer;
    this.tuning = tuning;
    this.progress = progress;
  }

  /**
   * Checks that PyTorch is there, which tuning the encoder needs.
   *
   * @throws UnsupportedOperationException saying what to do when it is not
   */
  public static void requirePyTorch() {
    Tuning.requirePyTorch();
  }

  /**
   * Checks that the folder holds what is to be trained on.
   *
   * @throws NoSuchFileException naming the first file that is missing
   */
  public static void requireData(Path data) throws NoSuchFileException {
    for (String folder : List.of("plv-train", "dse-train")) {
      for (String name : List.of("articles.jsonl", "gold.jsonl")) {
        Path file = data.resolve(folder).resolve(name);
        if (!Files.isRegularFile(file)) {
          throw new NoSuchFileException(file.toString());
        }
      }
    }
  }

  /**
   * Trains both modes from {@code plv-train} and {@code dse-train} under the data folder, with
   * figures on {@code dse-valid} when it is there.
   *
   * @throws IOException when the data cannot be read or the weights not written
   */
  public void train(Path data, Path output) throws IOException {
    List<Parsed> events = parse(LabelledPair.readFolder(data.resolve("plv-train")));
    List<Parsed> stances = parse(LabelledPair.readFolder(data.resolve("dse-train")));
    Path valid = data.resolve("dse-valid");
    List<Parsed> test =
        Files.isDirectory(valid) ? parse(LabelledPair.readFolder(valid)) : List.of();
    Files.createDirectories(output);
    Trained fast = train(new PairReader(null), events, stances);
    write(fast.models()::write, output.resolve("pair-classifier-fast.bin"));
    checkOnNewTexts(
        new PairClassifier(new PairReader(null), fast.models(), fast.models(), null),
        stances,
        test);
    PairReader reader = new PairReader(BgeEncoder.shared());
    Trained full = train(reader, events, stances);
    write(full.models()::write, output.resolve("pair-classifier.bin"));
    if (tuning) {
      OnnxEncoder encoder = BgeEncoder.onnx();
      TunedWeights tuned =
          new TunedTrainer(encoder, progress).train(full.related(), full.types(), full.stances());
      write(tuned::write, output.resolve("pair-encoder.bin"));
      PairEncoder tunedEncoder = new PairEncoder(tuned, encoder);
      checkOnNewTexts(
          new PairClassifier(reader, full.models(), fast.models(), tunedEncoder), stances, test);
    }
  }

  /** A labelled pair and the parse of its text. */
  record Parsed(LabelledPair pair, Document document) {}

  List<Parsed> parse(List<LabelledPair> pairs) {
    Map<String, Document> documents = new HashMap<>();
    List<Parsed> parsed = new ArrayList<>();
    for (LabelledPair pair : pairs) {
      Document document =
          documents.computeIfAbsent(
              pair.text(),
              text ->
                  analyzer.analyze(
                      new Article(pair.id(), "", null, null, null, null, null, text, List.of())));
      if (isInSentences(document, pair)) {
        parsed.add(new Parsed(pair, document));
      }
    }
    progress.println("parsed " + parsed.size() + " of " + pairs.size() + " pairs");
    return parsed;
  }

  /** A member may stand in a dateline, which is no part of a sentence. */
  private static boolean isInSentences(Document document, LabelledPair pair) {
    return document.sentences().stream().anyMatch(s -> s.span().overlaps(pair.source()))
        && document.sentences().stream().anyMatch(s -> s.span().overlaps(pair.target()));
  }

  /**
   * The models of one mode, and what each was asked: what the encoder is tuned on.
   *
   * @param models of the three questions
   */
  record Trained(
      PairModels models,
      TunedTrainer.Question related,
      TunedTrainer.Question types,
      TunedTrainer.Question stances) {}

  Trained train(PairReader reader, List<Parsed> events, List<Parsed> stances) {
    Rows types = new Rows();
    Rows related = new Rows();
    for (Parsed event : events) {
      add(event, reader, types, related);
    }
    Fitted relatedFit = fit("related", related, 2, reader, 1);
    Fitted typesFit = fit("types", types, EventClass.values().length, reader, BALANCE_TYPES);
    Rows stanceRows = rows(reader, stances);
    Fitted stancesFit = fit("stances", stanceRows, Stance.values().length, reader, BALANCE_STANCES);
    PairModels models =
        new PairModels(
            relatedFit.model(), typesFit.model(), stancesFit.model(), known(stances, stanceRows));
    return new Trained(
        models,
        related.question(relatedFit, row -> true),
        types.question(typesFit, row -> true),
        stanceRows.question(stancesFit, stanceRows::standsAlone));
  }

  /** A typed pair, and pairs of the same text that its type does not relate. */
  private static void add(Parsed event, PairReader reader, Rows types, Rows related) {
    LabelledPair pair = event.pair();
    EventClass type = EventClass.valueOf(pair.label());
    int label = List.of(EventClass.values()).indexOf(type);
    Reading reading = new Reading(reader, event.document());
    FeatureVector features = reading.of(pair.source(), pair.target());
    TuningExample example = reading.example(pair.source(), pair.target(), 1, label, NONE);
    types.add(new CrossValidation.Row(features, label, pair.text()), example);
    related.add(new CrossValidation.Row(features, 1, pair.text()), example);
    for (UnrelatedPairs.Pair no : UnrelatedPairs.of(event.document(), pair, type)) {
      related.add(
          new CrossValidation.Row(reading.of(no.source(), no.target()), 0, pair.text()),
          reading.example(no.source(), no.target(), 0, NONE, NONE));
    }
  }

  private static KnownPairs known(List<Parsed> stances, Rows rows) {
    return KnownPairs.of(
        stances.stream()
            .map(p -> PairContext.of(p.document(), p.pair().source(), p.pair().target()))
            .toList(),
        rows.labels());
  }

  /** Rows of a linear model, each with the same pair as the tuned encoder sees it. */
  private static final class Rows {

    private final List<CrossValidation.Row> rows = new ArrayList<>();
    private final List<TuningExample> examples = new ArrayList<>();

    void add(CrossValidation.Row row, TuningExample example) {
      rows.add(row);
      examples.add(example);
    }

    int[] labels() {
      return rows.stream().mapToInt(CrossValidation.Row::label).toArray();
    }

    /** Texts that come twice would be remembered, and are seldom neutral: nothing new is. */
    boolean standsAlone(CrossValidation.Row row) {
      return rows.stream().filter(r -> r.group().equals(row.group())).count() == 1;
    }

    TunedTrainer.Question question(Fitted fitted, Predicate<CrossValidation.Row> likeNew) {
      return new TunedTrainer.Question(rows, examples, fitted.heldOut(), likeNew);
    }
  }

  /** A document whose words and vectors serve several pairs. */
  private static final class Reading {

    private final PairReader reader;
    private final Document document;
    private final Map<Span, FrameHints.Hint> hints;
    private final @Nullable TokenVectors vectors;
    private final TokenVectors lower;

    Reading(PairReader reader, Document document) {
      Span whole = new Span(0, document.text().length());
      this.reader = reader;
      this.document = document;
      this.hints = reader.hints(document);
      this.vectors = reader.encode(document, whole, whole);
      this.lower = vectors == null ? TokenVectors.NONE : vectors.lowerAlone();
    }

    FeatureVector of(Span source, Span target) {
      return reader.read(PairContext.of(document, source, target), hints, vectors);
    }

    TuningExample example(Span source, Span target, int related, int type, int stance) {
      return new TuningExample(lower, source, target, related, type, stance);
    }
  }

  /** The development set repeats texts of the training set: those would count as known by heart. */
  private void checkOnNewTexts(PairClassifier classifier, List<Parsed> seen, List<Parsed> test) {
    Set<String> known = new HashSet<>();
    seen.forEach(p -> known.add(words(p)));
    List<Parsed> unknown = test.stream().filter(p -> !known.contains(words(p))).toList();
    if (unknown.isEmpty()) {
      return;
    }
    double[][] decided = new double[unknown.size()][Stance.values().length];
    int[] labels = new int[unknown.size()];
    for (int i = 0; i < labels.length; i++) {
      LabelledPair pair = unknown.get(i).pair();
      labels[i] = Integer.parseInt(pair.label());
      Stance stance =
          classifier.judge(unknown.get(i).document(), pair.source(), pair.target()).stance();
      decided[i][List.of(Stance.values()).indexOf(stance)] = 1;
    }
    Figures figures = Figures.of(decided, labels);
    progress.printf(
        Locale.ROOT,
        "stances, development set less %d pairs of texts trained on: macro-F1 %.1f, micro-F1"
            + " %.1f%n",
        test.size() - unknown.size(),
        100 * figures.macroF1(),
        100 * figures.microF1());
  }

  private static String words(Parsed parsed) {
    return parsed.pair().text().toLowerCase(Locale.ROOT).replaceAll("\\W+", " ").strip();
  }

  /**
   * A linear model.
   *
   * @param heldOut calibrated probabilities of each row by models that did not see its text
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  private record Fitted(LinearClassifier model, double[][] heldOut) {}

  private Fitted fit(String name, Rows rows, int classes, PairReader reader, double balance) {
    CrossValidation training =
        new CrossValidation(rows.rows, classes, reader.dimensions(), balance);
    int[] labels = rows.labels();
    double[][] scores = training.heldOut(FOLDS);
    Scaling scaling = Scaling.fit(scores, labels);
    Scaling unshifted = new Scaling(scaling.slope(), new float[classes]);
    double[][] calibrated = probabilities(scaling, scores);
    progress.println(
        name + ", highest score: " + Figures.of(probabilities(unshifted, scores), labels));
    progress.println(name + ", calibrated: " + Figures.of(calibrated, labels));
    return new Fitted(training.train(scaling), calibrated);
  }

  private static double[][] probabilities(Scaling scaling, double[][] scores) {
    double[][] probabilities = new double[scores.length][];
    for (int i = 0; i < scores.length; i++) {
      probabilities[i] = scaling.probabilities(scores[i]);
    }
    return probabilities;
  }

  /** The stance pairs of the data come in the order of the text. */
  private static Rows rows(PairReader reader, List<Parsed> stances) {
    Rows rows = new Rows();
    for (Parsed parsed : stances) {
      LabelledPair pair = parsed.pair();
      int label = Integer.parseInt(pair.label());
      Reading reading = new Reading(reader, parsed.document());
      rows.add(
          new CrossValidation.Row(reading.of(pair.source(), pair.target()), label, words(parsed)),
          reading.example(pair.source(), pair.target(), NONE, NONE, label));
    }
    return rows;
  }

  private static void write(WeightsWriter weights, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      weights.write(out);
    }
  }

  private interface WeightsWriter {
    void write(OutputStream out) throws IOException;
  }
}
