package org.demarche.question;

import java.util.Map;
import java.util.Set;

/**
 * Forms of English verbs: the regular ones by rule, the few irregular ones questions use by list.
 */
final class Inflection {

  private static final Map<String, Set<String>> IRREGULAR =
      Map.ofEntries(
          Map.entry("meet", Set.of("met")),
          Map.entry("hold", Set.of("held")),
          Map.entry("have", Set.of("had")),
          Map.entry("sit", Set.of("sat")),
          Map.entry("say", Set.of("said")),
          Map.entry("tell", Set.of("told")),
          Map.entry("write", Set.of("wrote", "written")),
          Map.entry("think", Set.of("thought")),
          Map.entry("feel", Set.of("felt")),
          Map.entry("see", Set.of("saw", "seen")),
          Map.entry("speak", Set.of("spoke", "spoken")),
          Map.entry("ring", Set.of("rang", "rung")),
          Map.entry("give", Set.of("gave", "given")),
          Map.entry("send", Set.of("sent")),
          Map.entry("sell", Set.of("sold")),
          Map.entry("go", Set.of("went", "gone")),
          Map.entry("fly", Set.of("flew", "flown")),
          Map.entry("come", Set.of("came", "come")),
          Map.entry("make", Set.of("made")),
          Map.entry("pay", Set.of("paid")),
          Map.entry("leave", Set.of("left")),
          Map.entry("quit", Set.of("quit")),
          Map.entry("withdraw", Set.of("withdrew", "withdrawn")),
          Map.entry("stand", Set.of("stood")),
          Map.entry("fight", Set.of("fought")),
          Map.entry("fall", Set.of("fell", "fallen")),
          Map.entry("strike", Set.of("struck")),
          Map.entry("break", Set.of("broke", "broken")),
          Map.entry("cut", Set.of("cut")),
          Map.entry("put", Set.of("put")),
          Map.entry("seek", Set.of("sought")),
          Map.entry("throw", Set.of("threw", "thrown")),
          Map.entry("take", Set.of("took", "taken")));

  private static final Set<String> DOUBLED =
      Set.of("ban", "slam", "plan", "expel", "rebut", "ship");

  private Inflection() {}

  /** Past and participle: met; gave and given; supported. */
  static Set<String> pasts(String verb) {
    Set<String> irregular = IRREGULAR.get(verb);
    return irregular == null ? Set.of(past(verb)) : irregular;
  }

  /** supports, reaches, denies. */
  static String third(String verb) {
    if (verb.matches(".*(s|sh|ch|x|z|o)")) {
      return verb + "es";
    }
    return endsInConsonantY(verb) ? verb.substring(0, verb.length() - 1) + "ies" : verb + "s";
  }

  private static String past(String verb) {
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    return endsInConsonantY(verb)
        ? verb.substring(0, verb.length() - 1) + "ied"
        : doubled(verb) + "ed";
  }

  /** supporting, endorsing, expelling. */
  static String ing(String verb) {
    return verb.endsWith("e") && !verb.endsWith("ee")
        ? verb.substring(0, verb.length() - 1) + "ing"
        : doubled(verb) + "ing";
  }

  private static String doubled(String verb) {
    return DOUBLED.contains(verb) ? verb + verb.charAt(verb.length() - 1) : verb;
  }

  private static boolean endsInConsonantY(String verb) {
    return verb.matches(".*[^aeiou]y");
  }
}
