package org.demarche.claim;

import java.util.ArrayList;
import java.util.Comparator;
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

  /** Below this share of its own words a content in parts is told by its longest part. */
  private static final double FEWEST_OWN = 0.55;

  /** Upper-case first letter of the part of speech: V, N, A or R; P for marks and prepositions. */
  char pos() {
    return pos(cue);
  }

  static char pos(Token token) {
    if (token.isVerb()) {
      return 'V';
    }
    if (token.isNoun()) {
      return 'N';
    }
    return token.tag().startsWith("JJ") ? 'A' : token.tag().startsWith("RB") ? 'R' : 'P';
  }

  /** The same, said by somebody else. */
  CueCandidate by(Token who, String role) {
    return new CueCandidate(cue, pattern, content, more, who, role);
  }

  /**
   * From the first to the last part where the content stands in parts and fills most of the room
   * between them; else its longest part.
   */
  Span hull() {
    List<Span> parts = new ArrayList<>(more);
    parts.add(content);
    int begin = parts.stream().mapToInt(Span::begin).min().orElseThrow();
    int end = parts.stream().mapToInt(Span::end).max().orElseThrow();
    int own = parts.stream().mapToInt(Span::length).sum();
    return own >= FEWEST_OWN * (end - begin)
        ? new Span(begin, end)
        : parts.stream().max(Comparator.comparingInt(Span::length)).orElseThrow();
  }

  CueCandidate {
    more = List.copyOf(more);
  }
}
