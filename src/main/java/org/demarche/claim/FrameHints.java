package org.demarche.claim;

import java.util.HashMap;
import java.util.Map;
import org.demarche.article.Span;
import org.demarche.language.Document;
import org.jspecify.annotations.Nullable;

/** What the predicate frames say of the words of a document, whoever their arguments are. */
public final class FrameHints {

  /**
   * A word that a frame knows.
   *
   * @param type null when the frame has no PLOVER type
   * @param polarity 1, 0 or -1
   */
  public record Hint(@Nullable EventClass type, int polarity) {}

  private final ClaimLexicon lexicon;

  private FrameHints(ClaimLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Hints by the frames on the class path.
   *
   * @throws org.demarche.lexicon.LexiconException naming every bad line of the tables
   */
  public static FrameHints load() {
    return new FrameHints(ClaimLexicon.load());
  }

  /** The hints of a document by the place of the word. */
  public Map<Span, Hint> in(Document document) {
    Map<Span, Hint> hints = new HashMap<>();
    document.sentences().stream()
        .flatMap(sentence -> Predicate.in(sentence, lexicon).stream())
        .forEach(p -> hints.put(p.token().span(), hint(p.frame())));
    return hints;
  }

  private static Hint hint(Frame frame) {
    Plover plover = frame.plover();
    return new Hint(plover == null ? null : EventClass.of(plover), frame.polarity());
  }
}
