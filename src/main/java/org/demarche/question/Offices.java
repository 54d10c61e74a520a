package org.demarche.question;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.graph.Labels;
import org.demarche.lexicon.TsvTable;
import org.jspecify.annotations.Nullable;

/**
 * What an office is called and which class it is of: "foreign minister", "secretary of state" and
 * "Minister for Europe and Foreign Affairs" are of one class. From {@code data/lexicon/offices.tsv}
 * and {@code people.tsv}.
 */
final class Offices {

  private static final int LONGEST = 6;

  /** Normalised name of an office to the classes it may be of. */
  private final Map<String, Set<String>> classes = new HashMap<>();

  /** Key and role of a holder to the class of the office. */
  private final Map<String, String> classByHolding = new HashMap<>();

  private Offices() {}

  /** Reads the tables of the class path. */
  static Offices load() {
    Offices offices = new Offices();
    for (TsvTable.Row row : TsvTable.load("data/lexicon/offices.tsv", row -> row)) {
      offices.classes.put(
          Labels.normalize(row.require("surface")), new HashSet<>(row.list("role_classes")));
    }
    for (TsvTable.Row row : TsvTable.load("data/lexicon/people.tsv", row -> row)) {
      offices.classByHolding.put(row.get("key") + " " + row.get("role"), row.get("role_class"));
    }
    return offices;
  }

  /** The longest name of an office among the words; null when there is none. */
  @Nullable String nameIn(List<Token> tokens) {
    for (int length = Math.min(LONGEST, tokens.size()); length > 0; length--) {
      for (int i = 0; i + length <= tokens.size(); i++) {
        String words = Token.words(tokens.subList(i, i + length));
        if (classes.containsKey(words)) {
          return words;
        }
      }
    }
    return null;
  }

  /**
   * Whether somebody's office is one that is called so.
   *
   * @param holder IRI of the holder, whose last part is the key in the table
   * @param role the office as the store calls it
   */
  boolean isCalled(String name, String holder, String role) {
    String key = holder.substring(holder.lastIndexOf('/') + 1);
    String held = classByHolding.get(key + " " + role);
    return Labels.normalize(role).equals(name)
        || (held != null && classes.getOrDefault(name, Set.of()).contains(held));
  }
}
