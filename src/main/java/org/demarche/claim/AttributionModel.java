package org.demarche.claim;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.article.Span;
import org.demarche.language.Document;
import org.demarche.language.Sentence;
import org.demarche.mention.Mention;

/**
 * How probably a word presents a stretch of text as somebody's word, thought or wish, in three
 * steps: which words of the sentence the word makes content and which one names the source ({@link
 * TieModels}); how probable each stretch is by itself (logistic regression over {@link
 * CueFeatures}); and, beside the other stretches and cues of the sentence, how probable it is that
 * the stretch and its source are right (trees over {@link ProposalFeatures}). Where the words of
 * the sentence are read by a {@link WordReader}, other trees decide, which know what it says, too.
 * {@link AttributionTrainer} makes the weights.
 *
 * @param ties content and source, word by word
 * @param alone each stretch by itself
 * @param together each stretch among the others
 * @param read each stretch among the others, its words read
 * @param threshold probability from which on an attribution is told
 */
record AttributionModel(
    TieModels ties,
    HashedLogistic alone,
    BoostedTrees together,
    BoostedTrees read,
    float threshold) {

  private static final String SHIPPED = "data/models/attribution.bin";

  /** Log-odds alone below which a proposal is not worth a look beside the others. */
  static final double LEAST_ODDS = -5.5;

  private static final double[] UNREAD = new double[0];

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
      ClaimLexicon lexicon,
      Document document,
      List<Mention> mentions,
      List<Span> quotes,
      WordReader reader) {
    Proposed proposed = Proposed.of(lexicon, ties, document, mentions, quotes);
    return proposed.weigh(proposed.odds(alone), reader).stream()
        .map(w -> new Judged(proposed.proposals().get(w.index()), probability(w)))
        .toList();
  }

  private double probability(Weighed weighed) {
    return (weighed.isRead() ? read : together).probability(weighed.row());
  }

  /**
   * A proposal among others.
   *
   * @param index of the proposal
   * @param row what {@link BoostedTrees} judge it by
   * @param isRead whether that holds what a {@link WordReader} says
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Weighed(int index, float[] row, boolean isRead) {}

  /**
   * The proposals of a document.
   *
   * @param features of each: rising hashes
   */
  record Proposed(Document document, List<CueProposal> proposals, List<int[]> features) {

    static Proposed of(
        ClaimLexicon lexicon,
        TieModels ties,
        Document document,
        List<Mention> mentions,
        List<Span> quotes) {
      Proposed all = new Proposed(document, new ArrayList<>(), new ArrayList<>());
      for (Sentence sentence : document.sentences()) {
        SentenceMentions scope = SentenceMentions.of(document, sentence, mentions);
        CueFeatures features = new CueFeatures(lexicon, scope, quotes);
        for (CueProposal proposal : CueProposals.of(lexicon, ties, scope, quotes)) {
          all.proposals.add(proposal);
          all.features.add(features.of(proposal));
        }
      }
      return all;
    }

    /** Log-odds of each by itself. */
    double[] odds(HashedLogistic alone) {
      return features.stream().mapToDouble(alone::score).toArray();
    }

    /** Those worth a look beside the others; only their sentences are read. */
    List<Weighed> weigh(double[] odds, WordReader reader) {
      ProposalFeatures beside = new ProposalFeatures(proposals, odds);
      Map<Integer, Optional<ReadingFeatures>> readings = new HashMap<>();
      List<Weighed> weighed = new ArrayList<>();
      for (int i = 0; i < odds.length; i++) {
        if (odds[i] >= LEAST_ODDS) {
          CueProposal proposal = proposals.get(i);
          Sentence sentence = document.sentences().get(proposal.sentence());
          Optional<double[]> read =
              readings
                  .computeIfAbsent(
                      sentence.index(),
                      s ->
                          reader
                              .words(sentence)
                              .map(r -> new ReadingFeatures(sentence, r, proposals)))
                  .map(r -> r.of(proposal));
          int tokens = sentence.tokens().size();
          float[] row = beside.of(i, features.get(i), tokens, read.orElse(UNREAD));
          weighed.add(new Weighed(i, row, read.isPresent()));
        }
      }
      return weighed;
    }
  }

  static AttributionModel read(DataInputStream in) throws IOException {
    return new AttributionModel(
        TieModels.read(in),
        HashedLogistic.read(in),
        BoostedTrees.read(in),
        BoostedTrees.read(in),
        in.readFloat());
  }

  void write(DataOutputStream out) throws IOException {
    ties.write(out);
    alone.write(out);
    together.write(out);
    read.write(out);
    out.writeFloat(threshold);
  }
}
