package org.demarche.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.language.Document;
import org.demarche.language.Sentence;
import org.demarche.mention.Mention;
import org.jspecify.annotations.Nullable;

/** Claims by predicate frames, utterances and implicature; immutable and thread-safe. */
public final class FrameClaimExtractor implements ClaimExtractor {

  private final UtteranceFinder utteranceFinder;
  private final FrameReader frameReader;

  private FrameClaimExtractor(ClaimLexicon lexicon) {
    this.utteranceFinder = new UtteranceFinder(lexicon);
    this.frameReader = new FrameReader(lexicon);
  }

  /**
   * An extractor over the tables on the class path.
   *
   * @throws org.demarche.lexicon.LexiconException naming every bad line of the tables
   */
  public static FrameClaimExtractor load() {
    return new FrameClaimExtractor(ClaimLexicon.load());
  }

  @Override
  public List<Claim> extract(Document document, List<Mention> mentions) {
    Quotations quotations = Quotations.in(document.text());
    List<Utterance> utterances = utteranceFinder.find(document, mentions, quotations);
    AttributionScope attribution = new AttributionScope(utterances);
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      SentenceMentions scope = SentenceMentions.of(document, sentence, mentions);
      claims.addAll(frameReader.read(scope, attribution));
    }
    claims.addAll(StatementReader.read(document, mentions, utterances, attribution));
    return withoutRepetition(claims);
  }

  /** What makes two claims the same claim. */
  private record Identity(
      int sentence, Relation relation, Participant source, @Nullable Object target) {}

  private static List<Claim> withoutRepetition(List<Claim> claims) {
    Map<Identity, Claim> kept = new LinkedHashMap<>();
    for (Claim claim : claims) {
      kept.merge(identity(claim), claim, FrameClaimExtractor::moreConfident);
    }
    return kept.values().stream()
        .sorted(
            Comparator.comparingInt((Claim c) -> c.details().sentence())
                .thenComparing(c -> c.details().source().span())
                .thenComparing(c -> c.details().relation()))
        .toList();
  }

  private static Claim moreConfident(Claim one, Claim other) {
    return one.details().confidence() >= other.details().confidence() ? one : other;
  }

  private static Identity identity(Claim claim) {
    Claim.Details d = claim.details();
    Object target =
        claim instanceof Statement statement
            ? statement.content()
            : d.target() == null ? null : d.target().referent();
    return new Identity(d.sentence(), d.relation(), d.source(), target);
  }
}
