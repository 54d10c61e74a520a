package org.demarche.language.packed;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known about words: a table from words to one of few distinct lists of strings, or to a
 * row of floats.
 */
final class PackedLexicon {

  private PackedLexicon() {}

  // Words to lists of strings: ambiguity classes, clusters

  static List<ByteBuffer> packWords(Object shipped) throws IOException {
    Map<?, ?> words = (Map<?, ?>) shipped;
    Values values = new Values();
    PackedTable.Builder table = new PackedTable.Builder(words.size());
    words.forEach((word, list) -> table.put(Fingerprint.of(0, (String) word), values.id(list)));
    return List.of(values.section(), table.build());
  }

  /** The distinct lists of a lexicon. */
  static List<List<String>> values(ByteBuffer section) throws IOException {
    DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(PackedComponent.bytes(section)));
    List<List<String>> values = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      List<String> value = new ArrayList<>();
      for (int m = in.readInt(); m > 0; m--) {
        value.add(in.readUTF());
      }
      values.add(List.copyOf(value));
    }
    return values;
  }

  // Phrases to lists of strings: gazetteers

  /**
   * Every prefix of a phrase has an entry, under the fingerprint of its words each followed by a
   * blank: 0 where no phrase ends, else one more than the number of the value.
   */
  static List<ByteBuffer> packPhrases(Object shipped) throws IOException {
    PrefixNode<?, ?> root = ((PrefixTree<?, ?>) shipped).getRoot();
    Values values = new Values();
    PackedTable.Builder table = new PackedTable.Builder(count(root));
    packBelow(root, Fingerprint.begin(0), table, values);
    return List.of(values.section(), table.build());
  }

  static long addWord(long state, String word) {
    return Fingerprint.add(Fingerprint.add(state, word), ' ');
  }

  private static int count(PrefixNode<?, ?> node) {
    int count = node.size();
    for (PrefixNode<?, ?> child : node.values()) {
      count += count(child);
    }
    return count;
  }

  private static void packBelow(
      PrefixNode<?, ?> node, long state, PackedTable.Builder table, Values values) {
    node.forEach(
        (word, child) -> {
          long next = addWord(state, (String) word);
          table.put(Fingerprint.end(next), child.hasValue() ? values.id(child.getValue()) + 1 : 0);
          packBelow(child, next, table, values);
        });
  }

  // Words to rows of floats: embeddings

  static List<ByteBuffer> packEmbeddings(Object shipped) {
    Map<?, ?> words = (Map<?, ?>) shipped;
    int dimensions = ((float[]) words.values().iterator().next()).length;
    PackedTable.Builder table = new PackedTable.Builder(words.size());
    ByteBuffer rows = FlatFile.allocate(words.size() * dimensions * Float.BYTES);
    FloatBuffer floats = rows.asFloatBuffer();
    words.forEach(
        (word, row) -> {
          table.put(Fingerprint.of(0, (String) word), floats.position() / dimensions);
          floats.put((float[]) row);
        });
    ByteBuffer head = FlatFile.allocate(Integer.BYTES).putInt(dimensions).flip();
    return List.of(head, table.build(), rows);
  }

  /** Numbers distinct lists in the order they come. */
  private static final class Values {
    private final Map<List<Object>, Integer> ids = new LinkedHashMap<>();

    int id(Object value) {
      List<Object> list = new ArrayList<>((Collection<?>) value);
      return ids.computeIfAbsent(list, l -> ids.size());
    }

    ByteBuffer section() throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeInt(ids.size());
      for (List<Object> list : ids.keySet()) {
        out.writeInt(list.size());
        for (Object value : list) {
          out.writeUTF((String) value);
        }
      }
      return ByteBuffer.wrap(bytes.toByteArray());
    }
  }
}
