package org.demarche.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.article.Article;
import org.demarche.claim.Claim;
import org.demarche.claim.Extraction;
import org.demarche.mention.Mention;

/**
 * Articles whose claims are annotated. Recall is over the core claims of the gold; a claim that was
 * made is right when it matches any gold claim of its article, core or not. The sources and targets
 * that are proper names are also looked for among the mentions ({@link MentionGold}).
 *
 * @param name of the set
 * @param gold the annotated articles
 */
public record ClaimGold(String name, List<GoldArticle> gold) implements Gold {

  public ClaimGold {
    gold = List.copyOf(gold);
  }

  /** A gold claim or a claim together with what it is to be compared with. */
  private record Made(Claim claim, List<GoldClaim> gold) {

    boolean matches(Measure measure) {
      return gold.stream().anyMatch(g -> Measure.samePair(g, claim) && measure.agree(g, claim));
    }
  }

  private record Wanted(GoldClaim gold, List<Claim> claims) {

    boolean isFound(Measure measure) {
      return claims.stream().anyMatch(c -> Measure.samePair(gold, c) && measure.agree(gold, c));
    }
  }

  @Override
  public List<Article> articles() {
    return gold.stream().map(GoldArticle::article).toList();
  }

  @Override
  public Report score(Map<String, Extraction> extractions) {
    List<Wanted> wanted = new ArrayList<>();
    List<Made> made = new ArrayList<>();
    List<String> fallen = new ArrayList<>();
    MentionGold mentions = new MentionGold(name);
    for (GoldArticle article : gold) {
      List<Claim> claims = claims(extractions, article);
      article.claims().stream()
          .filter(GoldClaim::core)
          .forEach(g -> wanted.add(new Wanted(g, claims)));
      claims.forEach(c -> made.add(new Made(c, article.claims())));
      article.forbidden().stream()
          .filter(t -> claims.stream().anyMatch(c -> isAsserted(t, c)))
          .forEach(t -> fallen.add(line(t)));
      mentions.add(article, mentions(extractions, article));
    }
    Stream<String> unfound =
        wanted.stream().filter(w -> !w.isFound(Measure.TYPE)).map(w -> line(w.gold()));
    return new Report(
        Stream.concat(scores(wanted, made).stream(), mentions.scores().stream()).toList(),
        Stream.concat(unfound, mentions.missed().stream()).toList(),
        made.stream().filter(m -> !m.matches(Measure.PAIR)).map(m -> line(m.claim())).toList(),
        fallen,
        gold.stream().mapToInt(g -> g.forbidden().size()).sum());
  }

  private static List<Claim> claims(Map<String, Extraction> extractions, GoldArticle article) {
    Extraction extraction = extractions.get(article.article().id());
    return extraction == null ? List.of() : extraction.claims();
  }

  private static List<Mention> mentions(Map<String, Extraction> extractions, GoldArticle article) {
    Extraction extraction = extractions.get(article.article().id());
    return extraction == null ? List.of() : extraction.mentions();
  }

  /** In the article's own voice, as a fact, with the forbidden relation or type. */
  private static boolean isAsserted(GoldClaim forbidden, Claim claim) {
    return Measure.samePair(forbidden, claim)
        && claim.details().isAssertable()
        && (forbidden.relation() == null
            ? Measure.TYPE.agree(forbidden, claim)
            : claim.details().relation().label().equals(forbidden.relation()));
  }

  private List<Score> scores(List<Wanted> wanted, List<Made> made) {
    Stream<Score> overall = Arrays.stream(Measure.values()).map(m -> score(m, "", wanted, made));
    Stream<Score> byValue =
        Arrays.stream(Measure.values())
            .filter(m -> m != Measure.PAIR)
            .flatMap(m -> values(m, wanted, made).stream().map(v -> score(m, v, wanted, made)));
    return Stream.concat(overall, byValue).toList();
  }

  private static Set<String> values(Measure measure, List<Wanted> wanted, List<Made> made) {
    return Stream.concat(
            wanted.stream().map(w -> measure.of(w.gold())),
            made.stream().map(m -> measure.of(m.claim())))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Over what has the value, on either side; the empty value stands for all. */
  private Score score(Measure measure, String value, List<Wanted> wanted, List<Made> made) {
    Predicate<String> asked = v -> value.isEmpty() || v.equals(value);
    List<Wanted> some = wanted.stream().filter(w -> asked.test(measure.of(w.gold()))).toList();
    List<Made> of = made.stream().filter(m -> asked.test(measure.of(m.claim()))).toList();
    return Score.of(
        name,
        measure.label(),
        value,
        (int) some.stream().filter(w -> w.isFound(measure)).count(),
        some.size(),
        (int) of.stream().filter(m -> m.matches(measure)).count(),
        of.size());
  }

  private static String line(GoldClaim claim) {
    return String.format(
        Locale.ROOT,
        "%s: %s | %s %+d %s | %s | %s",
        claim.article(),
        claim.source().get(0),
        claim.relation() == null ? Measure.TYPE.of(claim) : claim.relation(),
        claim.polarity(),
        claim.modality(),
        claim.target().get(0),
        claim.quote());
  }

  private static String line(Claim claim) {
    Claim.Details d = claim.details();
    return String.format(
        Locale.ROOT,
        "%s: %s | %s %+d %s | %s | %s",
        d.article(),
        d.source().referent().label(),
        d.relation().label(),
        d.polarity(),
        Measure.MODALITY.of(claim),
        d.target() == null ? "-" : d.target().referent().label(),
        d.quote());
  }
}
