package org.demarche.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.graph.IdentityWriter;
import org.demarche.graph.Iris;
import org.demarche.graph.Vocabulary;
import org.demarche.store.identity.Decision;
import org.demarche.store.identity.Decisions;
import org.demarche.store.identity.Identities;
import org.demarche.store.identity.IdentityFinder;
import org.demarche.store.identity.NamedActor;

/**
 * Applies who is who to what is stored. Of an actor that is merged into another, article graphs
 * name the other instead, the registry keeps no entry, and the identity graph says what was merged,
 * why, and by which names.
 *
 * <p>What articles said before is kept in the {@link Ledger}: the triples of each article that were
 * rewritten, and the descriptions of the registry as always. So everything can be undone, and
 * nothing depends on the order in which articles and decisions came.
 */
final class IdentityLayer {

  private static final Node REGISTRY = NodeFactory.createURI(Iris.REGISTRY_GRAPH);
  private static final Node IDENTITY = NodeFactory.createURI(Iris.IDENTITY_GRAPH);
  private static final String ACTOR_NAMESPACE =
      Iris.IDENTITY_GRAPH.replaceFirst("graph/identity$", "actor/");

  /** Articles given as examples of a name. */
  private static final int EXAMPLES = 3;

  private final DatasetGraph dataset;
  private final Ledger ledger;
  private final Map<String, Set<String>> articles = new HashMap<>();

  /** To be used inside a transaction. */
  IdentityLayer(DatasetGraph dataset, Ledger ledger) {
    this.dataset = dataset;
    this.ledger = ledger;
  }

  /** Brings a graph that an article has just filled in line with who is who so far. */
  void applyTo(Node article, Node graph) {
    Map<Node, Node> merged = new HashMap<>();
    for (Node subject : ledger.described(article)) {
      ledger.mergedInto(subject).ifPresent(target -> merged.put(subject, target));
    }
    new ArticleRewriting(dataset.getGraph(graph), ledger, article).apply(merged);
  }

  /** Finds anew who is who, and rewrites what changes. */
  void update(Decisions decisions) {
    Map<String, NamedActor> actors = actors();
    Identities identities = IdentityFinder.find(actors.values(), this::naming, decisions);
    Map<Node, Node> wanted = new HashMap<>();
    identities
        .targets()
        .forEach(
            (variant, kept) ->
                wanted.put(NodeFactory.createURI(variant), NodeFactory.createURI(kept)));
    Map<Node, Node> current = ledger.merged();
    Set<Node> changed = new HashSet<>();
    wanted.forEach((variant, kept) -> noteChange(variant, kept, current, changed));
    current.keySet().stream().filter(v -> !wanted.containsKey(v)).forEach(changed::add);
    current.forEach(this::restoreReferring);
    for (Node variant : changed) {
      if (current.containsKey(variant)) {
        ledger.restore(variant, REGISTRY);
      }
      ledger.noteMerged(variant, wanted.get(variant));
    }
    rewriteArticles(changed, wanted);
    wanted.forEach(this::takeFromRegistry);
    replaceIdentityGraph(write(identities, actors, decisions, wanted));
  }

  private static void noteChange(
      Node variant, Node kept, Map<Node, Node> current, Set<Node> changed) {
    if (!kept.equals(current.get(variant))) {
      changed.add(variant);
    }
  }

