package org.demarche.language.packed;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.ner.NERTagger;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.LabelMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * A tagger or parser as five sections: labels and feature templates; the table of features; their
 * weights, as pairs or full; the weights of the word embedding.
 */
final class PackedComponent {

  private PackedComponent() {}

  static List<ByteBuffer> pack(Object shipped) throws IOException {
    OnlineComponent<?, ?> component = (OnlineComponent<?, ?>) shipped;
    MajorVector sparse = component.getOptimizer().getWeightVector().getSparseWeightVector();
    MajorVector dense = component.getOptimizer().getWeightVector().getDenseWeightVector();
    List<Object2IntMap<String>> maps = featureMap(component.getFeatureTemplate()).getIndexMaps();
    PackedWeights.Builder rows = new PackedWeights.Builder(sparse);
    PackedTable.Builder table =
        new PackedTable.Builder(maps.stream().mapToInt(Object2IntMap::size).sum());
    for (int type = 0; type < maps.size(); type++) {
      for (var feature : maps.get(type).object2IntEntrySet()) {
        long row = rows.add(feature.getIntValue());
        if (row >= 0) {
          table.put(Fingerprint.of(type, feature.getKey()), row);
        }
      }
    }
    return List.of(head(component), table.build(), rows.pairs(), rows.full(), floats(dense));
  }

  private static ByteBuffer floats(MajorVector weights) {
    ByteBuffer section = FlatFile.allocate(weights.size() * Float.BYTES);
    for (int i = 0; i < weights.size(); i++) {
      section.putFloat(weights.get(i));
    }
    return section.flip();
  }

  private static ByteBuffer head(OnlineComponent<?, ?> component) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    LabelMap labels = component.getOptimizer().getLabelMap();
    out.writeInt(labels.size());
    for (String label : labels.getLabelList()) {
      out.writeUTF(label);
    }
    PackedTemplate.write(component.getFeatureTemplate(), out);
    return ByteBuffer.wrap(bytes.toByteArray());
  }

  /** NLP4J shows the templates of a model, but not the features it has seen. */
  private static FeatureMap featureMap(FeatureTemplate<?, ?> template) {
    try {
      Field field = FeatureTemplate.class.getDeclaredField("feature_map");
      field.setAccessible(true);
      return (FeatureMap) field.get(template);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("not the NLP4J this was written for", e);
    }
  }

  static NLPComponent<NLPNode> tagger(List<ByteBuffer> sections) throws IOException {
    return unpack(new POSTagger<>(), sections);
  }

  static NLPComponent<NLPNode> nameTagger(List<ByteBuffer> sections) throws IOException {
    return unpack(new NERTagger<>(), sections);
  }

  static NLPComponent<NLPNode> parser(List<ByteBuffer> sections) throws IOException {
    DEPParser<NLPNode> parser = new DEPParser<>();
    unpack(parser, sections);
    List<String> labels = parser.getOptimizer().getLabelMap().getLabelList();
    for (int i = 0; i < labels.size(); i++) {
      parser.getLabelCandidates().add(labels.get(i), i);
    }
    return parser;
  }

  private static <S extends NLPState<NLPNode>> OnlineComponent<NLPNode, S> unpack(
      OnlineComponent<NLPNode, S> component, List<ByteBuffer> sections) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes(sections.get(0))));
    List<String> labels = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      labels.add(in.readUTF());
    }
    PackedTemplate<S> template = new PackedTemplate<>(new PackedTable(sections.get(1)));
    template.read(in);
    component.setFeatureTemplate(template);
    component.setOptimizer(
        new PackedWeights(
            labels,
            sections.get(2).asIntBuffer(),
            sections.get(3).asFloatBuffer(),
            sections.get(4).asFloatBuffer()));
    component.setFlag(NLPFlag.DECODE);
    return component;
  }

  static byte[] bytes(ByteBuffer section) {
    byte[] bytes = new byte[section.remaining()];
    section.duplicate().order(ByteOrder.LITTLE_ENDIAN).get(bytes);
    return bytes;
  }
}
