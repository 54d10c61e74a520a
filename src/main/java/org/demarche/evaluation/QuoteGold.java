package org.demarche.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.demarche.article.Article;
import org.demarche.article.Span;
import org.demarche.claim.Claim;
import org.demarche.claim.Extraction;
import org.demarche.claim.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Articles in which every attribution is marked. A statement matches when its content covers at
 * least half of the marked content's characters and lies at least half inside it; "sourced" also
 * asks that its source overlap the marked one, where there is one.
 *
 * @param name of the set
 * @param articles the articles
 * @param attributions those marked, by id of the article
 */
public record QuoteGold(
    String name, List<Article> articles, Map<String, List<Attribution>> attributions)
    implements Gold {

  /**
   * A marked attribution.
   *
   * @param source characters of the source in code points; empty when none is named
   * @param content characters of the content in code points
   */
  public record Attribution(BitSet source, BitSet content) {

    static List<Attribution> of(JsonNode json) {
      List<Attribution> found = new ArrayList<>();
      for (JsonNode attribution : json.path("attributions")) {
        BitSet content = characters(GoldFolder.spans(attribution.path("content")));
        if (!content.isEmpty()) {
          found.add(
              new Attribution(characters(GoldFolder.spans(attribution.path("source"))), content));
        }
      }
      return found;
    }

    private boolean fits(Attribution gold, boolean sourced) {
      BitSet both = (BitSet) content.clone();
      both.and(gold.content());
      int shared = 2 * both.cardinality();
      return shared >= gold.content().cardinality()
          && shared >= content.cardinality()
          && (!sourced || gold.source().isEmpty() || source.intersects(gold.source()));
    }
  }

  public QuoteGold {
    articles = List.copyOf(articles);
    attributions = Map.copyOf(attributions);
  }

  @Override
  public Report score(Map<String, Extraction> extractions) {
    return new Report(
        List.of(score("content", false, extractions), score("sourced", true, extractions)),
        List.of(),
        List.of(),
        List.of(),
        0);
  }

  private Score score(String measure, boolean sourced, Map<String, Extraction> extractions) {
    int found = 0;
    int total = 0;
    int right = 0;
    int made = 0;
    for (Map.Entry<String, List<Attribution>> article : attributions.entrySet()) {
      List<Attribution> gold = article.getValue();
      List<Attribution> got = statements(extractions.get(article.getKey()));
      total += gold.size();
      made += got.size();
      found +=
          (int) gold.stream().filter(g -> got.stream().anyMatch(s -> s.fits(g, sourced))).count();
      right +=
          (int) got.stream().filter(s -> gold.stream().anyMatch(g -> s.fits(g, sourced))).count();
    }
    return Score.of(name, measure, "", found, total, right, made);
  }

  private static List<Attribution> statements(@Nullable Extraction extraction) {
    if (extraction == null) {
      return List.of();
    }
    Article article = extraction.article();
    List<Attribution> found = new ArrayList<>();
    for (Claim claim : extraction.claims()) {
      if (claim instanceof Statement statement) {
        Span source = article.codePoints(statement.details().source().span());
        Span content = article.codePoints(statement.content());
        found.add(new Attribution(characters(List.of(source)), characters(List.of(content))));
      }
    }
    return found;
  }

  private static BitSet characters(List<Span> spans) {
    BitSet set = new BitSet();
    spans.forEach(s -> set.set(s.begin(), s.end()));
    return set;
  }
}
