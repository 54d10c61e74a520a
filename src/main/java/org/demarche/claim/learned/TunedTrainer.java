package org.demarche.claim.learned;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trains the tuned encoder: once without a fifth of the texts, on which its opinions are weighed
 * against those of the linear models, then on all.
 */
final class TunedTrainer {

  private static final int FOLDS = 5;

  private final OnnxEncoder encoder;
  private final PrintStream progress;

  /**
   * What one linear model was asked.
   *
   * @param rows that it was trained on
   * @param examples one for each of the rows
   * @param heldOut its probabilities for each of the rows by models that did not see their text
   * @param likeNew rows that will not be answered from memory when they are asked again
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Question(
      List<CrossValidation.Row> rows,
      List<TuningExample> examples,
      double[][] heldOut,
      Predicate<CrossValidation.Row> likeNew) {

    Question {
      rows = List.copyOf(rows);
      examples = List.copyOf(examples);
    }
  }

  /** Which of a pair's probabilities answer a question. */
  private interface Answer {
    double[] of(PairEncoder.Opinion opinion);
  }

  /**
   * @param progress is told how far it is and how good the held-out figures are
   */
  TunedTrainer(OnnxEncoder encoder, PrintStream progress) {
    this.encoder = encoder;
    this.progress = progress;
  }

  /**
   * @param related its examples know types too where they are related
   */
  TunedWeights train(Question related, Question types, Question stances) {
    EncoderTuner tuner = new EncoderTuner(encoder, progress);
    TunedWeights partial = tuner.tune(examples(related, stances, false));
    PairEncoder reader = new PairEncoder(partial, encoder);
    Blend forRelated = blend("related", related, reader, PairEncoder.Opinion::related);
    Blend forTypes = blend("types", types, reader, PairEncoder.Opinion::types);
    Blend forStances = blend("stances", stances, reader, PairEncoder.Opinion::stances);
    return tuner.tune(examples(related, stances, true)).with(forRelated, forTypes, forStances);
  }

  private static List<TuningExample> examples(Question related, Question stances, boolean all) {
    return Stream.of(related, stances)
        .flatMap(
            q ->
                IntStream.range(0, q.rows.size())
                    .filter(i -> all || !isHeldOut(q.rows.get(i)))
                    .mapToObj(q.examples::get))
        .toList();
  }

  private static boolean isHeldOut(CrossValidation.Row row) {
    return FeatureVector.bucket(row.group()) % FOLDS == 0;
  }

  private Blend blend(String name, Question question, PairEncoder reader, Answer answer) {
    List<double[]> linear = new ArrayList<>();
    List<double[]> tuned = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    List<Integer> remembered = new ArrayList<>();
    for (int i = 0; i < question.rows.size(); i++) {
      CrossValidation.Row row = question.rows.get(i);
      if (isHeldOut(row) && !question.likeNew.test(row)) {
        remembered.add(row.label());
      } else if (isHeldOut(row)) {
        TuningExample example = question.examples.get(i);
        linear.add(question.heldOut[i]);
        tuned.add(
            answer.of(reader.read(example.vectors(), example.source(), example.target()).get(0)));
        labels.add(row.label());
      }
    }
    int[] wanted = ints(labels);
    double[][] one = linear.toArray(double[][]::new);
    double[][] other = tuned.toArray(double[][]::new);
    Blend blend = Blend.fit(one, other, wanted, ints(remembered));
    report(name + ", linear model", one, wanted);
    report(name + ", tuned encoder", other, wanted);
    double[][] both = new double[wanted.length][];
    double[][] raised = new double[wanted.length][];
    for (int i = 0; i < both.length; i++) {
      both[i] = blend.probabilities(one[i], other[i]);
      raised[i] = blend.raised(both[i]);
    }
    report(String.format(Locale.ROOT, "%s, both (%.1f)", name, blend.share()), both, wanted);
    report(name + ", both, rare classes raised", raised, wanted);
    return blend;
  }

  private static int[] ints(List<Integer> labels) {
    return labels.stream().mapToInt(Integer::intValue).toArray();
  }

  private void report(String name, double[][] probabilities, int[] labels) {
    progress.println("held out: " + name + ": " + Figures.of(probabilities, labels));
  }
}
