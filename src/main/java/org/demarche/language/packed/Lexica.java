package org.demarche.language.packed;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The steps that note on each token what the lexica know of it, as NLP4J's GlobalLexica does. */
final class Lexica {

  private Lexica() {}

  /** A step that looks at one token at a time. */
  private interface PerToken extends NLPComponent<NLPNode> {
    void note(NLPNode node);

    @Override
    default void process(NLPNode[] nodes) {
      for (int i = 1; i < nodes.length; i++) {
        note(nodes[i]);
      }
    }

    @Override
    default void process(List<NLPNode[]> document) {
      document.forEach(this::process);
    }
  }

  static NLPComponent<NLPNode> ambiguityClasses(List<ByteBuffer> sections) throws IOException {
    List<List<String>> values = PackedLexicon.values(sections.get(0));
    PackedTable words = new PackedTable(sections.get(1));
    return (PerToken)
        node -> {
          long id = words.get(Fingerprint.of(0, node.getWordFormSimplifiedLowercase()));
          if (id != PackedTable.ABSENT) {
            node.setAmbiguityClasses(values.get((int) id));
          }
        };
  }

  static NLPComponent<NLPNode> wordClusters(List<ByteBuffer> sections) throws IOException {
    List<Set<String>> values =
        PackedLexicon.values(sections.get(0)).stream().map(Lexica::ordered).toList();
    PackedTable words = new PackedTable(sections.get(1));
    return (PerToken)
        node -> {
          long id = words.get(Fingerprint.of(0, node.getWordFormSimplifiedLowercase()));
          if (id != PackedTable.ABSENT) {
            node.setWordClusters(values.get((int) id));
          }
        };
  }

  /** The order is kept, as it is the order in which the weights are added. */
  private static Set<String> ordered(List<String> values) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(values));
  }

  static NLPComponent<NLPNode> embeddings(List<ByteBuffer> sections) {
    int dimensions = sections.get(0).getInt(0);
    PackedTable words = new PackedTable(sections.get(1));
    FloatBuffer rows = sections.get(2).asFloatBuffer();
    return (PerToken)
        node -> {
          long row = words.get(Fingerprint.of(0, node.getWordFormUndigitalized()));
          if (row != PackedTable.ABSENT) {
            float[] embedding = new float[dimensions];
            rows.get((int) row * dimensions, embedding);
            node.setWordEmbedding(embedding);
          }
        };
  }

  static NLPComponent<NLPNode> gazetteers(List<ByteBuffer> sections) throws IOException {
    return new Gazetteers(PackedLexicon.values(sections.get(0)), new PackedTable(sections.get(1)));
  }

  /** Marks the longest known phrase that begins at each token. */
  private static final class Gazetteers implements NLPComponent<NLPNode> {

    private final List<List<String>> values;
    private final PackedTable prefixes;

    Gazetteers(List<List<String>> values, PackedTable prefixes) {
      this.values = values;
      this.prefixes = prefixes;
    }

    @Override
    public void process(List<NLPNode[]> document) {
      document.forEach(this::process);
    }

    @Override
    public void process(NLPNode[] nodes) {
      for (int first = 1; first < nodes.length; first++) {
        markLongest(nodes, first);
      }
    }

    private void markLongest(NLPNode[] nodes, int first) {
      long state = Fingerprint.begin(0);
      long longest = 0;
      int last = first;
      for (int i = first; i < nodes.length; i++) {
        state = PackedLexicon.addWord(state, nodes[i].getWordFormSimplified());
        long value = prefixes.get(Fingerprint.end(state));
        if (value == PackedTable.ABSENT) {
          break;
        }
        if (value > 0) {
          longest = value;
          last = i;
        }
      }
      if (longest > 0) {
        mark(nodes, first, last, values.get((int) longest - 1));
      }
    }

    private static void mark(NLPNode[] nodes, int first, int last, List<String> tags) {
      for (String tag : tags) {
        for (int i = first; i <= last; i++) {
          nodes[i].addNamedEntityGazetteer(place(i, first, last) + tag);
        }
      }
    }

    private static String place(int i, int first, int last) {
      if (first == last) {
        return "U-";
      }
      return i == first ? "B-" : i == last ? "L-" : "I-";
    }
  }
}
