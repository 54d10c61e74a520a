package org.demarche.language;

import org.demarche.article.Span;

/**
 * One token of a parsed sentence.
 *
 * @param index position in the sentence, from 0
 * @param span where it stands in the article's text
 * @param form the text as written
 * @param lemma lower-case dictionary form
 * @param tag Penn Treebank part-of-speech tag
 * @param head index of the token it depends on, -1 for the root of the sentence
 * @param dependency CLEAR dependency label of the arc from {@code head} ("nsubj", "dobj",
 *     "prep"...; "root" for the root)
 */
public record Token(
    int index, Span span, String form, String lemma, String tag, int head, String dependency) {

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Personal or possessive pronoun. */
  public boolean isPronoun() {
    return tag.equals("PRP") || tag.equals("PRP$");
  }

  public boolean is(String label) {
    return dependency.equals(label);
  }
}
