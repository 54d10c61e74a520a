package org.demarche.claim;

import java.util.List;
import org.demarche.article.Span;
import org.demarche.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sentence that a word may present as what somebody says, thinks or wants.
 *
 * @param cue the word
 * @param pattern how the stretch hangs on the word: a dependency label, "prep:" and a preposition,
 *     "subj" for what a passive is about, several joined by "+"
 * @param content the stretch, in the article's text
 * @param more quotations that go on what the stretch began, in order
 * @param speaker head of the phrase that names who says so; null when nobody is named
 * @param speakerRole how the speaker hangs on the word: "subj", "poss", "by", "inherited", "none"
 */
record CueCandidate(
    Token cue,
    String pattern,
    Span content,
    List<Span> more,
    @Nullable Token speaker,
    String speakerRole) {

  /** Upper-case first letter of the part of speech: V, N, A or R; P for marks and prepositions. */
  char pos() {
    if (cue.isVerb()) {
      return 'V';
    }
    if (cue.isNoun()) {
      return 'N';
    }
    return cue.tag().startsWith("JJ") ? 'A' : cue.tag().startsWith("RB") ? 'R' : 'P';
  }

  CueCandidate {
    more = List.copyOf(more);
  }
}
