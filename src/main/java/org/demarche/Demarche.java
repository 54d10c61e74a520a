package org.demarche;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import org.demarche.article.Article;
import org.demarche.article.Reading;
import org.demarche.claim.ClaimExtractor;
import org.demarche.claim.Extraction;
import org.demarche.claim.FrameClaimExtractor;
import org.demarche.claim.learned.PairClassifier;
import org.demarche.language.Document;
import org.demarche.language.EnglishAnalyzer;
import org.demarche.language.LanguageAnalyzer;
import org.demarche.language.UnsupportedLanguageException;
import org.demarche.lexicon.Lexicon;
import org.demarche.mention.LexiconMentionResolver;
import org.demarche.mention.Mention;
import org.demarche.mention.MentionResolver;

/**
 * The pipeline from an article to its claims. Thread-safe: one instance serves all threads.
 *
 * <p>What comes before (reading articles) and after (graph, store) is wired by the commands.
 */
public final class Demarche {

  private final LanguageAnalyzer analyzer;
  private final MentionResolver mentionResolver;
  private final ClaimExtractor claimExtractor;
  private final LongAdder parsing = new LongAdder();
  private final LongAdder reading = new LongAdder();

  public Demarche(
      LanguageAnalyzer analyzer, MentionResolver mentionResolver, ClaimExtractor claimExtractor) {
    this.analyzer = analyzer;
    this.mentionResolver = mentionResolver;
    this.claimExtractor = claimExtractor;
  }

  /**
   * The pipeline for English, its models and tables loaded side by side.
   *
   * @param lexicon who is who in the world
   */
  public static Demarche english(Lexicon lexicon) {
    return english(lexicon, false);
  }

  /**
   * The pipeline for English, its models and tables loaded side by side.
   *
   * @param lexicon who is who in the world
   * @param fast judge pairs of actors without sentence embeddings: quicker, less accurate
   */
  public static Demarche english(Lexicon lexicon, boolean fast) {
    CompletableFuture<ClaimExtractor> claims =
        CompletableFuture.supplyAsync(
            () ->
                FrameClaimExtractor.load(fast ? PairClassifier.loadFast() : PairClassifier.load()));
    LanguageAnalyzer analyzer = EnglishAnalyzer.load();
    return new Demarche(analyzer, new LexiconMentionResolver(lexicon), claims.join());
  }

  /**
   * Parses the article, finds whom its phrases mean, and reads its claims.
   *
   * @throws org.demarche.language.UnsupportedLanguageException when the article is in a language
   *     that cannot be parsed
   */
  public Extraction extract(Article article) {
    long start = System.nanoTime();
    Document document = analyzer.analyze(article);
    long parsed = System.nanoTime();
    List<Mention> mentions = mentionResolver.resolve(document);
    Extraction extraction =
        new Extraction(article, mentions, claimExtractor.extract(document, mentions));
    parsing.add(parsed - start);
    reading.add(System.nanoTime() - parsed);
    return extraction;
  }

  /**
   * Like {@link #extract}, for input that may be bad: whatever goes wrong ends this article only.
   */
  public Outcome process(Reading reading) {
    if (reading instanceof Reading.Failed failed) {
      return new Outcome.Failed(failed.where(), failed.why());
    }
    Article article = ((Reading.Read) reading).article();
    try {
      return new Outcome.Extracted(extract(article));
    } catch (UnsupportedLanguageException e) {
      return new Outcome.Skipped(article.id(), String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Failed(article.id(), "could not be parsed (" + e + "): left out");
    }
  }

  /** Time spent in the parser so far, in nanoseconds, summed over all threads. */
  public long parsingNanos() {
    return parsing.sum();
  }

  /** Time spent on mentions and claims so far, in nanoseconds, summed over all threads. */
  public long readingNanos() {
    return reading.sum();
  }
}
