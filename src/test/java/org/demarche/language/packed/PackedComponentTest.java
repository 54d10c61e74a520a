package org.demarche.language.packed;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tukaani.xz.XZInputStream;

/** Packed models against the same models as NLP4J ships them. */
class PackedComponentTest {

  private static final List<String> SENTENCES =
      List.of(
          "Bolivia recalled its ambassador from Lima on Monday over the leaked cables.",
          "The Sahel bloc's leaders haven't said whether they'd rejoin ECOWAS, Mr. Toure wrote.",
          "\"No one asked us,\" said Hanna Virtanen of the Finnish Institute, a Helsinki think-tank.",
          "WHY 27 NATIONS BACKED THE 2021 TREATY; $4.5bn pledged so far!",
          "Asked about sanctions, he shrugged ... and left for Addis Ababa at 9:30 p.m.",
          "qwxz 12-34 % @home http://example.org ;-)");

  @Test
  void taggerScoresAsShipped() throws IOException, ClassNotFoundException {
    OnlineComponent<NLPNode, ?> shipped = shipped(ModelPart.TAGGER);
    NLPComponent<NLPNode> packed = ModelPart.TAGGER.open(ModelPart.TAGGER.pack(shipped));

    for (String sentence : SENTENCES) {
      assertThat(tags(sentence, packed)).isEqualTo(tags(sentence, shipped));
    }
    assertThat(tags(SENTENCES.get(0), packed)).startsWith("NNP", "VBD", "PRP$", "NN");
  }

  private static List<String> tags(String sentence, NLPComponent<NLPNode> tagger) {
    NLPNode[] nodes = nodes(sentence);
    tagger.process(nodes);
    return Arrays.stream(nodes).skip(1).map(NLPNode::getPartOfSpeechTag).toList();
  }

  private static NLPNode[] nodes(String sentence) {
    List<NLPNode> nodes = new ArrayList<>();
    nodes.add(new NLPNode().toRoot());
    for (var token : new EnglishTokenizer().tokenize(sentence)) {
      nodes.add(new NLPNode(nodes.size(), token.getWordForm()));
    }
    return nodes.toArray(NLPNode[]::new);
  }

  @SuppressWarnings("unchecked")
  private static OnlineComponent<NLPNode, ?> shipped(ModelPart part)
      throws IOException, ClassNotFoundException {
    try (InputStream in = PackedComponentTest.class.getResourceAsStream(part.resource());
        ObjectInputStream objects =
            new ObjectInputStream(new XZInputStream(new BufferedInputStream(in)))) {
      var component = (OnlineComponent<NLPNode, ?>) objects.readObject();
      component.setFlag(NLPFlag.DECODE);
      return component;
    }
  }
}
