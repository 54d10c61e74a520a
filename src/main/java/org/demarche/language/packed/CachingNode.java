package org.demarche.language.packed;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import org.jspecify.annotations.Nullable;

/** Keeps two features that NLP4J would work out anew hundreds of times a token. */
final class CachingNode extends NLPNode {

  private static final long serialVersionUID = 1L;

  private @Nullable String shape;
  private @Nullable String ambiguity;

  CachingNode(int id, String form, int begin, int end) {
    super(id, form);
    setStartOffset(begin);
    setEndOffset(end);
  }

  @Override
  public String getWordShape() {
    if (shape == null) {
      shape = super.getWordShape();
    }
    return shape;
  }

  @Override
  public @Nullable String getAmbiguityClasses() {
    if (ambiguity == null) {
      ambiguity = super.getAmbiguityClasses();
    }
    return ambiguity;
  }
}
