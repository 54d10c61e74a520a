package org.demarche.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A place beside a predicate where an argument may stand, written {@code role} or {@code
 * role:word}.
 *
 * @param role the grammatical role
 * @param word the preposition, particle or object lemma the role asks for, or for objects a class
 *     of them ("@aid"); empty when any will do
 */
record Slot(Role role, String word) {

  /** Grammatical roles, over CLEAR dependencies. */
  enum Role {
    /** Who does it: active subject, passive agent, controlled subject, antecedent. */
    SUBJ,
    /** Who undergoes it: direct object, passive subject. */
    OBJ,
    /** Indirect object. */
    DATIVE,
    /** Object of the preposition {@link Slot#word}. */
    PREP,
    /** Verb particle. */
    PRT,
    /** Adverb. */
    ADV,
    /** Possessor or modifier of a noun ("Russia's", "Russian"). */
    POSS,
    /** Subject of the verb the noun is an object of ("Russia voiced support"). */
    SUPPORT,
    /** The other conjuncts of a plural subject ("Russia and Mexico agree"). */
    COORD,
    /** The clausal complement as a deed. */
    COMP,
    /** Subject of the clausal complement ("demanded that Russia withdraw"). */
    COMP_SUBJ,
    /** Object of the clausal complement ("threatened to attack Iran"). */
    COMP_OBJ,
    /** Object of what it is done for ("imposed sanctions in a bid to oust Maduro"). */
    PURPOSE_OBJ,
    /**
     * The word itself says what something is: after a copula or as the name somebody gives it ("is
     * a disgrace", "called it a disgrace"); only asked for, never filled.
     */
    PRED,
    /** Whoever gives that name ("he called it a disgrace"). */
    NAMER,
    /** Whoever says the sentence. */
    SPEAKER
  }

  static Slot parse(String text) {
    String[] parts = text.split(":", 2);
    Role role;
    try {
      role = Role.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'" + text + "' is no slot; one of " + Arrays.toString(Role.values()), e);
    }
    return new Slot(role, parts.length > 1 ? parts[1] : "");
  }

  static List<Slot> parseAll(List<String> texts) {
    return texts.stream().map(Slot::parse).toList();
  }

  @Override
  public String toString() {
    return role.name().toLowerCase(Locale.ROOT) + (word.isEmpty() ? "" : ":" + word);
  }
}
