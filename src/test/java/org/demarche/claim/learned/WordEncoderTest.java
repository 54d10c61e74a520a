package org.demarche.claim.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.demarche.article.Article;
import org.demarche.article.Span;
import org.demarche.claim.MarkedSentence;
import org.demarche.claim.WordReading;
import org.demarche.claim.learned.WordWeights.Question;
import org.demarche.language.Document;
import org.demarche.language.Parses;
import org.demarche.language.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reading the words of attributions with the encoder's upper layers. */
final class WordEncoderTest {

  /** The encoder cuts "Borduria" into pieces. */
  private static final String PARSE =
      "Arland/NNP/2/nsubj said/say/VBD/0/root Borduria/NNP/4/nsubj spied/spy/VBD/2/ccomp"
          + " ././2/punct";

  private static OnnxEncoder encoder;
  private static Document document;
  private static List<Span> words;

  @BeforeAll
  static void load() throws IOException {
    encoder = BgeEncoder.onnx();
    Article article =
        new Article("a", "", null, null, null, null, null, Parses.text(PARSE), List.of());
    document = Parses.document(article, PARSE);
    words = document.sentences().get(0).tokens().stream().map(Token::span).toList();
  }

  /** Layers left as they are; each question asks for one number of a piece's vector. */
  private static WordWeights untuned() {
    List<TunedLayer> layers = new ArrayList<>();
    for (int layer = TunedWeights.FROM; layer < TunedWeights.LAYERS; layer++) {
      layers.add(encoder.layer(layer));
    }
    float[] head = new float[TunedLayer.WIDTH * WordWeights.QUESTIONS];
    for (int q = 0; q < WordWeights.QUESTIONS; q++) {
      head[q * WordWeights.QUESTIONS + q] = 1;
    }
    return new WordWeights(layers, head, new float[] {0, 0, 0, 0, 100});
  }

  private static TokenVectors encoded() {
    return BgeEncoder.shared().encode(document.text(), document.sentences().get(0).span());
  }

  @Test
  void aWordIsReadInItsPieces() {
    TokenVectors vectors = encoded();
    List<Integer> pieces = new ArrayList<>();
    for (int i = 0; i < vectors.pieces().size(); i++) {
      if (vectors.pieces().get(i).overlaps(words.get(2))) {
        pieces.add(i);
      }
    }
    assertThat(pieces).hasSizeGreaterThan(1);
    float[] first = vectors.vectors()[pieces.get(0)];
    float[] last = vectors.vectors()[pieces.get(pieces.size() - 1)];
    double mean = pieces.stream().mapToDouble(p -> vectors.vectors()[p][4]).average().orElseThrow();
    WordReading read = new WordEncoder(untuned(), encoder).read(vectors, words);
    assertThat(read.cue()).hasSize(words.size());
    assertThat(read.cue()[2]).isCloseTo(first[0], within(0.02));
    assertThat(read.begin()[2]).isCloseTo(first[2], within(0.02));
    assertThat(read.end()[2]).isCloseTo(last[3], within(0.02));
    assertThat(read.source()[2]).isCloseTo(100 + mean, within(0.02));
  }

  @Test
  void aWordBeyondWhatTheEncoderReadsIsNothing() {
    TokenVectors vectors = encoded();
    List<Span> beyond = new ArrayList<>(words);
    beyond.add(new Span(document.text().length(), document.text().length() + 4));
    WordReading read = new WordEncoder(untuned(), encoder).read(vectors, beyond);
    assertThat(read.source()[words.size()]).isEqualTo(-9);
    assertThat(read.source()[0]).isGreaterThan(90);
  }

  @Test
  void isTaughtWhatIsMarked() {
    BitSet content = new BitSet();
    content.set(2, 4);
    BitSet source = new BitSet();
    source.set(0);
    MarkedSentence marked =
        new MarkedSentence(
            document,
            document.sentences().get(0),
            List.of(new MarkedSentence.Marks(1, content, source)));
    WordExample example = WordExample.of(marked, BgeEncoder.shared());
    List<WordPieces> pieces = WordPieces.of(example.vectors(), words);
    assertThat(wanted(example, Question.CUE)).containsExactly(pieces.get(1).first());
    assertThat(wanted(example, Question.BEGIN)).containsExactly(pieces.get(2).first());
    assertThat(wanted(example, Question.END)).containsExactly(pieces.get(3).last());
    assertThat(wanted(example, Question.SOURCE))
        .startsWith(pieces.get(0).first())
        .endsWith(pieces.get(0).last());
    assertThat(wanted(example, Question.CONTENT))
        .startsWith(pieces.get(2).first())
        .endsWith(pieces.get(3).last())
        .hasSize(pieces.get(3).last() - pieces.get(2).first() + 1);
    assertThat(example.asked().get(Question.CUE.index()).cardinality()).isEqualTo(words.size());
  }

  private static List<Integer> wanted(WordExample example, Question question) {
    return example.wanted().get(question.index()).stream().boxed().toList();
  }

  @Test
  void whatIsWrittenReadsBackTheSame() throws IOException {
    byte[] bytes = bytes();
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    WordWeights.read(new ByteArrayInputStream(bytes), "w").write(again);
    assertThat(again.toByteArray()).isEqualTo(bytes);
  }

  @Test
  void damagedWeightsSayWhatToDo() throws IOException {
    byte[] bytes = bytes();
    bytes[bytes.length / 2] ^= 1;
    assertThatThrownBy(() -> WordWeights.read(new ByteArrayInputStream(bytes), "my.bin"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("my.bin")
        .hasMessageContaining("damaged");
  }

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    untuned().write(out);
    return out.toByteArray();
  }
}
