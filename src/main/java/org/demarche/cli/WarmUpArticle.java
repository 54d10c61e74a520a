package org.demarche.cli;

import java.time.LocalDate;
import java.util.List;
import org.demarche.article.Article;
import org.demarche.article.Span;
import org.demarche.claim.Claim;
import org.demarche.claim.Extraction;
import org.demarche.claim.Modality;
import org.demarche.claim.Participant;
import org.demarche.claim.Plover;
import org.demarche.claim.Position;
import org.demarche.claim.Relation;
import org.demarche.graph.ArticleGraph;
import org.demarche.lexicon.ActorType;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;
import org.demarche.store.ClaimStore;

/** An article of one claim, read without any model: something for the warm-up to find. */
final class WarmUpArticle {

  private static final String TEXT = "Russia supports Nicolas Maduro.";
  private static final Actor RUSSIA = new Actor("state/ru", "Russia", ActorType.STATE, "Q159");
  private static final Actor MADURO =
      new Actor("person/nicolas-maduro", "Nicolás Maduro", ActorType.PERSON, "Q51673");

  private WarmUpArticle() {}

  static ClaimStore.Entry entry() {
    LocalDate day = LocalDate.of(2020, 2, 7);
    Article article =
        new Article("warm-up", "Support", day, "Publisher", "Agency", "", null, TEXT, List.of());
    Mention source = mention("Russia", RUSSIA);
    Mention target = mention("Nicolas Maduro", MADURO);
    Claim claim =
        new Position(
            new Claim.Details(
                article.id(),
                0,
                new Span(0, TEXT.length()),
                TEXT,
                participant(source),
                participant(target),
                Relation.SUPPORTS,
                Plover.SUPPORT,
                1,
                Modality.ACTUAL,
                List.of(),
                false,
                "warm-up",
                1,
                null,
                day));
    Extraction extraction = new Extraction(article, List.of(source, target), List.of(claim));
    return new ClaimStore.Entry(ArticleGraph.of(extraction, "0".repeat(64)), "warm-up");
  }

  private static Mention mention(String name, Actor actor) {
    int begin = TEXT.indexOf(name);
    Span span = new Span(begin, begin + name.length());
    return new Mention(0, span, 0, Mention.Kind.NAME, actor, List.of(), 1);
  }

  private static Participant participant(Mention mention) {
    return new Participant(
        mention.span(), mention.span().of(TEXT), mention.referent(), mention.onBehalfOf());
  }
}
