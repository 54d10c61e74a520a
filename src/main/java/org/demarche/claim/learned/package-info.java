/**
 * The learned second opinion beside the predicate frames: given a parsed sentence and two spans in
 * it, how probably the first does something to the second, of which PLOVER type, and who of the two
 * thinks well or ill of whom. And a second reading of attributions beside the parse: which words
 * are cue, content and source.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The encoder's lower layers are frozen and read each sentence once, as written. For the
 *       linear models its upper layers are too, and a pair is described by pooling the token
 *       vectors along its dependency path, which proved better than masking the pair in the text.
 *   <li>Beside them stand the upper layers tuned to read one pair: what the lower layers made of
 *       the sentence, each piece marked as source, target or neither. Marks above the lower layers
 *       cost a third of an encoding for each way of reading a pair, marks in the text a whole one.
 *       They are shipped in eight bits and put into the encoder's own ONNX file in memory.
 *   <li>The linear models and the tuned layers err differently: the mean of their logarithms,
 *       weighed on held-out texts, is better than either, by seven points of macro-F1 for types.
 *   <li>Beside the frozen lower layers stands a second set of upper layers, tuned to read the words
 *       of attributions. They read a sentence once, whatever the cue: to read it anew for each word
 *       that may attribute, marked, told cues no better on other articles.
 *   <li>Words and dependency labels around the pair go beside the vectors, hashed, so the weights
 *       hold no training text. Alone they are the fast mode.
 *   <li>What the predicate frames say of the words is a feature, so that a verb that few examples
 *       hold is still known for what it is.
 *   <li>The linear models are support-vector machines, trained by LIBLINEAR: deterministic, small,
 *       trained in minutes without an accelerator. Kernel machines and a small neural network over
 *       the same features were no better on new texts. Probabilities come from scores of held-out
 *       folds; of stances a rare one is decided for at a lower probability, so that some are found.
 *   <li>Tuning runs in PyTorch by way of DJL, on one thread, from the eight-bit weights that are
 *       shipped anyway. Nothing else needs PyTorch: it is no library of the program unless it is
 *       built with the profile {@code train}.
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
