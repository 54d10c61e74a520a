package org.demarche.graph;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The describing properties of the ontology; {@link Types} has its classes and {@link Relations}
 * the properties that relate actors. {@code ontology/demarche.ttl} declares each term.
 */
public final class Vocabulary {

  // Claims

  /** The article that makes the claim. */
  public static final Property ARTICLE = property("article");

  /**
   * What the source does to, with or about the target: a property of this ontology, taken as a
   * thing.
   */
  public static final Property RELATION = property("relation");

  /** Who does, thinks or says it: an actor or topic, or the unresolved phrase. */
  public static final Property SOURCE = property("source");

  /** To whom, about whom or about what: an actor or topic, or the unresolved phrase. */
  public static final Property TARGET = property("target");

  /**
   * Whom the source speaks for on that date: its ministry, its state. Also the owner of a topic.
   */
  public static final Property SOURCE_ON_BEHALF_OF = property("sourceOnBehalfOf");

  /** Whom the target speaks for on that date, or the owner of a topic. */
  public static final Property TARGET_ON_BEHALF_OF = property("targetOnBehalfOf");

  /** The words of the article that name the source. */
  public static final Property SOURCE_TEXT = property("sourceText");

  /** The words of the article that name the target. */
  public static final Property TARGET_TEXT = property("targetText");

  /** The PLOVER event type; absent when none fits. */
  public static final Property PLOVER = property("plover");

  /** Stance of the source toward the target after negation: 1 for, 0 neither, -1 against. */
  public static final Property POLARITY = property("polarity");

  /** Whether what the claim says is so. */
  public static final Property MODALITY = property("modality");

  /** Whether the claim follows by implicature instead of being stated. */
  public static final Property INFERRED = property("inferred");

  /** Probability that the claim is right, from 0 to 1. */
  public static final Property CONFIDENCE = property("confidence");

  /** The rule or model that made the claim. */
  public static final Property RULE = property("rule");

  /**
   * Whether the claim may become a shortcut triple: it is actual, and the article says it in its
   * own voice. It gives one when its confidence is at least 0.5.
   */
  public static final Property ASSERTABLE = property("assertable");

  /** Date of the article (xsd:date). */
  public static final Property REPORTED_ON = property("reportedOn");

  /** First day of when it happened (xsd:date); absent when the text does not tell. */
  public static final Property HAPPENED_FROM = property("happenedFrom");

  /** Last day of when it happened (xsd:date), the first day or a later one. */
  public static final Property HAPPENED_TO = property("happenedTo");

  /** The words the time was read from, as in "on Thursday". */
  public static final Property TIME_EXPRESSION = property("timeExpression");

  /** Number of the sentence in its article, from 0. */
  public static final Property SENTENCE_INDEX = property("sentenceIndex");

  // Attribution

  /** One link of the chain of those who say so; none when the article says it in its own voice. */
  public static final Property ATTRIBUTION = property("attribution");

  /** Those who say so in one line, the speaker first: "Sergei Lavrov | TASS". */
  public static final Property ATTRIBUTION_CHAIN = property("attributionChain");

  /** Place in the chain, from 1. */
  public static final Property RANK = property("rank");

  /** Who says so, where it is known. */
  public static final Property ATTRIBUTOR = property("attributor");

  // Evidence

  /** The sentence or sentences that make the claim: a stretch of the article's text. */
  public static final Property EVIDENCE = property("evidence");

  /** The stretch of the article's text that names the source. */
  public static final Property SOURCE_SPAN = property("sourceSpan");

  /** The stretch of the article's text that names the target. */
  public static final Property TARGET_SPAN = property("targetSpan");

  /** The stretch of the article's text that is said. */
  public static final Property CONTENT = property("content");

  /** What is said, without the quotation marks around it. */
  public static final Property CONTENT_TEXT = property("contentText");

  /** Whether what is said is quoted word for word. */
  public static final Property DIRECT = property("direct");

  // Articles

  /** The news agency an article came from. */
  public static final Property AGENCY = property("agency");

