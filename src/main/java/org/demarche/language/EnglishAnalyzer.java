package org.demarche.language;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceModel;
import org.demarche.article.Article;
import org.demarche.article.Span;

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
    return new EnglishAnalyzer(new SentenceSplitter(sentenceModel()), new EnglishParser(models()));
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

  private static Models models() {
    List<NLPComponent<NLPNode>> steps = new ArrayList<>();
    InputStream configuration =
        NLPUtils.class.getResourceAsStream(
            "/edu/emory/mathcs/nlp/configuration/config-decode-en.xml");
    steps.add(new GlobalLexica<>(configuration));
    steps.add(NLPUtils.getComponent("edu/emory/mathcs/nlp/models/en-pos.xz"));
    steps.add(new MorphologicalAnalyzer<>(Language.ENGLISH));
    steps.add(NLPUtils.getComponent("edu/emory/mathcs/nlp/models/en-ner.xz"));
    steps.add(NLPUtils.getComponent("edu/emory/mathcs/nlp/models/en-dep.xz"));
    return new Models(steps);
  }
}
