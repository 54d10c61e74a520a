package org.demarche.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.article.Article;
import org.demarche.article.Span;
import org.demarche.language.Document;
import org.demarche.language.Parses;
import org.demarche.language.Sentence;
import org.demarche.lexicon.ActorType;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;

/**
 * A hand-annotated text: parses in the notation of {@link Parses}, and the words that mean actors.
 */
final class Annotated {

  static final LocalDate FRIDAY = LocalDate.of(2020, 2, 7);

  private final Document document;
  private final List<Mention> mentions = new ArrayList<>();

  private Annotated(Document document) {
    this.document = document;
  }

  static Annotated text(String... parses) {
    Article article =
        new Article("test", "", FRIDAY, null, null, null, null, Parses.text(parses), List.of());
    return new Annotated(Parses.document(article, parses));
  }

  /** Every token of that form means the state. */
  Annotated state(String form, String code) {
    return actor(form, new Actor("state/" + code, form, ActorType.STATE, null), List.of());
  }

  /** Every token of that form means the person, who speaks for the state. */
  Annotated person(String form, Actor... behalf) {
    String slug = form.toLowerCase(java.util.Locale.ROOT);
    return actor(form, new Actor("person/" + slug, form, ActorType.PERSON, null), List.of(behalf));
  }

  static Actor state(String code) {
    return new Actor("state/" + code, code, ActorType.STATE, null);
  }

  private Annotated actor(String form, Actor actor, List<Actor> behalf) {
    for (Sentence sentence : document.sentences()) {
      sentence.tokens().stream()
          .filter(t -> t.form().equals(form))
          .map(
              t ->
                  new Mention(
                      sentence.index(), t.span(), t.index(), Mention.Kind.NAME, actor, behalf, 1))
          .forEach(mentions::add);
    }
    return this;
  }

  List<Claim> claims() {
    return FrameClaimExtractor.load().extract(document, mentions);
  }

  /** The claims where the judge has a say. */
  List<Claim> claims(PairJudge judge) {
    return FrameClaimExtractor.load(judge).extract(document, mentions);
  }

  /**
   * The claims in short: {@code source relation target}, then what is out of the ordinary:
   * modality, "inferred", "per" and the attribution chain.
   */
  List<String> inShort() {
    return claims().stream()
        .filter(c -> !(c instanceof Statement))
        .map(Annotated::inShort)
        .toList();
  }

  /** What the words of the text may present: {@code pattern speaker: content}. */
  List<String> candidates() {
    List<Span> quotes = Quotations.in(document.text()).spans();
    ClaimLexicon lexicon = ClaimLexicon.load();
    return document.sentences().stream()
        .map(s -> SentenceMentions.of(document, s, mentions))
        .flatMap(s -> CueCandidates.of(lexicon, s, quotes).stream())
        .map(this::inShort)
        .toList();
  }

  private String inShort(CueCandidate candidate) {
    String speaker = candidate.speaker() == null ? "" : " " + candidate.speaker().form();
    return candidate.pattern() + speaker + ": " + candidate.hull().of(document.text());
  }

  /** The statements in short: {@code speaker: content}, and "per" whoever reports them. */
  List<String> statements() {
    return claims().stream()
        .filter(Statement.class::isInstance)
        .map(Statement.class::cast)
        .map(s -> s.details().source().referent().label() + ": " + s.contentText() + per(s))
        .toList();
  }

  /** The attributions in short where the words of the text are read: {@code speaker: content}. */
  List<String> attributions(WordReader reader) {
    return new AttributionFinder(ClaimLexicon.load(), AttributionModel.shipped())
        .find(document, mentions, Quotations.in(document.text()), List.of(), reader).stream()
            .map(u -> u.speaker().referent().label() + ": " + u.content().of(document.text()))
            .toList();
  }

  Span span(String words) {
    int begin = document.text().indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static String inShort(Claim claim) {
    Claim.Details d = claim.details();
    String target = d.target() == null ? "-" : d.target().referent().label();
    String modality =
        d.modality() == Modality.ACTUAL
            ? ""
            : " " + d.modality().name().toLowerCase(java.util.Locale.ROOT);
    return d.source().referent().label()
        + " "
        + d.relation().label()
        + " "
        + target
        + modality
        + (d.inferred() ? " inferred" : "")
        + per(claim);
  }

  private static String per(Claim claim) {
    List<String> chain = claim.details().attribution().stream().map(Attributor::label).toList();
    return chain.isEmpty() ? "" : " per " + String.join(", ", chain);
  }
}
