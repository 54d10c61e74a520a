package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.article.ArticleSource;
import org.demarche.article.ArticleSources;
import org.demarche.article.Reading;
import org.demarche.claim.Claim;
import org.demarche.claim.FrameClaimExtractor;
import org.demarche.claim.Participant;
import org.demarche.language.TestAnalyzer;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.TsvTable;
import org.demarche.mention.LexiconMentionResolver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The real pipeline over the sample articles, against the facts a careful reader finds in them and
 * the traps a careless one falls into ({@code golden-facts.tsv}).
 */
final class GoldenFactsTest {

  /** Share of the expected facts found, in percent, that must not be lost again. */
  private static final int FLOOR = 30;

  private record Fact(
      String article,
      String source,
      String relation,
      String target,
      String modality,
      boolean forbidden) {

    static Fact of(TsvTable.Row row) {
      return new Fact(
          row.require("article"),
          row.require("source"),
          row.require("relation"),
          row.get("target"),
          row.require("modality"),
          row.require("forbidden").equals("yes"));
    }
  }

  private static List<Fact> facts = List.of();
  private static final Map<String, List<Claim>> CLAIMS = new HashMap<>();

  @BeforeAll
  static void runThePipeline() throws IOException {
    try (InputStream in = GoldenFactsTest.class.getResourceAsStream("/golden-facts.tsv")) {
      facts = TsvTable.read("golden-facts.tsv", in, Fact::of);
    }
    Demarche pipeline =
        new Demarche(
            TestAnalyzer.get(),
            new LexiconMentionResolver(Lexicon.load()),
            FrameClaimExtractor.load());
    try (ArticleSource articles =
        ArticleSources.open(List.of("data/articles"), InputStream.nullInputStream())) {
      for (Reading reading : articles) {
        Reading.Read read = (Reading.Read) reading;
        CLAIMS.put(read.article().id(), pipeline.extract(read.article()).claims());
      }
    }
  }

  @Test
  void everySampleArticleGivesClaims() {
    Set<String> named = facts.stream().map(Fact::article).collect(Collectors.toSet());
    assertThat(CLAIMS.keySet()).containsAll(named);
    assertThat(CLAIMS.values()).allSatisfy(claims -> assertThat(claims).isNotEmpty());
  }

  @Test
  void theExpectedFactsAreFound() {
    List<Fact> expected = facts.stream().filter(f -> !f.forbidden()).toList();
    List<Fact> missed = expected.stream().filter(f -> !isFound(f)).toList();
    int found = 100 * (expected.size() - missed.size()) / expected.size();
    assertThat(found)
        .as("percent of %d facts found; missed: %s", expected.size(), lines(missed))
        .isGreaterThanOrEqualTo(FLOOR);
  }

  @Test
  void noTrapIsFallenInto() {
    List<Fact> traps = facts.stream().filter(Fact::forbidden).toList();
    assertThat(traps).isNotEmpty();
    assertThat(traps.stream().filter(GoldenFactsTest::isAsserted).toList()).isEmpty();
  }

  private static boolean isFound(Fact fact) {
    return claims(fact)
        .anyMatch(c -> c.details().modality().name().equalsIgnoreCase(fact.modality()));
  }

  private static boolean isAsserted(Fact fact) {
    return claims(fact).anyMatch(c -> c.details().isAssertable());
  }

  private static Stream<Claim> claims(Fact fact) {
    return CLAIMS.getOrDefault(fact.article(), List.of()).stream()
        .filter(c -> says(c, fact.relation()))
        .filter(c -> fits(c.details().source(), fact.source()))
        .filter(
            c ->
                fact.target().isEmpty()
                    || fact.target().equals("-")
                    || (c.details().target() != null && fits(c.details().target(), fact.target())));
  }

  /** Support and opposition are stances that many relations express. */
  private static boolean says(Claim claim, String relation) {
    return switch (relation) {
      case "supports" -> claim.details().polarity() > 0;
      case "opposes" -> claim.details().polarity() < 0;
      default -> claim.details().relation().label().equals(relation);
    };
  }

  /** One name's words inside the other's, for the participant or whoever it speaks for. */
  private static boolean fits(Participant participant, String name) {
    List<String> names =
        new ArrayList<>(List.of(participant.referent().label(), participant.text()));
    participant.onBehalfOf().forEach(a -> names.add(a.label()));
    Set<String> wanted = words(name);
    return names.stream()
        .map(GoldenFactsTest::words)
        .anyMatch(w -> !w.isEmpty() && (w.containsAll(wanted) || wanted.containsAll(w)));
  }

  private static Set<String> words(String name) {
    return Arrays.stream(
            Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ENGLISH)
                .split("[^a-z0-9]+"))
        .filter(w -> !Set.of("", "the", "a", "of", "s", "and", "in", "on").contains(w))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String lines(List<Fact> facts) {
    return facts.stream().map(Fact::toString).collect(Collectors.joining("\n", "\n", ""));
  }
}
