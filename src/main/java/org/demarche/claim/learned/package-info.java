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
 *   <li>All models are linear support-vector machines, trained by sixty lines of dual coordinate
 *       descent: deterministic, small, trained in minutes without an accelerator, and quick on rows
 *       that are dense in part. Probabilities come from scores of held-out folds.
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
