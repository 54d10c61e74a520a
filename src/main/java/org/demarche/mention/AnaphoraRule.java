package org.demarche.mention;

import org.demarche.language.Sentence;
import org.demarche.language.Token;

/** Resolves one sort of expression that refers back; called for each token in reading order. */
@FunctionalInterface
interface AnaphoraRule {

  /** Adds a mention when the token heads such an expression and its referent can be told. */
  void resolve(Draft draft, Discourse discourse, Sentence sentence, Token token);
}
