package org.demarche.claim.learned;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.article.Span;
import org.demarche.claim.MarkedSentence;
import org.demarche.claim.learned.WordWeights.Question;
import org.demarche.language.Token;

/**
 * An encoded sentence and what is asked of its pieces.
 *
 * @param vectors of the sentence
 * @param wanted by {@link Question}: the vectors for which the answer is yes
 * @param asked by {@link Question}: the vectors that are asked
 */
record WordExample(TokenVectors vectors, List<BitSet> wanted, List<BitSet> asked) {

  WordExample {
    wanted = List.copyOf(wanted);
    asked = List.copyOf(asked);
  }

  static WordExample of(MarkedSentence marked, Encoder encoder) {
    TokenVectors vectors =
        encoder.encode(marked.document().text(), marked.sentence().span()).lowerAlone();
    List<Span> words = marked.sentence().tokens().stream().map(Token::span).toList();
    List<WordPieces> pieces = WordPieces.of(vectors, words);
    List<BitSet> wanted = sets();
    List<BitSet> asked = sets();
    for (Question question : Question.values()) {
      BitSet yes = words(marked, question);
      for (int w = 0; w < words.size(); w++) {
        if (pieces.get(w).isRead()) {
          put(asked.get(question.index()), pieces.get(w), question);
          if (yes.get(w)) {
            put(wanted.get(question.index()), pieces.get(w), question);
          }
        }
      }
    }
    return new WordExample(vectors, wanted, asked);
  }

  private static List<BitSet> sets() {
    return Stream.generate(BitSet::new).limit(WordWeights.QUESTIONS).toList();
  }

  /** Where the question is put to a word. */
  private static void put(BitSet set, WordPieces pieces, Question question) {
    switch (question) {
      case CUE, BEGIN -> set.set(pieces.first());
      case END -> set.set(pieces.last());
      case CONTENT, SOURCE -> set.set(pieces.first(), pieces.last() + 1);
    }
  }

  /** The words that are so in any of the attributions. */
  private static BitSet words(MarkedSentence marked, Question question) {
    BitSet words = new BitSet();
    for (MarkedSentence.Marks marks : marked.marks()) {
      BitSet content = marks.content();
      switch (question) {
        case CUE -> words.set(marks.cue());
        case CONTENT -> words.or(content);
        case BEGIN ->
            content.stream().filter(w -> w == 0 || !content.get(w - 1)).forEach(words::set);
        case END -> content.stream().filter(w -> !content.get(w + 1)).forEach(words::set);
        case SOURCE -> words.or(marks.source());
      }
    }
    return words;
  }

  /** How many vectors it has, the framing ones included. */
  int length() {
    return vectors.lower().length;
  }
}
