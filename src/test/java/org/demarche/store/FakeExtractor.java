package org.demarche.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.demarche.article.Article;
import org.demarche.article.Span;
import org.demarche.claim.Claim;
import org.demarche.claim.Event;
import org.demarche.claim.Extraction;
import org.demarche.claim.Modality;
import org.demarche.claim.Participant;
import org.demarche.claim.Position;
import org.demarche.claim.Relation;
import org.demarche.lexicon.ActorType;
import org.demarche.mention.Actor;

/**
 * A pipeline without a parser: reads sentences "Actor3 praises Actor7." of articles it makes
 * itself. An actor's label may differ from article to article, as that of newly found names does.
 */
final class FakeExtractor implements Function<Article, Extraction> {

  private static final List<Relation> RELATIONS =
      List.of(Relation.PRAISES, Relation.OPPOSES, Relation.MEETS, Relation.SANCTIONS);

  /** An article of {@code sentences} sentences about some of {@code actors} actors. */
  static Article article(int number, int sentences, int actors) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append("Actor").append(random.nextInt(actors)).append(' ');
      text.append(RELATIONS.get(random.nextInt(RELATIONS.size())).label()).append(" Actor");
      text.append(random.nextInt(actors)).append(".\n\n");
    }
    return new Article(
        "article-" + number,
        "Article " + number,
        LocalDate.of(2020, 1, 1).plusDays(number % 700),
        "The Example Times",
        null,
        null,
        null,
        text.toString(),
        List.of());
  }

  @Override
  public Extraction apply(Article article) {
    List<Claim> claims = new ArrayList<>();
    int begin = 0;
    for (String sentence : article.text().split("\n\n", -1)) {
      if (!sentence.isBlank()) {
        claims.add(claim(article, sentence, begin, claims.size()));
      }
      begin += sentence.length() + 2;
    }
    return new Extraction(article, List.of(), claims);
  }

  private static Claim claim(Article article, String sentence, int begin, int index) {
    String[] words = sentence.substring(0, sentence.length() - 1).split(" ", -1);
    Relation relation =
        RELATIONS.stream().filter(r -> r.label().equals(words[1])).findFirst().orElseThrow();
    Claim.Details details =
        new Claim.Details(
            article.id(),
            index,
            new Span(begin, begin + sentence.length()),
            sentence,
            participant(article, words[0], begin),
            participant(article, words[2], begin + sentence.length() - 1 - words[2].length()),
            relation,
            relation.plover(),
            relation.polarity(),
            Modality.ACTUAL,
            List.of(),
            false,
            "fake",
            0.5,
            null,
            article.date());
    return relation.family() == Relation.Family.EVENT ? new Event(details) : new Position(details);
  }

  private static Participant participant(Article article, String name, int begin) {
    String variant = article.id().endsWith("3") ? name + " of the Isles" : name;
    Actor actor =
        new Actor("person/" + name.toLowerCase(Locale.ROOT), variant, ActorType.PERSON, null);
    return new Participant(new Span(begin, begin + name.length()), name, actor, List.of());
  }
}
