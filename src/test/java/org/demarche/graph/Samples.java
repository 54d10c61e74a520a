package org.demarche.graph;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.article.Article;
import org.demarche.article.Span;
import org.demarche.claim.Attributor;
import org.demarche.claim.Claim;
import org.demarche.claim.Event;
import org.demarche.claim.Extraction;
import org.demarche.claim.Modality;
import org.demarche.claim.Participant;
import org.demarche.claim.Plover;
import org.demarche.claim.Position;
import org.demarche.claim.Relation;
import org.demarche.claim.Statement;
import org.demarche.claim.TimeInterval;
import org.demarche.lexicon.ActorType;
import org.demarche.lexicon.Lexicon;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;
import org.demarche.mention.Referent;
import org.demarche.mention.Topic;
import org.demarche.mention.Unresolved;
import org.jspecify.annotations.Nullable;

/** Actors, and an article builder that finds spans by their words. */
public final class Samples {

  public static final Actor RUSSIA = new Actor("state/ru", "Russia", ActorType.STATE, "Q159");
  public static final Actor US = new Actor("state/us", "United States", ActorType.STATE, "Q30");
  public static final Actor VENEZUELA = new Actor("state/ve", "Venezuela", ActorType.STATE, "Q717");
  public static final Actor MID =
      new Actor(
          "ministry/ru-foreign-affairs",
          "Ministry of Foreign Affairs of Russia",
          ActorType.MINISTRY,
          null);
  public static final Actor LAVROV =
      new Actor("person/sergei-lavrov", "Sergei Lavrov", ActorType.PERSON, "Q58217");
  public static final Actor TASS =
      new Actor("organisation/tass", "TASS", ActorType.MEDIA_ORGANIZATION, null);
  public static final Topic US_POLICY =
      new Topic("topic/us-policy-on-venezuela", "US policy on Venezuela", US, List.of(VENEZUELA));

  private final Article article;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private double confidence = 0.87;

  private Samples(Article article) {
    this.article = article;
  }

  /** An article of that id and text, dated 7 February 2020. */
  public static Samples article(String id, String text) {
    return new Samples(
        new Article(
            id,
            "Lavrov in Mexico",
            LocalDate.of(2020, 2, 7),
            "The Example Times",
            "Reuters",
            "A. Writer",
            URI.create("https://news.example/" + "a"),
            text,
            List.of()));
  }

  /** Two sentences: a policy opposed on somebody's behalf, and an indirect statement. */
  public static Extraction lavrov(String id) {
    Samples sample =
        article(
            id,
            "On Thursday Lavrov condemned U.S. policy in Venezuela. \"We will see,\" he told TASS.");
    Claim.Details opposes =
        sample.details(
            "On Thursday Lavrov condemned U.S. policy in Venezuela.",
            sample.participant("Lavrov", LAVROV, MID, RUSSIA),
            sample.participant("U.S. policy in Venezuela", US_POLICY, US),
            Relation.OPPOSES,
            Plover.ACCUSE,
            -1,
            Modality.ACTUAL,
            List.of());
    Claim.Details says =
        sample.details(
            "\"We will see,\" he told TASS.",
            sample.participant("he", LAVROV, MID, RUSSIA),
            null,
            Relation.SAYS,
            null,
            0,
            Modality.ACTUAL,
            List.of(new Attributor("TASS", TASS)));
    sample.claims.add(new Position(opposes));
    sample.claims.add(new Statement(says, sample.span("We will see"), "We will see", true));
    return sample.build();
  }

  /** The article of {@link #lavrov} with an event and an unresolved phrase besides. */
  public static Extraction everyKind(String id) {
    Extraction lavrov = lavrov(id);
    Samples sample = new Samples(lavrov.article());
    sample.claims.addAll(lavrov.claims());
    sample.claim("Lavrov", LAVROV, Relation.MEETS, "Venezuela", VENEZUELA);
    return sample
        .position(
            sample.details(
                "\"We will see,\" he told TASS.",
                sample.participant("he", LAVROV),
                sample.unresolved("We"),
                Relation.SUPPORTS,
                null,
                1,
                Modality.FUTURE,
                List.of()))
        .build();
  }

  /** The confidence of the claims that follow; 0.87 when nothing is said. */
  public Samples confidence(double value) {
    confidence = value;
    return this;
  }

  public Extraction build() {
    return new Extraction(article, mentions, claims);
  }

  public Samples position(Claim.Details details) {
    claims.add(new Position(details));
    return this;
  }

  public Samples statement(Claim.Details details, String content) {
    claims.add(new Statement(details, span(content), content, false));
    return this;
  }

  public Samples event(Claim.Details details) {
    claims.add(new Event(details));
    return this;
  }

  /** An event or position of the article's whole text, with the relation's own type and stance. */
  public Samples claim(String source, Actor actor, Relation relation, String target, Referent to) {
    Claim.Details details =
        details(
            article.text(),
            participant(source, actor),
            participant(target, to),
            relation,
            relation.plover(),
            relation.polarity(),
            Modality.ACTUAL,
            List.of());
    return relation.family() == Relation.Family.EVENT ? event(details) : position(details);
  }

  public Claim.Details details(
      String sentence,
      Participant source,
      @Nullable Participant target,
      Relation relation,
      @Nullable Plover plover,
      int polarity,
      Modality modality,
      List<Attributor> attribution) {
    LocalDate day = LocalDate.of(2020, 2, 6);
    return new Claim.Details(
        article.id(),
        0,
        span(sentence),
        sentence,
        source,
        target,
        relation,
        plover,
        polarity,
        modality,
        attribution,
        false,
        "frame:test",
        confidence,
        new TimeInterval(day, day, "on Thursday"),
        article.date());
  }

  public Participant participant(String words, Referent referent, Actor... onBehalfOf) {
    return new Participant(span(words), words, referent, List.of(onBehalfOf));
  }

  public Participant unresolved(String words) {
    return participant(words, new Unresolved(words));
  }

  public Span span(String words) {
    int begin = article.text().indexOf(words);
    return new Span(begin, begin + words.length());
  }

  /** What the program's own tables say. */
  static ReferenceGraph reference() {
    return Reference.GRAPH;
  }

  private static final class Reference {
    private static final ReferenceGraph GRAPH = new ReferenceGraph(Lexicon.load());
  }
}