  private Set<String> naming(String actor) {
    return articles.computeIfAbsent(
        actor,
        iri ->
            ledger.describing(NodeFactory.createURI(iri)).stream()
                .map(Node::getURI)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private void rewriteArticles(Set<Node> changed, Map<Node, Node> wanted) {
    Set<Node> affected = new HashSet<>();
    changed.forEach(variant -> affected.addAll(ledger.describing(variant)));
    for (Node article : affected) {
      Map<Node, Node> own = new HashMap<>();
      for (Node subject : ledger.described(article)) {
        Node target = wanted.get(subject);
        if (target != null) {
          own.put(subject, target);
        }
      }
      Node graph = ledger.graph(article).orElseThrow();
      new ArticleRewriting(dataset.getGraph(graph), ledger, article).apply(own);
    }
  }

  /** Topics name the variant again whose policies they are. */
  private void restoreReferring(Node variant, Node kept) {
    for (Node subject : ledger.takeReferring(variant)) {
      Graph own = ledger.base(subject, REGISTRY);
      Iter.toList(dataset.find(REGISTRY, subject, Node.ANY, kept)).stream()
          .filter(quad -> !own.contains(quad.asTriple()))
          .forEach(dataset::delete);
      ledger.restore(subject, REGISTRY);
    }
  }

  /** What the registry said of the variant is said of the other actor, in the identity graph. */
  private void takeFromRegistry(Node variant, Node kept) {
    dataset.deleteAny(REGISTRY, variant, Node.ANY, Node.ANY);
    List<Quad> referring = Iter.toList(dataset.find(REGISTRY, Node.ANY, Node.ANY, variant));
    for (Quad quad : referring) {
      ledger.noteReferring(variant, quad.getSubject());
      dataset.delete(quad);
      dataset.add(REGISTRY, quad.getSubject(), quad.getPredicate(), kept);
    }
  }

  private void replaceIdentityGraph(Graph wanted) {
    List<Quad> gone =
        Iter.toList(dataset.find(IDENTITY, Node.ANY, Node.ANY, Node.ANY)).stream()
            .filter(quad -> !wanted.contains(quad.asTriple()))
            .toList();
    gone.forEach(dataset::delete);
    wanted.find().forEachRemaining(triple -> dataset.add(Quad.create(IDENTITY, triple)));
  }

  private Graph write(
      Identities identities,
      Map<String, NamedActor> actors,
      Decisions decisions,
      Map<Node, Node> wanted) {
    IdentityWriter writer = new IdentityWriter();
    for (Decision decision : decisions.inForce()) {
      writer.decision(
          iri(decision),
          decision.kind() == Decision.Kind.MERGE,
          decision.number(),
          decision.kept(),
          decision.variant(),
          decision.time().toString(),
          decision.agent(),
          decision.note());
    }
    identities.merges().values().forEach(j -> write(writer, j, true, actors));
    identities.possible().forEach(j -> write(writer, j, false, actors));
    Model model = writer.model();
    Graph graph = model.getGraph();
    wanted.forEach((variant, kept) -> carryOver(variant, kept, wanted, graph));
    return graph;
  }

  private static String iri(Decision decision) {
    return Iris.decision(
        decision.time()
            + " "
            + decision.agent()
            + " "
            + decision.kept()
            + " "
            + decision.variant());
  }

  private void write(
      IdentityWriter writer,
      Identities.Judgement judgement,
      boolean isMerged,
      Map<String, NamedActor> actors) {
    NamedActor variant = actors.get(judgement.variant());
    List<String> names = variant == null ? List.of() : List.of(variant.label());
    Decision decision = judgement.decision();
    writer.judgement(
        judgement.kept(),
        judgement.variant(),
        isMerged,
        judgement.score(),
        judgement.basis(),
        names,
        naming(judgement.variant()).stream().limit(EXAMPLES).toList(),
        decision == null ? null : iri(decision));
    if (isMerged && variant != null) {
      writer.alias(judgement.kept(), variant.label());
      variant.aliases().forEach(alias -> writer.alias(judgement.kept(), alias));
    }
  }

  /** What the registry said of the variant besides its names. */
  private void carryOver(Node variant, Node kept, Map<Node, Node> wanted, Graph out) {
    Graph own = ledger.base(variant, REGISTRY);
    Set<Node> left =
        Set.of(
            RDF.type.asNode(),
            RDFS.label.asNode(),
            SKOS.altLabel.asNode(),
            Vocabulary.NORMALIZED_LABEL.asNode(),
            Vocabulary.LABEL_WORD.asNode(),
            Vocabulary.LISTED.asNode());
    own.find()
        .filterDrop(triple -> left.contains(triple.getPredicate()))
        .forEachRemaining(
            triple -> {
              Node object = wanted.getOrDefault(triple.getObject(), triple.getObject());
              if (!object.equals(kept)) {
                out.add(kept, triple.getPredicate(), object);
              }
            });
  }

  /** The actors as articles named them. */
  private Map<String, NamedActor> actors() {
    Graph registry = dataset.getGraph(REGISTRY);
    Map<String, Profile> profiles = new TreeMap<>();
    collect(registry, profiles);
    for (Node variant : ledger.merged().keySet()) {
      collect(ledger.base(variant, REGISTRY), profiles);
    }
    Map<String, NamedActor> actors = new LinkedHashMap<>();
    profiles.forEach(
        (iri, profile) -> profile.actor(iri).ifPresent(actor -> actors.put(iri, actor)));
    return actors;
  }

  private static void collect(Graph from, Map<String, Profile> profiles) {
    collect(from, RDF.type.asNode(), profiles, (p, node) -> p.types.add(node.getURI()));
    collect(from, RDFS.label.asNode(), profiles, (p, n) -> p.labels.add(n.getLiteralLexicalForm()));
    collect(
        from, SKOS.altLabel.asNode(), profiles, (p, n) -> p.aliases.add(n.getLiteralLexicalForm()));
    collect(from, Vocabulary.LISTED.asNode(), profiles, (p, node) -> p.isListed = true);
    collect(from, Vocabulary.SPEAKS_FOR.asNode(), profiles, (p, n) -> p.speaksFor.add(n.getURI()));
  }

  private static void collect(
      Graph from,
      Node property,
      Map<String, Profile> profiles,
      java.util.function.BiConsumer<Profile, Node> add) {
    List<Triple> triples = from.find(Node.ANY, property, Node.ANY).toList();
    for (Triple triple : triples) {
      String iri = triple.getSubject().getURI();
      if (iri.startsWith(ACTOR_NAMESPACE)) {
        add.accept(profiles.computeIfAbsent(iri, key -> new Profile()), triple.getObject());
      }
    }
  }

  /** What the registry says of one actor, while it is being gathered. */
  private static final class Profile {

    private final Set<String> types = new TreeSet<>();
    private final Set<String> labels = new TreeSet<>();
    private final Set<String> aliases = new TreeSet<>();
    private final Set<String> speaksFor = new TreeSet<>();
    private boolean isListed;

    Optional<NamedActor> actor(String iri) {
      if (labels.isEmpty()) {
        return Optional.empty();
      }
      List<String> names = new ArrayList<>(labels);
      names.addAll(aliases);
      Set<String> states = new TreeSet<>(speaksFor);
      states.removeIf(state -> !state.startsWith(ACTOR_NAMESPACE + "state/"));
      return Optional.of(
          new NamedActor(
              iri,
              names.get(0),
              names.subList(1, names.size()).stream().distinct().toList(),
              kind(iri),
              isListed,
              states));
    }

    private NamedActor.Kind kind(String iri) {
      String path = iri.substring(ACTOR_NAMESPACE.length());
      return switch (path.substring(0, Math.max(0, path.indexOf('/')))) {
        case "person" -> NamedActor.Kind.PERSON;
        case "state", "group", "government" -> NamedActor.Kind.OTHER;
        default -> NamedActor.Kind.BODY;
      };
    }
  }
}
