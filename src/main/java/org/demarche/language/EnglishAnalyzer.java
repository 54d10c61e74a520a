package org.demarche.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceModel;
import org.demarche.article.Article;
import org.demarche.article.Span;
import org.demarche.language.packed.EnglishModels;

/** Splits, tags and parses English articles. */
public final class EnglishAnalyzer implements LanguageAnalyzer {

  private final SentenceSplitter splitter;
  private final EnglishParser parser;

  private EnglishAnalyzer(SentenceSplitter splitter, EnglishParser parser) {
    this.splitter = splitter;
    this.parser = parser;
  }

  /** Loads the models from the class path. */
  public static EnglishAnalyzer load() {
    return new EnglishAnalyzer(
        new SentenceSplitter(sentenceModel()),
        new EnglishParser(
            EnglishModels.load(
                true,
                Path.of(System.getProperty("user.home"), ".cache", "demarche"),
                System.err::println)));
  }

  @Override
  public Document analyze(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span span : splitter.split(article.text())) {
      parser.parse(sentences.size(), article.text(), span).ifPresent(sentences::add);
    }
    return new Document(article, sentences);
  }

  private static SentenceModel sentenceModel() {
    try (InputStream in =
        EnglishAnalyzer.class.getResourceAsStream("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")) {
      if (in == null) {
        throw new IllegalStateException("the English sentence model is not on the class path");
      }
      return new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
