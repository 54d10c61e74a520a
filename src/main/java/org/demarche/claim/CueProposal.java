package org.demarche.claim;

import org.demarche.article.Span;

/**
 * A candidate beside what the words of its sentence say of its content and its source, in log-odds.
 *
 * @param candidate with the most probable source
 * @param hull its content in one piece
 * @param sentence index
 * @param margin how much less probable than the most probable stretch its content is, from 0
 * @param score how probable its content is, beside others of the cue
 * @param overlap share of the union that its content has in common with the most probable stretch
 * @param grammarSpeaker for the source that the grammar gives
 * @param bestSpeaker for the most probable source outside of the content
 * @param anySpeaker for the most probable source
 * @param speakerInside whether the most probable source stands in the content
 * @param sameSpeaker whether the most probable source is the one that the grammar gives
 */
record CueProposal(
    CueCandidate candidate,
    Span hull,
    int sentence,
    double margin,
    double score,
    double overlap,
    double grammarSpeaker,
    double bestSpeaker,
    double anySpeaker,
    boolean speakerInside,
    boolean sameSpeaker) {

  /** The cue, by sentence and token. */
  long cue() {
    return ((long) sentence << 32) | candidate.cue().index();
  }
}
