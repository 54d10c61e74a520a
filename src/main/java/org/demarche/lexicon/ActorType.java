package org.demarche.lexicon;

/** What kind of actor somebody or something is; the names are those of the ontology's classes. */
public enum ActorType {
  STATE("State"),
  GOVERNMENT("Government"),
  MINISTRY("Ministry"),
  PARLIAMENT("Parliament"),
  PERSON("Person"),
  INTERNATIONAL_ORGANIZATION("InternationalOrganization"),
  ALLIANCE("Alliance"),
  ARMED_GROUP("ArmedGroup"),
  PARTY("Party"),
  COMPANY("Company"),
  MEDIA_ORGANIZATION("MediaOrganization"),
  /** A group of states, people or others that is not an organisation ("dozens of countries"). */
  GROUP("Group"),
  /** An organisation of no narrower kind: agencies, courts, think-tanks, movements. */
  ORGANIZATION("Organization");

  private final String className;

  ActorType(String className) {
    this.className = className;
  }

  /** Local name of the class in the ontology. */
  public String className() {
    return className;
  }
}
