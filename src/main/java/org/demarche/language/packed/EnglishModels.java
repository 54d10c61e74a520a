package org.demarche.language.packed;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** NLP4J's tokenizer, tagger, lemmatizer, name tagger and parser, loaded; thread-safe. */
public final class EnglishModels {

  private final EnglishTokenizer tokenizer;
  private final List<NLPComponent<NLPNode>> steps;

  private EnglishModels(EnglishTokenizer tokenizer, List<NLPComponent<NLPNode>> steps) {
    this.tokenizer = tokenizer;
    this.steps = List.copyOf(steps);
  }

  /**
   * Loads the models, packing them first where they are not yet in the cache.
   *
   * @param names whether names are to be found; without, less is loaded and parsing is faster
   * @param cache the folder for packed models
   * @param messages receives lines for the user
   * @throws NotEnoughHeapException when the Java heap is too small
   */
  public static EnglishModels load(boolean names, Path cache, Consumer<String> messages) {
    ExecutorService threads = Executors.newFixedThreadPool(loaders());
    try {
      return load(names, new ModelCache(cache, messages), threads);
    } catch (CompletionException e) {
      if (e.getCause() instanceof OutOfMemoryError) {
        throw new NotEnoughHeapException(Runtime.getRuntime().maxMemory());
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } finally {
      threads.shutdownNow();
    }
  }

  /** As many as there are processors, and heap for should each be packing. */
  private static int loaders() {
    long byHeap = Runtime.getRuntime().maxMemory() / (NotEnoughHeapException.NEEDED * 5 / 4);
    return (int) Math.max(1, Math.min(byHeap, Runtime.getRuntime().availableProcessors()));
  }

  private static EnglishModels load(boolean names, ModelCache cache, ExecutorService threads) {
    Map<ModelPart, CompletableFuture<NLPComponent<NLPNode>>> parts = new EnumMap<>(ModelPart.class);
    for (ModelPart part : ModelPart.values()) {
      if (names || !part.onlyForNames()) {
        parts.put(part, start(() -> part.open(cache.sections(part)), threads));
      }
    }
    EnglishTokenizer tokenizer = new EnglishTokenizer();
    List<NLPComponent<NLPNode>> steps = new ArrayList<>();
    parts.forEach(
        (part, step) -> {
          steps.add(step.join());
          if (part == ModelPart.TAGGER) {
            steps.add(new MorphologicalAnalyzer<>(Language.ENGLISH));
          }
        });
    return new EnglishModels(tokenizer, steps);
  }

  private interface Loading<T> {
    T get() throws IOException;
  }

  private static <T> CompletableFuture<T> start(Loading<T> loading, ExecutorService threads) {
    Supplier<T> task =
        () -> {
          try {
            return loading.get();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        };
    return CompletableFuture.supplyAsync(task, threads);
  }

  /**
   * Parses one sentence.
   *
   * @param sentence in plain characters
   * @return the artificial root, then the tokens with offsets into {@code sentence}
   */
  public NLPNode[] parse(String sentence) {
    List<NLPNode> nodes = new ArrayList<>();
    NLPNode root = new NLPNode();
    nodes.add(root.toRoot());
    for (Token token : tokenizer.tokenize(sentence)) {
      nodes.add(
          new CachingNode(
              nodes.size(), token.getWordForm(), token.getStartOffset(), token.getEndOffset()));
    }
    NLPNode[] parsed = nodes.toArray(NLPNode[]::new);
    for (NLPComponent<NLPNode> step : steps) {
      step.process(parsed);
    }
    return parsed;
  }
}
