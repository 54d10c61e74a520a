package org.demarche.mention;

import java.util.Set;
import org.demarche.lexicon.RoleClass;

/** What news calls the holders of each kind of office. */
final class RoleNouns {

  private RoleNouns() {}

  /** The usual name of such an office, lower case. */
  static String usual(RoleClass role) {
    return switch (role) {
      case HEAD_OF_STATE -> "president";
      case HEAD_OF_GOVERNMENT -> "prime minister";
      case GOVERNOR_GENERAL -> "governor general";
      case VICE_PRESIDENT -> "vice president";
      case DEPUTY_HEAD_OF_GOVERNMENT -> "deputy prime minister";
      case FOREIGN_MINISTER -> "foreign minister";
      case DEPUTY_FOREIGN_MINISTER -> "deputy foreign minister";
      case DEFENCE_MINISTER -> "defence minister";
      case FINANCE_MINISTER -> "finance minister";
      case MINISTER -> "minister";
      case CHIEF_OF_STAFF -> "chief of staff";
      case SECURITY_ADVISER -> "national security adviser";
      case INTELLIGENCE -> "intelligence chief";
      case MILITARY_CHIEF -> "military chief";
      case SPOKESPERSON -> "spokesperson";
      case AMBASSADOR -> "ambassador";
      case UN_AMBASSADOR -> "un ambassador";
      case ENVOY -> "envoy";
      case SPEAKER -> "speaker";
      case LEGISLATOR -> "lawmaker";
      case REGIONAL_LEADER -> "governor";
      case IGO_HEAD -> "secretary general";
      case IGO_OFFICIAL -> "official";
      case OPPOSITION -> "opposition leader";
      case PARTY_LEADER -> "party leader";
      case ARMED_GROUP_LEADER -> "commander";
      case RELIGIOUS_LEADER -> "archbishop";
      case PRIVATE, OTHER -> "figure";
    };
  }

  /** Nouns that may take such a person up again ("the minister"). */
  static Set<String> of(RoleClass role) {
    return switch (role) {
      case HEAD_OF_STATE -> Set.of("leader");
      case HEAD_OF_GOVERNMENT -> Set.of("leader", "premier");
      case FOREIGN_MINISTER -> Set.of("minister", "diplomat");
      case DEFENCE_MINISTER, FINANCE_MINISTER, MINISTER -> Set.of("minister");
      case SPOKESPERSON -> Set.of("spokesman", "spokeswoman", "spokesperson");
      case AMBASSADOR, UN_AMBASSADOR, ENVOY -> Set.of("ambassador", "envoy", "diplomat");
      case IGO_HEAD -> Set.of("chief");
      case ARMED_GROUP_LEADER, OPPOSITION, PARTY_LEADER, REGIONAL_LEADER -> Set.of("leader");
      case GOVERNOR_GENERAL,
          VICE_PRESIDENT,
          DEPUTY_HEAD_OF_GOVERNMENT,
          DEPUTY_FOREIGN_MINISTER,
          CHIEF_OF_STAFF,
          SECURITY_ADVISER,
          INTELLIGENCE,
          MILITARY_CHIEF,
          SPEAKER,
          LEGISLATOR,
          IGO_OFFICIAL,
          RELIGIOUS_LEADER,
          PRIVATE,
          OTHER ->
          Set.of();
    };
  }
}
