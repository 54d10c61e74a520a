package org.demarche.question;

import java.util.List;
import java.util.Set;

/**
 * What a question asks, before anybody knows whom its phrases mean.
 *
 * @param ask what is wanted
 * @param sense what is done
 * @param verb the verb of the question, in the base form
 * @param subject the words for who does it; empty when that is asked
 * @param object the words for whom or what it is done to; empty when that is asked or not said
 * @param rest words that narrow it down further ("of supporting terrorism")
 * @param statesOnly whether only states are wanted ("which countries")
 */
record Reading(
    Ask ask,
    Sense sense,
    String verb,
    List<Token> subject,
    List<Token> object,
    List<Token> rest,
    boolean statesOnly) {

  /** What is wanted. */
  enum Ask {
    /** Who does it: who supports Maduro. */
    WHO,
    /** To whom it is done: whom does Russia support. */
    WHOM,
    /** What is said or thought: what does Israel think of the accord. */
    WHAT,
    /** Whether it is so: does Russia support Maduro. */
    WHETHER,
    /** On which day: when did Lavrov meet Ebrard. */
    WHEN,
    /** How often it was, by day: how many times did Lavrov meet Ebrard. */
    HOW_OFTEN,
    /** What is thought, day by day: how has Turkey's position on Sweden changed. */
    CHANGE,
    /** Who somebody is: who is Lavrov. */
    PROFILE,
    /** What two do with each other: what do Russia and Mexico agree on. */
    BETWEEN
  }

  Reading {
    subject = List.copyOf(subject);
    object = List.copyOf(object);
    rest = List.copyOf(rest);
  }

  /** Who sides with X on Y: on the same side of another matter. */
  boolean asksSide() {
    return ask == Ask.WHO
        && Set.of("side", "agree").contains(sense.name())
        && rest.size() > 1
        && Set.of("on", "about", "over", "regarding").contains(rest.get(0).word());
  }

  /** The words for the matter on which sides are taken. */
  List<Token> sideMatter() {
    return rest.subList(1, rest.size());
  }

  Reading withRest(List<Token> otherRest) {
    return new Reading(ask, sense, verb, subject, object, otherRest, statesOnly);
  }

  Reading statesOnly(boolean only) {
    return new Reading(ask, sense, verb, subject, object, rest, only);
  }

  Reading with(Ask otherAsk, Sense otherSense) {
    return new Reading(otherAsk, otherSense, verb, subject, object, rest, statesOnly);
  }
}
