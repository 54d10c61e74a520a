package org.demarche.language;

import java.util.List;
import org.demarche.article.Article;

/** The real analyzer, loaded once for the whole test JVM, on first use. */
public final class TestAnalyzer {

  private TestAnalyzer() {}

  private static final class Holder {
    private static final LanguageAnalyzer ANALYZER = EnglishAnalyzer.load();
  }

  public static LanguageAnalyzer get() {
    return Holder.ANALYZER;
  }

  /** The text parsed, as an article without metadata. */
  public static Document analyze(String text) {
    return get().analyze(new Article("test", "", null, null, null, null, null, text, List.of()));
  }

  /** The parse of a text that is one sentence. */
  public static Sentence sentence(String text) {
    List<Sentence> sentences = analyze(text).sentences();
    if (sentences.size() != 1) {
      throw new IllegalArgumentException(sentences.size() + " sentences: " + text);
    }
    return sentences.get(0);
  }
}
