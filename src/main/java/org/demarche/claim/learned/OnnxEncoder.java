package org.demarche.claim.learned;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ONNX file of an eight-bit BERT encoder (Devlin et al., 2019), as ONNX Runtime's dynamic
 * quantisation writes it, symmetric by column: taken apart by layers. Field numbers are those of
 * {@code onnx.proto3}.
 */
final class OnnxEncoder {

  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_NODE = 1;
  private static final int GRAPH_INITIALIZER = 5;
  private static final int GRAPH_INPUT = 11;
  private static final int GRAPH_OUTPUT = 12;
  private static final int GRAPH_VALUE_INFO = 13;
  private static final int NODE_INPUT = 1;
  private static final int NODE_NAME = 3;
  private static final int NODE_OPERATOR = 4;
  private static final int TENSOR_FLOATS = 4;
  private static final int TENSOR_NAME = 8;
  private static final int TENSOR_RAW = 9;
  private static final int FLOAT = 1;

  /** What the attention scores of padding are lowered by; all zero without padding. */
  static final String MASK = "/Mul_output_0";

  private final ProtoFields model;
  private final ProtoFields graph;
  private final Map<String, ProtoFields> initializers = new HashMap<>();

  OnnxEncoder(byte[] file) {
    this.model = ProtoFields.parse(file);
    this.graph = ProtoFields.parse(model.one(MODEL_GRAPH));
    for (byte[] bytes : graph.all(GRAPH_INITIALIZER)) {
      ProtoFields tensor = ProtoFields.parse(bytes);
      initializers.put(name(tensor), tensor);
    }
  }

  /** The name of what the layer reads: the output of the one below. */
  static String inputOf(int layer) {
    return "/encoder/layer." + (layer - 1) + "/output/LayerNorm/Add_1_output_0";
  }

  /** The model with what a layer reads as one more output. */
  byte[] alsoGiving(int layer) {
    return model(graph.with(GRAPH_OUTPUT, valueInfo(inputOf(layer)).bytes()));
  }

  /**
   * The layers from the given one up, as a model of its own with the inputs {@link #inputOf} and
   * {@link #MASK}, its weights replaced.
   */
  byte[] from(int layer, List<TunedLayer> tuned) {
    Set<String> prefixes = new HashSet<>();
    Map<String, ProtoFields> replaced = new HashMap<>();
    for (int i = 0; i < tuned.size(); i++) {
      prefixes.add(prefix(layer + i));
      replaced.putAll(replacements(layer + i, tuned.get(i)));
    }
    ProtoFields part = graph.without(GRAPH_NODE).without(GRAPH_INITIALIZER);
    part = part.without(GRAPH_INPUT).without(GRAPH_VALUE_INFO);
    part = part.with(GRAPH_INPUT, valueInfo(inputOf(layer)).bytes());
    part = part.with(GRAPH_INPUT, valueInfo(MASK).bytes());
    Set<String> used = new HashSet<>();
    for (byte[] bytes : graph.all(GRAPH_NODE)) {
      ProtoFields node = ProtoFields.parse(bytes);
      String name = nodeName(node);
      boolean within = prefixes.stream().anyMatch(name::startsWith);
      if (within || name.equals(inputOf(layer) + "_QuantizeLinear")) {
        part = part.with(GRAPH_NODE, bytes);
        used.addAll(node.strings(NODE_INPUT));
      }
    }
    for (byte[] bytes : graph.all(GRAPH_INITIALIZER)) {
      ProtoFields tensor = ProtoFields.parse(bytes);
      if (used.contains(name(tensor))) {
        part = part.with(GRAPH_INITIALIZER, replaced.getOrDefault(name(tensor), tensor).bytes());
      }
    }
    return model(part);
  }

