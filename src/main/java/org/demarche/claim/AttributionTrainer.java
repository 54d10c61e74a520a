package org.demarche.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.article.Article;
import org.demarche.article.ArticleSource;
import org.demarche.article.ArticleSources;
import org.demarche.article.Reading;
import org.demarche.article.Span;
import org.demarche.language.Document;
import org.demarche.language.EnglishAnalyzer;
import org.demarche.language.LanguageAnalyzer;
import org.demarche.language.Sentence;
import org.demarche.lexicon.Lexicon;
import org.demarche.mention.LexiconMentionResolver;
import org.demarche.mention.MentionResolver;

/**
 * Makes the weights of {@link CueModel} from articles with their attributions marked ({@code
 * articles.jsonl} and {@code gold.jsonl} in a folder). The same data gives the same bytes.
 */
public final class AttributionTrainer {

  /** Inverse of the weight of the penalty; chosen in cross-validation by article. */
  private static final double COST = 1.0 / 16;

  private static final double TOLERANCE = 1e-4;

  /** Rarer features would be learnt by heart. */
  private static final int FEWEST_SEEN = 2;

  private final LanguageAnalyzer analyzer;
  private final MentionResolver resolver;
  private final ClaimLexicon lexicon = ClaimLexicon.load();

  /** The parser and the resolver must be those the weights will be used with. */
  public AttributionTrainer(LanguageAnalyzer analyzer, MentionResolver resolver) {
    this.analyzer = analyzer;
    this.resolver = resolver;
  }

  /** {@code AttributionTrainer FOLDER OUTPUT-FILE}. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("usage: AttributionTrainer FOLDER OUTPUT-FILE");
    }
    AttributionTrainer trainer =
        new AttributionTrainer(EnglishAnalyzer.load(), new LexiconMentionResolver(Lexicon.load()));
    CueModel model = trainer.train(trainer.examples(Path.of(arguments[0])));
    try (OutputStream file = Files.newOutputStream(Path.of(arguments[1]));
        DataOutputStream out = new DataOutputStream(file)) {
      model.write(out);
    }
  }

  /**
   * A candidate and whether it is marked.
   *
   * @param article id
   * @param features hashed names
   */
  record Example(String article, List<Integer> features, boolean marked) {

    Example {
      features = List.copyOf(features);
    }
  }

  private record Gold(BitSet content, BitSet cue) {}

  /**
   * Candidates that stand for a marked content but hang on another word teach nothing: left out.
   */
  List<Example> examples(Path folder) throws IOException {
    Map<String, List<Gold>> gold = gold(folder.resolve("gold.jsonl"));
    List<Example> examples = new ArrayList<>();
    String articles = folder.resolve("articles.jsonl").toString();
    try (ArticleSource source =
        ArticleSources.open(List.of(articles), InputStream.nullInputStream())) {
      for (Reading reading : source) {
        if (reading instanceof Reading.Read read) {
          examples(read.article(), gold.getOrDefault(read.article().id(), List.of()), examples);
        }
      }
    }
    return examples;
  }

  private void examples(Article article, List<Gold> gold, List<Example> examples) {
    Document document = analyzer.analyze(article);
    var mentions = resolver.resolve(document);
    List<Span> quotes = Quotations.in(document.text()).spans();
    for (Sentence sentence : document.sentences()) {
      SentenceMentions scope = SentenceMentions.of(document, sentence, mentions);
      CueFeatures features = new CueFeatures(lexicon, scope, quotes);
      for (CueCandidate candidate : CueCandidates.of(lexicon, scope, quotes)) {
        List<Span> parts = new ArrayList<>(candidate.more());
        parts.add(candidate.content());
        BitSet content = points(article, parts);
        BitSet cue = points(article, List.of(candidate.cue().span()));
        List<Gold> fitting = gold.stream().filter(g -> fits(content, g.content())).toList();
        boolean marked = fitting.stream().anyMatch(g -> g.cue().intersects(cue));
        if (marked || fitting.isEmpty()) {
          List<Integer> keys =
              features.of(candidate).stream().map(CueModel::key).distinct().toList();
          examples.add(new Example(article.id(), keys, marked));
        }
      }
    }
  }

  private static BitSet points(Article article, List<Span> spans) {
    BitSet points = new BitSet();
    spans.stream().map(article::codePoints).forEach(s -> points.set(s.begin(), s.end()));
    return points;
  }

  /** At least half of each lies in the other. */
  private static boolean fits(BitSet one, BitSet other) {
    BitSet shared = (BitSet) one.clone();
    shared.and(other);
    int size = shared.cardinality();
    return size > 0 && size * 2 >= one.cardinality() && size * 2 >= other.cardinality();
  }

  private static Map<String, List<Gold>> gold(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Map<String, List<Gold>> gold = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode article = mapper.readTree(line);
      List<Gold> marked = new ArrayList<>();
      for (JsonNode attribution : article.get("attributions")) {
        marked.add(new Gold(set(attribution.get("content")), set(attribution.get("cue"))));
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

  CueModel train(List<Example> examples) {
    int[] keys = keys(examples);
    Map<Integer, Integer> index = new HashMap<>();
    for (int i = 0; i < keys.length; i++) {
      index.put(keys[i], i + 1);
    }
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = keys.length + 1;
    problem.bias = 1;
    problem.x = new Feature[examples.size()][];
    problem.y = new double[examples.size()];
    for (int i = 0; i < examples.size(); i++) {
      problem.y[i] = examples.get(i).marked() ? 1 : 0;
      problem.x[i] = nodes(examples.get(i).features(), index, keys.length + 1);
    }
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, TOLERANCE));
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] learnt = model.getFeatureWeights();
    float[] weights = new float[keys.length];
    for (int i = 0; i < keys.length; i++) {
      weights[i] = (float) (sign * learnt[i]);
    }
    return new CueModel((float) (sign * learnt[keys.length]), keys, weights);
  }

  private static Feature[] nodes(List<Integer> features, Map<Integer, Integer> index, int bias) {
    List<Integer> known = new ArrayList<>();
    for (int feature : features) {
      Integer at = index.get(feature);
      if (at != null) {
        known.add(at);
      }
    }
    known.sort(null);
    known.add(bias);
    return known.stream().map(i -> new FeatureNode(i, 1)).toArray(Feature[]::new);
  }

  private static int[] keys(List<Example> examples) {
    Map<Integer, Integer> seen = new HashMap<>();
    for (Example example : examples) {
      for (int feature : example.features()) {
        seen.merge(feature, 1, Integer::sum);
      }
    }
    return seen.entrySet().stream()
        .filter(e -> e.getValue() >= FEWEST_SEEN)
        .mapToInt(Map.Entry::getKey)
        .sorted()
        .toArray();
  }
}
