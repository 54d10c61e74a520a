package org.demarche.graph;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.demarche.claim.Modality;
import org.demarche.lexicon.ActorType;

/** The classes of the ontology and its few named individuals. */
public final class Types {

  /**
   * Somebody or something that can act, support, oppose or speak: a state, a person, an
   * organisation, a group.
   */
  public static final Resource ACTOR = term("Actor");

  /** A sovereign state, or a territory that acts like one in the news. */
  public static final Resource STATE = term("State");

  /**
   * An organised body; used as the type itself for one of no narrower kind, such as an agency, a
   * court or a think-tank.
   */
  public static final Resource ORGANIZATION = term("Organization");

  /**
   * The executive of a state as a body of its own, for instance a cabinet or an interim government.
   */
  public static final Resource GOVERNMENT = term("Government");

  /** A department of a government. */
  public static final Resource MINISTRY = term("Ministry");

  /** A legislature or one of its chambers. */
  public static final Resource PARLIAMENT = term("Parliament");

  /** An organisation whose members are states, or an organ of one. */
  public static final Resource INTERNATIONAL_ORGANIZATION = term("InternationalOrganization");

  /** States bound to stand together, with or without an organisation of their own. */
  public static final Resource ALLIANCE = term("Alliance");

  /** A militia, insurgency or other armed force that is not the army of a state. */
  public static final Resource ARMED_GROUP = term("ArmedGroup");

  /** A political party or an alliance of parties. */
  public static final Resource PARTY = term("Party");

  /** A business. */
  public static final Resource COMPANY = term("Company");

  /** A newspaper, broadcaster or news agency. */
  public static final Resource MEDIA_ORGANIZATION = term("MediaOrganization");

  /** A human being. */
  public static final Resource PERSON = term("Person");

  /**
   * States, people or others spoken of together that form no organisation, as in "dozens of
   * countries".
   */
  public static final Resource GROUP = term("Group");

  /** Something one can be for or against that is no actor: an agreement, a conflict, a deed. */
  public static final Resource TOPIC = term("Topic");

  /**
   * A topic that belongs to somebody: what its owner does or intends, as in "US policy on
   * Venezuela".
   */
  public static final Resource POLICY = term("Policy");

  /** A phrase of one article that stands for somebody or something nobody has identified. */
  public static final Resource PHRASE = term("Phrase");

  /**
   * Something a sentence of an article says about who does, thinks or says what; not itself a fact.
   */
  public static final Resource CLAIM = term("Claim");

  /** A claim that something happened, did not, or may: its modality says which. */
  public static final Resource EVENT = term("Event");

  /** A claim that the source has a stance toward the target. */
  public static final Resource POSITION = term("Position");

  /** A claim that the source said something. */
  public static final Resource STATEMENT = term("Statement");

  /**
   * One link of the chain of those who say so: the speaker is first, then whoever reports the
   * speaker.
   */
  public static final Resource ATTRIBUTION = term("Attribution");

  /** That two actors named in articles are one, or may be: with a score and what speaks for it. */
  public static final Resource IDENTITY_JUDGEMENT = term("IdentityJudgement");

  /** What somebody decided about whether two actors are one. */
  public static final Resource IDENTITY_DECISION = term("IdentityDecision");

  /** The decision that two actors are one. */
  public static final Resource MERGE_DECISION = term("MergeDecision");

  /** The decision that two actors are not one. */
  public static final Resource SPLIT_DECISION = term("SplitDecision");

  /** The time in which a person holds an office. */
  public static final Resource TENURE = term("Tenure");

  /** An office of a state or organisation, which people hold one after another or together. */
  public static final Resource POST = term("Post");

  /** Where facts of the reference graph are from. */
  public static final Resource FACT_SOURCE = term("FactSource");

  /**
   * What a claim says its source does to, with or about its target. Each is also a property, used
   * in shortcut triples.
   */
  public static final Resource RELATION = term("Relation");

  /** Whether what a claim says is so. */
  public static final Resource MODALITY = term("Modality");

  // Kinds of events

  /** Recognising a state, government or office-holder as legitimate. */
  public static final Resource RECOGNITION = term("Recognition");

  /** Charging somebody with a wrong. */
  public static final Resource ACCUSATION = term("Accusation");

  /** Refusing a proposal, a demand or a claim. */
  public static final Resource REJECTION = term("Rejection");

  /** Meeting face to face, in two or more. */
  public static final Resource MEETING = term("Meeting");

  /** Travelling to somebody's territory or seat. */
  public static final Resource VISIT = term("Visit");

  /** Receiving a visitor. */
  public static final Resource HOSTING = term("Hosting");

  /** Speaking by telephone or video link. */
  public static final Resource PHONE_CALL = term("PhoneCall");

  /** Bargaining over terms. */
  public static final Resource NEGOTIATION = term("Negotiation");

  /** Coming to terms, signing or ratifying. */
  public static final Resource AGREEMENT = term("Agreement");

  /** Working together in deeds: trade, exercises, exchange, establishing relations. */
  public static final Resource COOPERATION = term("Cooperation");

  /** Giving money, goods, arms, shelter or other help. */
  public static final Resource AID = term("Aid");

  /** Giving way: easing, releasing, lifting, granting. */
  public static final Resource CONCESSION = term("Concession");

  /** Pulling out of a territory, an agreement or an organisation. */
  public static final Resource WITHDRAWAL = term("Withdrawal");

  /** Asking, urging or demanding. */
  public static final Resource REQUEST = term("Request");

  /** Announcing harm on a condition. */
  public static final Resource THREAT = term("Threat");

  /** Protesting by note, summons, demonstration or boycott. */
  public static final Resource PROTEST = term("Protest");

  /** Imposing or tightening punitive measures short of force. */
  public static final Resource SANCTIONS = term("Sanctions");

  /** Sending away diplomats, officials or citizens. */
  public static final Resource EXPULSION = term("Expulsion");

  /** Lowering or breaking ties: recalling an ambassador, closing an embassy, suspending talks. */
  public static final Resource REDUCTION_OF_RELATIONS = term("ReductionOfRelations");

  /** Bringing forces to readiness or deploying them, without using them. */
  public static final Resource MOBILIZATION = term("Mobilization");

  /**
   * Using power against persons or property short of attack: arrest, seizure, blockade,
   * cyberattack.
   */
  public static final Resource COERCION = term("Coercion");

  /** Attacking with force. */
  public static final Resource ASSAULT = term("Assault");

  // Modalities

  /** It happened or holds. */
  public static final Resource ACTUAL = term("Actual");

  /** The text says that it did not happen or does not hold. */
  public static final Resource NEGATED = term("Negated");

  /** It is announced, planned or expected. */
  public static final Resource FUTURE = term("Future");

  /** It is possible, conditional, threatened, wished for or asked for. */
  public static final Resource HYPOTHETICAL = term("Hypothetical");

  private Types() {}

  /** The class of an actor of that type. */
  public static Resource of(ActorType type) {
    return term(type.className());
  }

  /** The individual for a modality. */
  public static Resource of(Modality modality) {
    return switch (modality) {
      case ACTUAL -> ACTUAL;
      case NEGATED -> NEGATED;
      case FUTURE -> FUTURE;
      case HYPOTHETICAL -> HYPOTHETICAL;
    };
  }

  private static Resource term(String localName) {
    return ResourceFactory.createResource(Prefixes.DEM + localName);
  }
}
