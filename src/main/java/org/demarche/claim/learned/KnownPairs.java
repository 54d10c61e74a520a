package org.demarche.claim.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.demarche.language.Token;

/**
 * The pairs trained on, by a hash of their words: news agencies repeat themselves, and what a
 * person judged need not be guessed again. Holds no text.
 */
final class KnownPairs {

  /** Beyond this a file of weights is no file of weights. */
  private static final int MOST = 10_000_000;

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** Rising. */
  private final long[] keys;

  private final byte[] labels;

  private KnownPairs(long[] keys, byte[] labels) {
    this.keys = keys;
    this.labels = labels;
  }

  /**
   * Of pairs labelled more than once the most frequent label counts; of equally frequent ones the
   * lowest.
   *
   * @param pairs in the order of the text
   * @param labels one for each of the pairs, 0 to 127
   */
  static KnownPairs of(List<PairContext> pairs, int[] labels) {
    Map<Long, Map<Integer, Integer>> votes = new TreeMap<>();
    for (int i = 0; i < labels.length; i++) {
      votes
          .computeIfAbsent(key(pairs.get(i)), k -> new TreeMap<>())
          .merge(labels[i], 1, Integer::sum);
    }
    long[] keys = votes.keySet().stream().mapToLong(k -> k).toArray();
    byte[] kept = new byte[keys.length];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = mostFrequent(votes.getOrDefault(keys[i], new TreeMap<>()));
    }
    return new KnownPairs(keys, kept);
  }

  private static byte mostFrequent(Map<Integer, Integer> votes) {
    int best = 0;
    for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > votes.getOrDefault(best, 0)) {
        best = vote.getKey();
      }
    }
    return (byte) best;
  }

  /** The label of a pair trained on. */
  OptionalInt label(PairContext pair) {
    int at = Arrays.binarySearch(keys, key(pair));
    return at < 0 ? OptionalInt.empty() : OptionalInt.of(labels[at]);
  }

  /** FNV-1a over the words of the sentences, lower case, and the places of the two members. */
  private static long key(PairContext pair) {
    long hash = FNV_OFFSET;
    for (Token token : pair.tokens()) {
      hash = add(hash, token.form().toLowerCase(Locale.ROOT));
    }
    return add(hash, pair.sourceTokens() + "/" + pair.targetTokens());
  }

  private static long add(long hash, String word) {
    long h = hash;
    for (int i = 0; i < word.length(); i++) {
      h = (h ^ word.charAt(i)) * FNV_PRIME;
    }
    return (h ^ ' ') * FNV_PRIME;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(keys.length);
    for (int i = 0; i < keys.length; i++) {
      out.writeLong(keys[i]);
      out.writeByte(labels[i]);
    }
  }

  /**
   * @param classes labels are below this
   */
  static KnownPairs read(DataInputStream in, int classes) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > MOST) {
      throw new IOException("remembers " + size + " pairs");
    }
    long[] keys = new long[size];
    byte[] labels = new byte[size];
    for (int i = 0; i < size; i++) {
      keys[i] = in.readLong();
      labels[i] = in.readByte();
      if (labels[i] < 0 || labels[i] >= classes) {
        throw new IOException("remembers a class " + labels[i]);
      }
    }
    return new KnownPairs(keys, labels);
  }
}
