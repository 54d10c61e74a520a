package org.demarche.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.demarche.article.Article;
import org.demarche.article.ArticleSource;
import org.demarche.article.ArticleSources;
import org.demarche.article.Reading;
import org.demarche.article.Span;
import org.demarche.language.Document;
import org.demarche.language.LanguageAnalyzer;
import org.demarche.language.Sentence;
import org.demarche.mention.Mention;
import org.demarche.mention.MentionResolver;
import org.jspecify.annotations.Nullable;

/**
 * Makes the weights of {@link AttributionModel} from articles with their attributions marked
 * ({@code articles.jsonl} and {@code gold.jsonl} in a folder). Each step learns from what the step
 * before says of articles it has not learnt from. The same data gives the same bytes.
 */
public final class AttributionTrainer {

  /** Inverses of the weights of the penalty, chosen in cross-validation by article. */
  private static final double TIE_COST = 0.1;

  private static final double ALONE_COST = 1.0 / 16;

  static final int FOLDS = 5;

  static final float THRESHOLD = 0.33f;

  private final LanguageAnalyzer analyzer;
  private final MentionResolver resolver;
  private final ClaimLexicon lexicon = ClaimLexicon.load();

  /** The parser and the resolver must be those the weights will be used with. */
  public AttributionTrainer(LanguageAnalyzer analyzer, MentionResolver resolver) {
    this.analyzer = analyzer;
    this.resolver = resolver;
  }

  /**
   * Checks that the folder holds what is to be trained on.
   *
   * @throws NoSuchFileException naming the first file that is missing
   */
  public static void requireData(Path folder) throws NoSuchFileException {
    for (String name : List.of("articles.jsonl", "gold.jsonl")) {
      Path file = folder.resolve(name);
      if (!Files.isRegularFile(file)) {
        throw new NoSuchFileException(file.toString());
      }
    }
  }

