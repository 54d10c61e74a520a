package org.demarche.claim;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.demarche.article.Span;
import org.demarche.language.Document;
import org.demarche.language.Sentence;
import org.demarche.mention.Mention;

/**
 * How probably a word presents a stretch of text as somebody's word, thought or wish, in three
 * steps: which words of the sentence the word makes content and which one names the source ({@link
 * TieModels}); how probable each stretch is by itself (logistic regression over {@link
 * CueFeatures}); and, beside the other stretches and cues of the sentence, how probable it is that
 * the stretch and its source are right (trees over {@link ProposalFeatures}). {@link
 * AttributionTrainer} makes the weights.
 *
 * @param ties content and source, word by word
 * @param alone each stretch by itself
 * @param together each stretch among the others
 * @param threshold probability from which on an attribution is told
 */
record AttributionModel(
    TieModels ties, HashedLogistic alone, BoostedTrees together, float threshold) {

  private static final String SHIPPED = "data/models/attribution.bin";

  /** Log-odds alone below which a proposal is not worth a look beside the others. */
  static final double LEAST_ODDS = -5.5;

  /** The weights the project ships; read once. */
  static AttributionModel shipped() {
    return Shipped.MODEL;
  }

  private static final class Shipped {
    static final AttributionModel MODEL = read();

    private static AttributionModel read() {
      try (InputStream in = AttributionModel.class.getClassLoader().getResourceAsStream(SHIPPED)) {
        if (in == null) {
          throw new IOException(SHIPPED + " is missing from the class path: build the jar again");
        }
        return AttributionModel.read(new DataInputStream(new BufferedInputStream(in)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A proposal and its probability, 0 to 1. */
  record Judged(CueProposal proposal, double probability) {}

  /** What the words of a document may present, judged. */
  List<Judged> judge(
      ClaimLexicon lexicon, Document document, List<Mention> mentions, List<Span> quotes) {
    Proposed proposed = Proposed.of(lexicon, ties, document, mentions, quotes);
    double[] odds = proposed.features().stream().mapToDouble(alone::score).toArray();
    List<float[]> rows = proposed.rows(odds);
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (odds[i] >= LEAST_ODDS) {
        judged.add(new Judged(proposed.proposals().get(i), together.probability(rows.get(i))));
      }
    }
    return judged;
  }

  /**
   * The proposals of a document.
   *
   * @param features of each: rising hashes
   * @param tokens how many its sentence has
   */
  record Proposed(List<CueProposal> proposals, List<int[]> features, List<Integer> tokens) {

    static Proposed of(
        ClaimLexicon lexicon,
        TieModels ties,
        Document document,
        List<Mention> mentions,
        List<Span> quotes) {
      Proposed all = new Proposed(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      for (Sentence sentence : document.sentences()) {
        SentenceMentions scope = SentenceMentions.of(document, sentence, mentions);
        CueFeatures features = new CueFeatures(lexicon, scope, quotes);
        for (CueProposal proposal : CueProposals.of(lexicon, ties, scope, quotes)) {
          all.proposals.add(proposal);
          all.features.add(features.of(proposal));
          all.tokens.add(sentence.tokens().size());
        }
      }
      return all;
    }

    /** What {@link BoostedTrees} judge each by. */
    List<float[]> rows(double[] odds) {
      ProposalFeatures beside = new ProposalFeatures(proposals, odds);
      List<float[]> rows = new ArrayList<>();
      for (int i = 0; i < proposals.size(); i++) {
        rows.add(beside.of(i, features.get(i), tokens.get(i)));
      }
      return rows;
    }
  }

  static AttributionModel read(DataInputStream in) throws IOException {
    return new AttributionModel(
        TieModels.read(in), HashedLogistic.read(in), BoostedTrees.read(in), in.readFloat());
  }

  void write(DataOutputStream out) throws IOException {
    ties.write(out);
    alone.write(out);
    together.write(out);
    out.writeFloat(threshold);
  }
}
