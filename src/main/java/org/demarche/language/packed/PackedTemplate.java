package org.demarche.language.packed;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a state's features as NLP4J does, but looks them up by fingerprint: the strings joined of
 * two or three fields are never built.
 */
final class PackedTemplate<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {

  private static final long serialVersionUID = 1L;

  private final transient PackedTable rows;

  PackedTemplate(PackedTable rows) {
    super(null, new HyperParameter());
    this.rows = rows;
  }

  /** The rows of a state's features, in the order their weights are added, and its embedding. */
  static final class Features extends FeatureVector {
    private static final long serialVersionUID = 1L;
    private long[] rows = new long[128];
    private int size;

    private void add(long row) {
      if (size == rows.length) {
        rows = Arrays.copyOf(rows, 2 * size);
      }
      rows[size++] = row;
    }

    int size() {
      return size;
    }

    long row(int i) {
      return rows[i];
    }
  }

  @Override
  public FeatureVector createFeatureVector(S state, boolean isTrain) {
    Features features = new Features();
    int type = 0;
    for (FeatureItem item : feature_set) {
      Collection<String> values = getFeatures(state, item);
      if (values != null) {
        for (String value : values) {
          add(features, Fingerprint.of(type, value));
        }
      }
      type++;
    }
    for (FeatureItem[] items : feature_list) {
      addJoined(features, type++, state, items);
    }
    features.setDenseVector(createDenseVector(state));
    return features;
  }

  private void addJoined(Features features, int type, S state, FeatureItem[] items) {
    long hash = Fingerprint.begin(type);
    for (int i = 0; i < items.length; i++) {
      String value = getFeature(state, items[i]);
      if (value == null) {
        return;
      }
      if (i > 0) {
        hash = Fingerprint.add(hash, '_');
      }
      hash = Fingerprint.add(hash, value);
    }
    add(features, Fingerprint.end(hash));
  }

  private void add(Features features, long fingerprint) {
    long row = rows.get(fingerprint);
    if (row != PackedTable.ABSENT) {
      features.add(row);
    }
  }

  static void write(FeatureTemplate<?, ?> template, DataOutputStream out) throws IOException {
    out.writeInt(template.getSetFeatureList().size());
    for (FeatureItem item : template.getSetFeatureList()) {
      write(item, out);
    }
    out.writeInt(template.getFeatureList().size());
    for (FeatureItem[] items : template.getFeatureList()) {
      out.writeInt(items.length);
      for (FeatureItem item : items) {
        write(item, out);
      }
    }
    out.writeInt(template.getEmbeddingFeatureList().size());
    for (FeatureItem item : template.getEmbeddingFeatureList()) {
      write(item, out);
    }
  }

  void read(DataInputStream in) throws IOException {
    for (int n = in.readInt(); n > 0; n--) {
      addSet(readItem(in));
    }
    for (int n = in.readInt(); n > 0; n--) {
      FeatureItem[] items = new FeatureItem[in.readInt()];
      for (int i = 0; i < items.length; i++) {
        items[i] = readItem(in);
      }
      add(items);
    }
    for (int n = in.readInt(); n > 0; n--) {
      addWordEmbedding(readItem(in));
    }
  }

  private static void write(FeatureItem item, DataOutputStream out) throws IOException {
    out.writeUTF(item.source.name());
    out.writeUTF(item.relation == null ? "" : item.relation.name());
    out.writeInt(item.window);
    out.writeUTF(item.field.name());
    out.writeUTF(item.attribute == null ? "" : item.attribute.toString());
  }

  private static FeatureItem readItem(DataInputStream in) throws IOException {
    Source source = Source.valueOf(in.readUTF());
    String relation = in.readUTF();
    int window = in.readInt();
    Field field = Field.valueOf(in.readUTF());
    return new FeatureItem(
        source,
        relation.isEmpty() ? null : Relation.valueOf(relation),
        window,
        field,
        attribute(field, in.readUTF()));
  }

  private static @Nullable Object attribute(Field field, String attribute) {
    if (attribute.isEmpty()) {
      return null;
    }
    if (List.of(Field.prefix, Field.suffix).contains(field)) {
      return Integer.valueOf(attribute);
    }
    return field == Field.valency ? Direction.valueOf(attribute) : attribute;
  }
}