  /**
   * Trains on a folder of marked articles and writes the weights into another.
   *
   * @param tuner makes what reads the words of sentences; without one the trees that know what it
   *     says stay as they are shipped
   * @throws IOException naming the file that cannot be read or written
   */
  public void train(Path folder, Path output, @Nullable WordTuner tuner) throws IOException {
    List<Marked> articles = read(folder);
    AttributionModel model = train(articles, tuner);
    Path file = Files.createDirectories(output).resolve("attribution.bin");
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      model.write(out);
    }
    if (tuner != null) {
      tuner.tune(sentences(articles), output);
    }
  }

  /** A marked attribution, by code points of the article. */
  record Gold(BitSet source, BitSet cue, BitSet content) {}

  /** An article, read, with what is marked in it. */
  record Marked(Document document, List<Mention> mentions, List<Span> quotes, List<Gold> gold) {

    List<MarkedSentence> sentences() {
      return document.sentences().stream().map(s -> MarkedSentence.of(document, s, gold)).toList();
    }
  }

  List<Marked> read(Path folder) throws IOException {
    Map<String, List<Gold>> gold = gold(folder.resolve("gold.jsonl"));
    List<Marked> articles = new ArrayList<>();
    String file = folder.resolve("articles.jsonl").toString();
    try (ArticleSource source = ArticleSources.open(List.of(file), InputStream.nullInputStream())) {
      for (Reading reading : source) {
        if (reading instanceof Reading.Read read) {
          articles.add(marked(read.article(), gold.getOrDefault(read.article().id(), List.of())));
        }
      }
    }
    return articles;
  }

  private Marked marked(Article article, List<Gold> gold) {
    Document document = analyzer.analyze(article);
    List<Span> quotes = Quotations.in(document.text()).spans();
    return new Marked(document, resolver.resolve(document), quotes, gold);
  }

  private static Map<String, List<Gold>> gold(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Map<String, List<Gold>> gold = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode article = mapper.readTree(line);
      List<Gold> marked = new ArrayList<>();
      for (JsonNode attribution : article.get("attributions")) {
        if (!attribution.get("content").isEmpty()) {
          marked.add(
              new Gold(
                  set(attribution.get("source")),
                  set(attribution.get("cue")),
                  set(attribution.get("content"))));
        }
      }
      gold.put(article.get("id").asText(), marked);
    }
    return gold;
  }

  private static BitSet set(JsonNode spans) {
    BitSet set = new BitSet();
    spans.forEach(s -> set.set(s.get(0).asInt(), s.get(1).asInt()));
    return set;
  }

  AttributionModel train(List<Marked> articles, @Nullable WordTuner tuner) {
    Steps steps = steps(articles);
    return new AttributionModel(
        TieExamples.train(steps.ties(), TIE_COST),
        HashedLogisticTrainer.train(examples(steps.labelled()), ALONE_COST),
        together(steps, List.of()),
        tuner == null
            ? AttributionModel.shipped().read()
            : together(steps, readers(articles, tuner)),
        THRESHOLD);
  }

  /** Readers of the words of each article that have not learnt from it. */
  private static List<WordReader> readers(List<Marked> articles, WordTuner tuner) {
    List<Function<Document, WordReader>> tuned = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      tuned.add(tuner.tune(sentences(others(articles, fold))));
    }
    return IntStream.range(0, articles.size())
        .mapToObj(i -> tuned.get(i % FOLDS).apply(articles.get(i).document()))
        .toList();
  }

  private static List<MarkedSentence> sentences(List<Marked> articles) {
    return articles.stream().flatMap(a -> a.sentences().stream()).toList();
  }

  /**
   * What each step says of articles it has not learnt from.
   *
   * @param ties examples, by article
   * @param labelled proposals, by article
   * @param odds of the proposals, by article
   */
  record Steps(List<TieExamples> ties, List<Labelled> labelled, List<double[]> odds) {}

  private Steps steps(List<Marked> articles) {
    List<TieExamples> ties = articles.stream().map(a -> new TieExamples(lexicon, a)).toList();
    List<TieModels> tieModels = folds(fold -> TieExamples.train(others(ties, fold), TIE_COST));
    List<Labelled> labelled = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      labelled.add(labelled(articles.get(i), tieModels.get(i % FOLDS)));
    }
    List<HashedLogistic> alone =
        folds(f -> HashedLogisticTrainer.train(examples(others(labelled, f)), ALONE_COST));
    List<double[]> odds = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      odds.add(labelled.get(i).proposed().odds(alone.get(i % FOLDS)));
    }
    return new Steps(ties, labelled, odds);
  }

  /**
   * @param readers of the words, by article; empty: they are not read
   */
  private static BoostedTrees together(Steps steps, List<WordReader> readers) {
    List<float[]> rows = new ArrayList<>();
    BitSet right = new BitSet();
    for (int i = 0; i < steps.labelled().size(); i++) {
      Labelled article = steps.labelled().get(i);
      WordReader reader = readers.isEmpty() ? WordReader.NONE : readers.get(i);
      for (AttributionModel.Weighed weighed :
          article.proposed().weigh(steps.odds().get(i), reader)) {
        Label label = article.labels().get(weighed.index());
        if (label != Label.UNCLEAR) {
          right.set(rows.size(), label == Label.RIGHT);
          rows.add(weighed.row());
        }
      }
    }
    return BoostedTreesTrainer.train(rows, right);
  }

  /** What is marked of a proposal. */
  enum Label {
    /** Cue, content and source are as marked. */
    RIGHT,
    /** Cue and content are. */
    CONTENT,
    WRONG,
    /** The content is marked, but for another word: teaches nothing. */
    UNCLEAR
  }

  /** The proposals of an article. */
  record Labelled(AttributionModel.Proposed proposed, List<Label> labels) {}

  private Labelled labelled(Marked article, TieModels models) {
    AttributionModel.Proposed proposed =
        AttributionModel.Proposed.of(
            lexicon, models, article.document(), article.mentions(), article.quotes());
    List<Label> labels = proposed.proposals().stream().map(p -> label(article, p)).toList();
    return new Labelled(proposed, labels);
  }

  private static <T> List<T> folds(IntFunction<T> train) {
    return IntStream.range(0, FOLDS).parallel().mapToObj(train).toList();
  }

  private static <T> List<T> others(List<T> all, int fold) {
    List<T> others = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (i % FOLDS != fold) {
        others.add(all.get(i));
      }
    }
    return others;
  }

  private static List<HashedLogisticTrainer.Example> examples(List<Labelled> articles) {
    List<HashedLogisticTrainer.Example> examples = new ArrayList<>();
    for (Labelled article : articles) {
      for (int i = 0; i < article.labels().size(); i++) {
        Label label = article.labels().get(i);
        if (label != Label.UNCLEAR) {
          examples.add(
              new HashedLogisticTrainer.Example(
                  article.proposed().features().get(i), label != Label.WRONG));
        }
      }
    }
    return examples;
  }

  private static Label label(Marked marked, CueProposal proposal) {
    Article article = marked.document().article();
    CueCandidate candidate = proposal.candidate();
    BitSet content = points(article, proposal.hull());
    List<Gold> fitting = marked.gold().stream().filter(g -> fits(content, g.content())).toList();
    if (fitting.isEmpty()) {
      return Label.WRONG;
    }
    BitSet cue = points(article, candidate.cue().span());
    List<Gold> same = fitting.stream().filter(g -> g.cue().intersects(cue)).toList();
    if (same.isEmpty()) {
      return Label.UNCLEAR;
    }
    Sentence sentence = marked.document().sentences().get(proposal.sentence());
    BitSet source =
        candidate.speaker() == null
            ? new BitSet()
            : points(article, ParticipantFinder.phrase(sentence, candidate.speaker()));
    boolean right =
        same.stream().anyMatch(g -> g.source().isEmpty() || g.source().intersects(source));
    return right ? Label.RIGHT : Label.CONTENT;
  }

  static BitSet points(Article article, Span span) {
    Span points = article.codePoints(span);
    BitSet set = new BitSet();
    set.set(points.begin(), points.end());
    return set;
  }

  /** At least half of each lies in the other. */
  static boolean fits(BitSet one, BitSet other) {
    BitSet shared = (BitSet) one.clone();
    shared.and(other);
    int size = shared.cardinality();
    return size > 0 && size * 2 >= one.cardinality() && size * 2 >= other.cardinality();
  }
}
