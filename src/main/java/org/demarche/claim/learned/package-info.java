/**
 * The learned second opinion beside the predicate frames: given a parsed sentence and two spans in
 * it, how probably the first does something to the second, of which PLOVER type, and who of the two
 * thinks well or ill of whom.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The encoder is frozen and reads each sentence once, as written. A pair is described by
 *       pooling the token vectors along its dependency path, which separates pairs of one sentence
 *       without encoding any of them again and proved better than masking the pair in the text.
 *   <li>Words and dependency labels around the pair go beside the vectors, hashed, so the weights
 *       hold no training text. Alone they are the fast mode.
 *   <li>What the predicate frames say of the words is a feature, so that a verb that few examples
 *       hold is still known for what it is.
 *   <li>All models are linear support-vector machines, trained by LIBLINEAR: deterministic, small,
 *       trained in minutes without an accelerator. Kernel machines and a small neural network over
 *       the same features were no better on new texts. Probabilities come from scores of held-out
 *       folds; the stance decided for is that of the highest score, so that rare ones are found.
 *   <li>Pairs trained on are remembered by a hash of their words: what a person judged need not be
 *       guessed when an agency repeats itself.
 *   <li>Equal texts never part between training and testing: the directed-sentiment data repeats a
 *       quarter of its development texts in its training set.
 *   <li>"Related at all" is a model of its own, so that the type of a pair known to be related does
 *       not depend on how negatives were drawn.
 *   <li>The tokenizer is written here: the one that comes with the encoder downloads and unpacks
 *       native code.
 * </ul>
 */
@NullMarked
package org.demarche.claim.learned;

import org.jspecify.annotations.NullMarked;
