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

  private final LanguageAnalyzer analyzer;
  private final PrintStream progress;

  /**
   * @param analyzer parses the texts; must be the one the classifier will be used with
   * @param progress is told what is done and how good it is
   */
  public Trainer(LanguageAnalyzer analyzer, PrintStream progress) {
    this.analyzer = analyzer;
    this.progress = progress;
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
    write(
        train(new PairReader(null), events, stances, test),
        output.resolve("pair-classifier-fast.bin"));
    write(
        train(new PairReader(BgeEncoder.shared()), events, stances, test),
        output.resolve("pair-classifier.bin"));
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

  PairModels train(
      PairReader reader, List<Parsed> events, List<Parsed> stances, List<Parsed> test) {
    EventModels eventModels = trainEvents(reader, events);
    List<CrossValidation.Row> rows = rows(reader, stances);
    LinearClassifier stanceModel =
        fit("stances", rows, Stance.values().length, reader, BALANCE_STANCES);
    checkOnNewTexts(stanceModel, reader, stances, test);
    return new PairModels(
        eventModels.related(), eventModels.types(), stanceModel, known(stances, rows));
  }

  /** The two models that learn from typed pairs. */
  record EventModels(LinearClassifier related, LinearClassifier types) {}

  EventModels trainEvents(PairReader reader, List<Parsed> events) {
    List<CrossValidation.Row> types = new ArrayList<>();
    List<CrossValidation.Row> related = new ArrayList<>();
    for (Parsed event : events) {
      LabelledPair pair = event.pair();
      EventClass type = EventClass.valueOf(pair.label());
      Reading reading = new Reading(reader, event.document());
      FeatureVector features = reading.of(pair.source(), pair.target());
      types.add(
          new CrossValidation.Row(
              features, List.of(EventClass.values()).indexOf(type), pair.text()));
      related.add(new CrossValidation.Row(features, 1, pair.text()));
      for (UnrelatedPairs.Pair no : UnrelatedPairs.of(event.document(), pair, type)) {
        related.add(new CrossValidation.Row(reading.of(no.source(), no.target()), 0, pair.text()));
      }
    }
    return new EventModels(
        fit("related", related, 2, reader, 1),
        fit("types", types, EventClass.values().length, reader, BALANCE_TYPES));
  }

  private static KnownPairs known(List<Parsed> stances, List<CrossValidation.Row> rows) {
    return KnownPairs.of(
        stances.stream()
            .map(p -> PairContext.of(p.document(), p.pair().source(), p.pair().target()))
            .toList(),
        labels(rows));
  }

  /** A document whose words and vectors serve several pairs. */
  private static final class Reading {

    private final PairReader reader;
    private final Document document;
    private final Map<Span, FrameHints.Hint> hints;
    private final @Nullable TokenVectors vectors;

    Reading(PairReader reader, Document document) {
      Span whole = new Span(0, document.text().length());
      this.reader = reader;
      this.document = document;
      this.hints = reader.hints(document);
      this.vectors = reader.encode(document, whole, whole);
    }

    FeatureVector of(Span source, Span target) {
      return reader.read(PairContext.of(document, source, target), hints, vectors);
    }
  }

  /** The development set repeats texts of the training set: those would count as known by heart. */
  private void checkOnNewTexts(
      LinearClassifier model, PairReader reader, List<Parsed> seen, List<Parsed> test) {
    Set<String> known = new HashSet<>();
    seen.forEach(p -> known.add(words(p)));
    List<Parsed> unknown = test.stream().filter(p -> !known.contains(words(p))).toList();
    if (unknown.isEmpty()) {
      return;
    }
    List<CrossValidation.Row> rows = rows(reader, unknown);
    double[][] p = rows.stream().map(r -> model.probabilities(r.vector())).toArray(double[][]::new);
    progress.printf(
        Locale.ROOT,
        "stances, development set less %d pairs of texts trained on: %s%n",
        test.size() - unknown.size(),
        Figures.of(p, labels(rows)));
  }

  private static String words(Parsed parsed) {
    return parsed.pair().text().toLowerCase(Locale.ROOT).replaceAll("\\W+", " ").strip();
  }

  private LinearClassifier fit(
      String name, List<CrossValidation.Row> rows, int classes, PairReader reader, double balance) {
    CrossValidation training = new CrossValidation(rows, classes, reader.dimensions(), balance);
    int[] labels = labels(rows);
    double[][] scores = training.heldOut(FOLDS);
    Scaling scaling = Scaling.fit(scores, labels);
    Scaling unshifted = new Scaling(scaling.slope(), new float[classes]);
    progress.println(name + ", highest score: " + figures(unshifted, scores, labels));
    progress.println(name + ", calibrated: " + figures(scaling, scores, labels));
    return training.train(scaling);
  }

  private static Figures figures(Scaling scaling, double[][] scores, int[] labels) {
    double[][] probabilities = new double[scores.length][];
    for (int i = 0; i < scores.length; i++) {
      probabilities[i] = scaling.probabilities(scores[i]);
    }
    return Figures.of(probabilities, labels);
  }

  private static int[] labels(List<CrossValidation.Row> rows) {
    return rows.stream().mapToInt(CrossValidation.Row::label).toArray();
  }

  /** The stance pairs of the data come in the order of the text. */
  private static List<CrossValidation.Row> rows(PairReader reader, List<Parsed> stances) {
    return stances.stream()
        .map(
            p ->
                new CrossValidation.Row(
                    new Reading(reader, p.document()).of(p.pair().source(), p.pair().target()),
                    Integer.parseInt(p.pair().label()),
                    p.pair().text()))
        .toList();
  }

  private static void write(PairModels models, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      models.write(out);
    }
  }
}
