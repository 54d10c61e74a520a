package org.demarche.claim.learned;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.demarche.article.Span;

/**
 * bge-small-en-v1.5 (Xiao et al., 2023; MIT licence), eight-bit, from the class path, run on the
 * processor by ONNX Runtime, one thread a call.
 */
final class BgeEncoder implements Encoder {

  private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
  private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";
  private static final int DIMENSIONS = 384;

  /** Pieces of a text beyond these are not read. The model itself ends at 510. */
  private static final int MOST_PIECES = 254;

  /** One for the process: its memory lies outside the heap and is never given back. */
  private static final class Shared {
    static final BgeEncoder INSTANCE = load();
  }

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPiece tokenizer;
  private final int first;
  private final int last;

  private BgeEncoder(OrtEnvironment environment, OrtSession session, WordPiece tokenizer) {
    this.environment = environment;
    this.session = session;
    this.tokenizer = tokenizer;
    this.first = tokenizer.id("[CLS]");
    this.last = tokenizer.id("[SEP]");
  }

  static BgeEncoder shared() {
    return Shared.INSTANCE;
  }

  private static BgeEncoder load() {
    try (InputStream vocabulary = open(TOKENIZER);
        OrtSession.SessionOptions options = options()) {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      byte[] model = onnx().alsoGiving(TunedWeights.FROM);
      OrtSession session = environment.createSession(model, options);
      return new BgeEncoder(environment, session, WordPiece.read(vocabulary));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence encoder cannot be started here", e);
    }
  }

  /** The model itself. */
  static OnnxEncoder onnx() throws IOException {
    try (InputStream model = open(MODEL)) {
      return new OnnxEncoder(model.readAllBytes());
    }
  }

  /** One thread a call: articles are read side by side. */
  static OrtSession.SessionOptions options() throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    return options;
  }

  private static InputStream open(String resource) {
    InputStream in = BgeEncoder.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("the sentence encoder " + resource + " is missing");
    }
    return in;
  }

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }

  @Override
  public TokenVectors encode(String text, Span stretch) {
    List<WordPiece.Piece> pieces = tokenizer.pieces(stretch.of(text));
    pieces = pieces.subList(0, Math.min(pieces.size(), MOST_PIECES));
    Rows rows = run(ids(pieces));
    List<Span> spans =
        pieces.stream()
            .map(
                p -> new Span(stretch.begin() + p.span().begin(), stretch.begin() + p.span().end()))
            .toList();
    float[][] highest = rows.highest();
    return new TokenVectors(
        highest[0], spans, Arrays.copyOfRange(highest, 1, highest.length - 1), rows.lower());
  }

  private long[] ids(List<WordPiece.Piece> pieces) {
    long[] ids = new long[pieces.size() + 2];
    ids[0] = first;
    for (int i = 0; i < pieces.size(); i++) {
      ids[i + 1] = pieces.get(i).id();
    }
    ids[ids.length - 1] = last;
    return ids;
  }

  /** The vectors of the highest layer and of the highest that is never tuned. */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  private record Rows(float[][] highest, float[][] lower) {}

  private Rows run(long[] ids) {
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
        OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
        OnnxTensor types =
            OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]});
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      return new Rows(rows(result.get(0)), rows(result.get(1)));
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence encoder failed", e);
    }
  }

  private static float[][] rows(OnnxValue value) throws OrtException {
    return ((float[][][]) value.getValue())[0];
  }
}
