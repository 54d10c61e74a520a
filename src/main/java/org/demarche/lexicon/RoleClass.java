package org.demarche.lexicon;

/** What kind of office somebody holds; the tables write the names in lower case. */
public enum RoleClass {
  HEAD_OF_STATE,
  HEAD_OF_GOVERNMENT,
  GOVERNOR_GENERAL,
  VICE_PRESIDENT,
  DEPUTY_HEAD_OF_GOVERNMENT,
  FOREIGN_MINISTER,
  DEPUTY_FOREIGN_MINISTER,
  DEFENCE_MINISTER,
  FINANCE_MINISTER,
  /** A member of the government of any other portfolio. */
  MINISTER,
  CHIEF_OF_STAFF,
  SECURITY_ADVISER,
  INTELLIGENCE,
  MILITARY_CHIEF,
  SPOKESPERSON,
  AMBASSADOR,
  UN_AMBASSADOR,
  ENVOY,
  SPEAKER,
  LEGISLATOR,
  REGIONAL_LEADER,
  /** Head of an international organisation or of one of its organs. */
  IGO_HEAD,
  IGO_OFFICIAL,
  OPPOSITION,
  PARTY_LEADER,
  ARMED_GROUP_LEADER,
  RELIGIOUS_LEADER,
  /** Known for something other than an office. */
  PRIVATE,
  OTHER;

  /** Whether its holder heads a state or a government. */
  public boolean isHead() {
    return this == HEAD_OF_STATE || this == HEAD_OF_GOVERNMENT;
  }

  /** Whether its holder speaks for the state, as an opposition leader or legislator does not. */
  public boolean speaksForState() {
    return switch (this) {
      case HEAD_OF_STATE,
          HEAD_OF_GOVERNMENT,
          GOVERNOR_GENERAL,
          VICE_PRESIDENT,
          DEPUTY_HEAD_OF_GOVERNMENT,
          FOREIGN_MINISTER,
          DEPUTY_FOREIGN_MINISTER,
          DEFENCE_MINISTER,
          FINANCE_MINISTER,
          MINISTER,
          CHIEF_OF_STAFF,
          SECURITY_ADVISER,
          INTELLIGENCE,
          MILITARY_CHIEF,
          SPOKESPERSON,
          AMBASSADOR,
          UN_AMBASSADOR,
          ENVOY ->
          true;
      case SPEAKER,
          LEGISLATOR,
          REGIONAL_LEADER,
          IGO_HEAD,
          IGO_OFFICIAL,
          OPPOSITION,
          PARTY_LEADER,
          ARMED_GROUP_LEADER,
          RELIGIOUS_LEADER,
          PRIVATE,
          OTHER ->
          false;
    };
  }

  /**
   * Whether its holder speaks for the party, movement or armed group the office is in, and for no
   * state: its leaders, members and spokespersons do. An envoy of a state that such a body sends
   * speaks for the state, somebody known otherwise for nobody.
   */
  public boolean speaksForMovement() {
    return this == SPOKESPERSON || (!speaksForState() && this != PRIVATE);
  }

  /** Whether it is an office outside the state: in the opposition, a party or an armed group. */
  public boolean leadsMovement() {
    return this == OPPOSITION || leadsNamedMovement();
  }

  /** Whether there is no such office without a party or armed group to lead. */
  public boolean leadsNamedMovement() {
    return this == PARTY_LEADER || this == ARMED_GROUP_LEADER;
  }
}
