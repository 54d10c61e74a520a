package org.demarche.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.demarche.article.Article;
import org.demarche.language.Document;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/**
 * A sentence with the attributions whose cue stands in it.
 *
 * @param document that it is part of
 * @param marks the attributions, in any order
 */
public record MarkedSentence(Document document, Sentence sentence, List<Marks> marks) {

  /** What a cue of several words does not hang on. */
  private static final Set<String> MINOR =
      Set.of("aux", "auxpass", "punct", "neg", "det", "prep", "advmod", "cc", "modal");

  /**
   * An attribution, by tokens of the sentence.
   *
   * @param cue the word of the cue that stands highest in the tree
   * @param content never empty
   * @param source empty when nobody is named here
   */
  public record Marks(int cue, BitSet content, BitSet source) {}

  public MarkedSentence {
    marks = List.copyOf(marks);
  }

  static MarkedSentence of(
      Document document, Sentence sentence, List<AttributionTrainer.Gold> gold) {
    List<Marks> marks = new ArrayList<>();
    for (AttributionTrainer.Gold attribution : gold) {
      BitSet cue = words(document.article(), sentence, attribution.cue());
      BitSet content = words(document.article(), sentence, attribution.content());
      if (!cue.isEmpty() && !content.isEmpty()) {
        BitSet source = words(document.article(), sentence, attribution.source());
        marks.add(new Marks(head(sentence, cue), content, source));
      }
    }
    return new MarkedSentence(document, sentence, marks);
  }

  private static BitSet words(Article article, Sentence sentence, BitSet points) {
    BitSet words = new BitSet();
    for (Token token : sentence.tokens()) {
      if (AttributionTrainer.points(article, token.span()).intersects(points)) {
        words.set(token.index());
      }
    }
    return words;
  }

  private static int head(Sentence sentence, BitSet cue) {
    int best = -1;
    int bestDepth = Integer.MAX_VALUE;
    for (int i = cue.nextSetBit(0); i >= 0; i = cue.nextSetBit(i + 1)) {
      int depth = depth(sentence, i) + (MINOR.contains(sentence.token(i).dependency()) ? 1000 : 0);
      if (depth < bestDepth) {
        best = i;
        bestDepth = depth;
      }
    }
    return best;
  }

  private static int depth(Sentence sentence, int token) {
    int depth = 0;
    int at = token;
    while (at >= 0 && depth <= sentence.tokens().size()) {
      at = sentence.token(at).head();
      depth++;
    }
    return depth;
  }
}
