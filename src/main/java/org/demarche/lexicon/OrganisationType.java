package org.demarche.lexicon;

/** What kind of organisation a row of {@code organisations.tsv} is; the tables write it solid. */
public enum OrganisationType {
  INTERNATIONAL_ORGANIZATION(ActorType.INTERNATIONAL_ORGANIZATION),
  FORUM(ActorType.INTERNATIONAL_ORGANIZATION),
  ALLIANCE(ActorType.ALLIANCE),
  COURT(ActorType.ORGANIZATION),
  BANK(ActorType.ORGANIZATION),
  GOVERNMENT(ActorType.GOVERNMENT),
  MINISTRY(ActorType.MINISTRY),
  PARLIAMENT(ActorType.PARLIAMENT),
  AGENCY(ActorType.ORGANIZATION),
  MILITARY(ActorType.ORGANIZATION),
  ARMED_GROUP(ActorType.ARMED_GROUP),
  PARTY(ActorType.PARTY),
  COMPANY(ActorType.COMPANY),
  MEDIA_ORGANIZATION(ActorType.MEDIA_ORGANIZATION),
  NEWS_AGENCY(ActorType.MEDIA_ORGANIZATION),
  NON_GOVERNMENTAL_ORGANIZATION(ActorType.ORGANIZATION);

  private final ActorType actorType;

  OrganisationType(ActorType actorType) {
    this.actorType = actorType;
  }

  /** The ontology's class for it. */
  public ActorType actorType() {
    return actorType;
  }

  /** Whether it is an arm of its state, so that what it says the state says. */
  public boolean isArmOfState() {
    return switch (this) {
      case GOVERNMENT, MINISTRY, PARLIAMENT, AGENCY, MILITARY -> true;
      case INTERNATIONAL_ORGANIZATION,
          FORUM,
          ALLIANCE,
          COURT,
          BANK,
          ARMED_GROUP,
          PARTY,
          COMPANY,
          MEDIA_ORGANIZATION,
          NEWS_AGENCY,
          NON_GOVERNMENTAL_ORGANIZATION ->
          false;
    };
  }

  /** Whether it is a party, a movement or an armed group, for which its leaders speak. */
  public boolean isMovement() {
    return this == PARTY || this == ARMED_GROUP || this == NON_GOVERNMENTAL_ORGANIZATION;
  }
}
