package org.demarche.graph.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.graph.Prefixes;
import org.demarche.graph.Types;
import org.demarche.graph.Vocabulary;

/** The part of an article graph that some of its claims need. */
final class ArticleSlice {

  /** What a claim owns: nodes under these are described in the same graph, for it. */
  private static final List<String> OWNED =
      List.of(Prefixes.ID + "evidence/", Prefixes.ID + "attribution/", Prefixes.ID + "phrase/");

  private final GraphView article;
  private final ClaimFilter filter;

  ArticleSlice(GraphView article, ClaimFilter filter) {
    this.article = article;
    this.filter = filter;
  }

  /** Nothing when no claim passes the filter. */
  Collection<Triple> triples() {
    List<Node> claims = claims();
    if (claims.isEmpty()) {
      return List.of();
    }
    Set<Triple> kept = new LinkedHashSet<>();
    article.instancesOf(SchemaDO.NewsArticle).forEach(node -> kept.addAll(article.about(node)));
    for (Node claim : claims) {
      addDescription(claim, kept);
      addShortcuts(claim, kept);
    }
    return kept;
  }

  private List<Node> claims() {
    List<Node> claims = new ArrayList<>();
    for (var type : List.of(Types.EVENT, Types.POSITION, Types.STATEMENT)) {
      article.instancesOf(type).stream()
          .filter(claim -> filter.test(article, claim))
          .forEach(claims::add);
    }
    return claims;
  }

  private void addDescription(Node claim, Set<Triple> kept) {
    Deque<Node> open = new ArrayDeque<>(List.of(claim));
    while (!open.isEmpty()) {
      for (Triple triple : article.about(open.remove())) {
        if (kept.add(triple) && isOwned(triple.getObject())) {
          open.add(triple.getObject());
        }
      }
    }
  }

  private static boolean isOwned(Node node) {
    return node.isURI() && OWNED.stream().anyMatch(node.getURI()::startsWith);
  }

  /** The triples from those the claim is about, as its source, to its target. */
  private void addShortcuts(Node claim, Set<Triple> kept) {
    Node target = article.object(claim, Vocabulary.TARGET);
    if (target == null || !article.text(claim, Vocabulary.ASSERTABLE).equals("true")) {
      return;
    }
    List<Node> sources = new ArrayList<>(article.objects(claim, Vocabulary.SOURCE));
    sources.addAll(article.objects(claim, Vocabulary.SOURCE_ON_BEHALF_OF));
    for (Node source : sources) {
      article.between(source, target).stream()
          .filter(triple -> follows(triple.getPredicate(), claim))
          .forEach(kept::add);
    }
  }

  private boolean follows(Node predicate, Node claim) {
    String stance =
        switch (article.text(claim, Vocabulary.POLARITY)) {
          case "1" -> Prefixes.DEM + "supports";
          case "-1" -> Prefixes.DEM + "opposes";
          default -> "";
        };
    return article.hasValue(claim, Vocabulary.RELATION, predicate)
        || predicate.getURI().equals(stance);
  }
}
