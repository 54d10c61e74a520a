package org.demarche.language;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;

/** The loaded steps of the English parser, in the order they run. */
record Models(List<NLPComponent<NLPNode>> steps) {

  Models {
    steps = List.copyOf(steps);
  }

  void process(NLPNode[] nodes) {
    for (NLPComponent<NLPNode> step : steps) {
      step.process(nodes);
    }
  }
}
