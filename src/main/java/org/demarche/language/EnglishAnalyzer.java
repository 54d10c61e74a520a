package org.demarche.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.sentdetect.SentenceModel;
import org.demarche.article.Article;
import org.demarche.article.Dateline;
import org.demarche.article.Span;
import org.demarche.language.packed.EnglishModels;
import org.jspecify.annotations.Nullable;

/**
 * Splits, tags and parses English articles; a dateline is no part of the first sentence. One serves
 * any number of threads at once: the models are shared and read only.
 */
public final class EnglishAnalyzer implements LanguageAnalyzer {

  private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final String LANGUAGES = "/langdetect-183.bin";

  private final LanguageCheck check;
  private final SentenceSplitter splitter;
  private final EnglishParser parser;

  private EnglishAnalyzer(LanguageCheck check, SentenceSplitter splitter, EnglishParser parser) {
    this.check = check;
    this.splitter = splitter;
    this.parser = parser;
  }

  /**
   * What to load, and where to keep it.
   *
   * @param names whether names are to be found; without, sentences have none, first loading takes
   *     half as long and parsing is a third faster
   * @param cache the folder for models made ready to load; may be missing or not writable
   * @param messages receives lines for the user, not errors
   */
  public record Options(boolean names, Path cache, Consumer<String> messages) {

    /** Names, {@code $XDG_CACHE_HOME/demarche} or {@code ~/.cache/demarche}, standard error. */
    public static Options defaults() {
      return new Options(true, defaultCache(), System.err::println);
    }

    public Options withoutNames() {
      return new Options(false, cache, messages);
    }

    private static Path defaultCache() {
      @Nullable String xdg = System.getenv("XDG_CACHE_HOME");
      Path base =
          xdg == null || xdg.isBlank()
              ? Path.of(System.getProperty("user.home", ""), ".cache")
              : Path.of(xdg);
      return base.resolve("demarche");
    }
  }

  /** Loads the models with the default options. */
  public static EnglishAnalyzer load() {
    return load(Options.defaults());
  }

  /**
   * Loads the models: a second, but about a minute the first time, when they are rewritten into the
   * cache.
   *
   * @throws org.demarche.language.packed.NotEnoughHeapException when the Java heap is too small
   */
  public static EnglishAnalyzer load(Options options) {
    SentenceSplitter splitter = new SentenceSplitter(read(SENTENCES, SentenceModel::new));
    EnglishModels models = EnglishModels.load(options.names(), options.cache(), options.messages());
    LanguageCheck check =
        new LanguageCheck(once(() -> read(LANGUAGES, LanguageDetectorModel::new)));
    return new EnglishAnalyzer(check, splitter, new EnglishParser(models));
  }

  @Override
  public Document analyze(Article article) {
    check.requireEnglish(article.text());
    int start = Dateline.of(article.text()).map(dateline -> dateline.span().end()).orElse(0);
    List<Sentence> sentences = new ArrayList<>();
    for (Span span : splitter.split(article.text())) {
      if (span.end() > start) {
        Span words = new Span(Math.max(start, span.begin()), span.end());
        parser.parse(sentences.size(), article.text(), words).ifPresent(sentences::add);
      }
    }
    return new Document(article, sentences);
  }

  private interface ModelReader<T> {
    T read(InputStream in) throws IOException;
  }

  private static <T> T read(String resource, ModelReader<T> reader) {
    try (InputStream in = EnglishAnalyzer.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the class path");
      }
      return reader.read(new BufferedInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> Supplier<T> once(Supplier<T> supplier) {
    return new Supplier<>() {
      private @Nullable T value;

      @Override
      public synchronized T get() {
        if (value == null) {
          value = supplier.get();
        }
        return value;
      }
    };
  }
}