  /** SHA-256 of the input record, in hexadecimal: an unchanged article need not be read again. */
  public static final Property CONTENT_HASH = property("contentHash");

  /** How many claims the article makes. */
  public static final Property CLAIM_COUNT = property("claimCount");

  // Registry

  /**
   * A label or alias in the form in which lookups compare it: lower case, without accents and
   * punctuation.
   */
  public static final Property NORMALIZED_LABEL = property("normalizedLabel");

  /** A word of a normalized label, by which lookups find names that hold it. */
  public static final Property LABEL_WORD = property("labelWord");

  /** Whether the actor was known beforehand, from the lexicon, and not only named in articles. */
  public static final Property LISTED = property("listed");

  /** Whom the actor speaks for in some article, on its date. */
  public static final Property SPEAKS_FOR = property("speaksFor");

  // Reference facts

  /** A tenure of the person. */
  public static final Property HOLDS = property("holds");

  /** The office held in a tenure, as a thing that others held before and after. */
  public static final Property POST = property("post");

  /** The office as it is called. */
  public static final Property OFFICE = property("office");

  /** The kind of office, as in "foreign_minister". */
  public static final Property ROLE_CLASS = property("roleClass");

  /** The state that an office or organisation belongs to. */
  public static final Property OF_STATE = property("ofState");

  /** First day in office; xsd:date, or xsd:gYearMonth or xsd:gYear where no more is known. */
  public static final Property FROM = property("from");

  /** Last day in office; xsd:date, or xsd:gYearMonth or xsd:gYear where no more is known. */
  public static final Property TO = property("to");

  /**
   * A day, month or year in which the person is known to have been in office; whether still later,
   * nobody says.
   */
  public static final Property AS_OF = property("asOf");

  /** ISO 3166-1 alpha-2 code of a state. */
  public static final Property ISO_ALPHA_2 = property("isoAlpha2");

  /** ISO 3166-1 alpha-3 code of a state. */
  public static final Property ISO_ALPHA_3 = property("isoAlpha3");

  /** What kind of territory it is: state, territory, disputed, historical, subdivision. */
  public static final Property STATE_KIND = property("stateKind");

  /** Name of the capital or of a seat of government. */
  public static final Property CAPITAL = property("capital");

  /** What the people of a state are called, or what is of that state. */
  public static final Property DEMONYM = property("demonym");

  /** Region of the world, as the United Nations divide it. */
  public static final Property REGION = property("region");

  /** The state that a territory is part of or is administered by. */
  public static final Property PART_OF = property("partOf");

  /** An organisation or alliance that the state is a member of, as of 2025. */
  public static final Property MEMBER_OF = property("memberOf");

  /** The state in which an international organisation has its seat. */
  public static final Property SEAT = property("seat");

  // Identity

  /** Another actor that this one may be; neither is sure. */
  public static final Property POSSIBLY_SAME_AS = property("possiblySameAs");

  /** The actor that this one has been found or decided to be; claims name that one. */
  public static final Property MERGED_INTO = property("mergedInto");

  /** Of two actors, the better known: the one that stays when they are one. */
  public static final Property KEPT = property("kept");

  /** Of two actors, the other. */
  public static final Property VARIANT = property("variant");

  /** How much speaks for two actors being one, from 0 to 1; no probability. */
  public static final Property SCORE = property("score");

  /** What speaks for two actors being one. */
  public static final Property BASIS = property("basis");

  /** A name of the variant. */
  public static final Property VARIANT_NAME = property("variantName");

  /** An article that names the variant: the first few only. */
  public static final Property NAMED_IN = property("namedIn");

  /** The number of a decision in the store's list. */
  public static final Property DECISION_NUMBER = property("decisionNumber");

  // Topics

  /** Whose policy or deed a topic is. */
  public static final Property OWNER = property("owner");

  /** Whom or what a topic concerns. */
  public static final Property ABOUT = property("about");

  /** What kind of matter a topic is, as in "agreement". */
  public static final Property TOPIC_KIND = property("topicKind");

  private Vocabulary() {}

  private static Property property(String localName) {
    return ResourceFactory.createProperty(Prefixes.DEM, localName);
  }
}