  /** The weights of a layer as they are. */
  TunedLayer layer(int layer) {
    Map<String, String> operands = weightsByNode();
    List<EightBit> matrices = new ArrayList<>();
    for (String matrix : TunedLayer.MATRICES) {
      String name = operands.getOrDefault(prefix(layer) + matrix + "/MatMul_quant", "");
      byte[] eight = tensor(name).one(TENSOR_RAW);
      float[] scales = floats(tensor(scaleOf(name)));
      matrices.add(new EightBit(eight, scales));
    }
    List<float[]> vectors = new ArrayList<>();
    for (String vector : TunedLayer.VECTORS) {
      vectors.add(floats(tensor("encoder.layer." + layer + "." + vector)));
    }
    return new TunedLayer(matrices, vectors);
  }

  private static String prefix(int layer) {
    return "/encoder/layer." + layer + "/";
  }

  private Map<String, ProtoFields> replacements(int layer, TunedLayer tuned) {
    Map<String, String> operands = weightsByNode();
    Map<String, ProtoFields> replaced = new HashMap<>();
    for (int i = 0; i < TunedLayer.MATRICES.size(); i++) {
      String node = prefix(layer) + TunedLayer.MATRICES.get(i) + "/MatMul_quant";
      String name = operands.getOrDefault(node, "");
      EightBit eight = tuned.matrices().get(i);
      replaced.put(name, withRaw(tensor(name), eight.weights()));
      replaced.put(scaleOf(name), withRaw(tensor(scaleOf(name)), bytes(eight.scales())));
    }
    for (int i = 0; i < TunedLayer.VECTORS.size(); i++) {
      String name = "encoder.layer." + layer + "." + TunedLayer.VECTORS.get(i);
      replaced.put(name, withRaw(tensor(name), bytes(tuned.vectors().get(i))));
    }
    return replaced;
  }

  /** The weights that each product of matrices multiplies with. */
  private Map<String, String> weightsByNode() {
    Map<String, String> operands = new HashMap<>();
    for (byte[] bytes : graph.all(GRAPH_NODE)) {
      ProtoFields node = ProtoFields.parse(bytes);
      if (node.strings(NODE_OPERATOR).contains("MatMulInteger")) {
        operands.put(nodeName(node), node.strings(NODE_INPUT).get(1));
      }
    }
    return operands;
  }

  private ProtoFields tensor(String name) {
    ProtoFields tensor = initializers.get(name);
    if (tensor == null) {
      throw new IllegalStateException("the sentence encoder has no weights " + name);
    }
    return tensor;
  }

  private static String scaleOf(String quantized) {
    return quantized.replaceFirst("_quantized$", "_scale");
  }

  private static String name(ProtoFields tensor) {
    return tensor.strings(TENSOR_NAME).get(0);
  }

  private static String nodeName(ProtoFields node) {
    return String.join("", node.strings(NODE_NAME));
  }

  private byte[] model(ProtoFields part) {
    return model.without(MODEL_GRAPH).with(MODEL_GRAPH, part.bytes()).bytes();
  }

  /** A float tensor of any shape: ValueInfoProto of a TypeProto of a Tensor. */
  private static ProtoFields valueInfo(String name) {
    ProtoFields tensor = new ProtoFields().with(1, FLOAT);
    ProtoFields type = new ProtoFields().with(1, tensor.bytes());
    return new ProtoFields().with(1, name).with(2, type.bytes());
  }

  private static ProtoFields withRaw(ProtoFields tensor, byte[] raw) {
    return tensor.without(TENSOR_RAW).without(TENSOR_FLOATS).with(TENSOR_RAW, raw);
  }

  /** Numbers of a tensor stand raw or, of small ones, as a packed field. */
  private static float[] floats(ProtoFields tensor) {
    List<byte[]> raw = tensor.all(TENSOR_RAW);
    byte[] bytes = raw.isEmpty() ? tensor.one(TENSOR_FLOATS) : raw.get(0);
    FloatBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    float[] floats = new float[buffer.remaining()];
    buffer.get(floats);
    return floats;
  }

  private static byte[] bytes(float[] floats) {
    ByteBuffer buffer = ByteBuffer.allocate(Float.BYTES * floats.length);
    buffer.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().put(floats);
    return buffer.array();
  }
}
