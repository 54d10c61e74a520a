package org.demarche.graph;

import java.util.Locale;
import java.util.Set;
import org.demarche.article.Span;
import org.demarche.claim.Plover;
import org.demarche.lexicon.Slugs;
import org.demarche.mention.Actor;
import org.demarche.mention.Referent;
import org.demarche.mention.Topic;
import org.demarche.mention.Unresolved;

/**
 * Mints the IRI of everything described. Every IRI is ASCII and needs no escaping in any syntax,
 * whatever the identifier or label it comes from holds; equal things get equal IRIs on every run.
 */
public final class Iris {

  /** The graph that describes actors and topics. */
  public static final String REGISTRY_GRAPH = Prefixes.ID + "graph/registry";

  /** The graph that describes the program that made the claims. */
  public static final String PIPELINE_GRAPH = Prefixes.ID + "graph/pipeline";

  /** The graph of what is known of the world beforehand. */
  public static final String REFERENCE_GRAPH = Prefixes.ID + "graph/reference";

  /** The graph that says which actors are one, or may be. */
  public static final String IDENTITY_GRAPH = Prefixes.ID + "graph/identity";

  /** The graphs that are no article's. */
  public static final Set<String> SHARED_GRAPHS =
      Set.of(REGISTRY_GRAPH, PIPELINE_GRAPH, REFERENCE_GRAPH, IDENTITY_GRAPH);

  /** The scheme of the topics known beforehand. */
  public static final String TOPIC_SCHEME = Prefixes.ID + "scheme/topics";

  private Iris() {}

  /** The article with that {@link org.demarche.article.Article#id() id}. */
  public static String article(String articleId) {
    return Prefixes.ID + "article/" + articleSlug(articleId);
  }

  /** The named graph that holds all that is known from the article with that id. */
  public static String graph(String articleId) {
    return Prefixes.ID + "graph/" + articleSlug(articleId);
  }

  /** The actor. */
  public static String actor(Actor actor) {
    return Prefixes.ID + "actor/" + key(actor.key());
  }

  /** The topic. */
  public static String topic(Topic topic) {
    return Prefixes.ID + key(topic.key());
  }

  /** Whom or what a phrase of the article means; an unresolved phrase is known to it alone. */
  public static String referent(String articleId, Referent referent) {
    if (referent instanceof Actor actor) {
      return actor(actor);
    }
    if (referent instanceof Topic topic) {
      return topic(topic);
    }
    return phrase(articleId, (Unresolved) referent);
  }

  /** The PLOVER concept. */
  public static String plover(Plover plover) {
    return Prefixes.PLOVER + plover.name();
  }

  /** A Wikidata item such as Q159. */
  public static String wikidata(String item) {
    return Prefixes.WIKIDATA + item.toUpperCase(Locale.ROOT);
  }

  /** The run of the program in that version, a {@code prov:Activity}. */
  public static String pipeline(String version) {
    return Prefixes.ID + "pipeline/" + version(version);
  }

  /** The program in that version, a {@code prov:SoftwareAgent}. */
  public static String program(String version) {
    return Prefixes.ID + "program/demarche-" + version(version);
  }

  /** What is said of two actors being one; the same whichever comes first. */
  static String identity(String one, String other) {
    boolean sorted = one.compareTo(other) < 0;
    return Prefixes.ID + "identity/" + Slug.hash(sorted ? one + " " + other : other + " " + one);
  }

  /**
   * A decision about actors.
   *
   * @param record all that makes it this one and no other
   */
  public static String decision(String record) {
    return Prefixes.ID + "decision/" + Slug.hash(record);
  }

  /** Somebody who decides, by name. */
  static String agent(String name) {
    return Prefixes.ID + "agent/" + Slug.of(name);
  }

  static String claim(String articleId, String hash) {
    return Prefixes.ID + "claim/" + articleSlug(articleId) + "/" + hash;
  }

  static String attribution(String articleId, String claimHash, int rank) {
    return Prefixes.ID + "attribution/" + articleSlug(articleId) + "/" + claimHash + "/" + rank;
  }

  /** The stretch of text; offsets are code points. */
  static String evidence(String articleId, Span codePoints) {
    String offsets = codePoints.begin() + "-" + codePoints.end();
    return Prefixes.ID + "evidence/" + articleSlug(articleId) + "/" + offsets;
  }

  /** The office that an actor, a state or organisation, has to give. */
  static String post(Actor owner, String office) {
    return Prefixes.ID + "post/" + key(owner.key()) + "/" + Slug.of(Slugs.of(office));
  }

  /** An office that is nobody's to give. */
  static String post(String office) {
    return Prefixes.ID + "post/" + Slug.of(Slugs.of(office));
  }

  /**
   * A term of the holder.
   *
   * @param term what tells it from the holder's other terms
   */
  static String tenure(Actor holder, String term) {
    String key = key(holder.key());
    return Prefixes.ID + "tenure/" + key.substring(key.indexOf('/') + 1) + "/" + Slug.of(term);
  }

  /** Where facts are from, by the name that the tables give it. */
  static String factSource(String name) {
    return Prefixes.ID + "source/" + Slug.of(Slugs.of(name));
  }

  private static String phrase(String articleId, Unresolved phrase) {
    String hash = Slug.hash(phrase.label());
    return Prefixes.ID + "phrase/" + articleSlug(articleId) + "/" + hash;
  }

  /** An article that calls itself "registry" must not land in the registry graph. */
  private static String articleSlug(String articleId) {
    String slug = Slug.of(articleId);
    return SHARED_GRAPHS.contains(Prefixes.ID + "graph/" + slug)
        ? slug + "-" + Slug.hash(articleId)
        : slug;
  }

  /** Dots and capitals are safe in an IRI, and a version is read by people. */
  private static String version(String version) {
    return version.replaceAll("[^A-Za-z0-9.-]", "-");
  }

  /** A kind, a slash and a slug, as actors and topics have it. */
  private static String key(String key) {
    int slash = key.indexOf('/');
    return Slug.of(key.substring(0, slash)) + "/" + Slug.of(key.substring(slash + 1));
  }
}
