package org.demarche.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of actors on one date; the steps see the lexicon through it. */
interface ActorDirectory {

  /** Everything the exact form may mean: names, acronyms, adjectives, metonyms, topics. */
  List<Sense> lookup(String surface);

  /** Whether the exact form names a place that is no actor ("New Mexico"). */
  boolean isPlace(String surface);

  /** The state in which the city of that exact name lies, when the name means nothing else. */
  Optional<Actor> stateOfCity(String name);

  /** The most words a form of {@link #lookup} has that begins with this one; 0 when none does. */
  int longestName(String firstWord);

  /** The most words an office has that begins with this one; 0 when none does. */
  int longestOffice(String firstWord);

  /** The office of that name, lower case ("secretary of state"). */
  Optional<OfficeTitle> office(String surface);

  /** Persons of that full name, alias or family name; those in office on the date first. */
  List<Actor> people(String name);

  /** Whether the person has ever held such an office of the state or organisation. */
  boolean everHeld(Actor person, OfficeTitle office, Actor of);

  /** Whether the person has ever held any office of the state or organisation. */
  boolean everServed(Actor person, Actor of);

  /** Whether the person heads a state or government on the date or did before. */
  boolean everHeaded(Actor person);

  /** The state or organisation for which the person held such an office, latest first. */
  Optional<Actor> servedAs(Actor person, OfficeTitle office);

  /** Who holds the office on the date. */
  Optional<Actor> holder(OfficeTitle office, Actor of);

  /** Whom the holder of the office speaks for, nearest first. */
  List<Actor> represented(OfficeTitle office, Actor of);

  /** Whom the actor speaks for on the date, nearest first, the actor itself not among them. */
  List<Actor> speaksFor(Actor actor);

  /**
   * The parties, movements and armed groups for which the person speaks on the date, as one who
   * leads or belongs to them; never a state.
   */
  List<Actor> movements(Actor person);

  /** Nouns of the offices the person holds on the date ("minister"), lower case. */
  Set<String> titles(Actor person);

  /** The offices the person holds on the date. */
  List<OfficeTitle> offices(Actor person);

  /** The state the actor belongs to or is. */
  Optional<Actor> stateOf(Actor actor);

  /** Whether the state's full name has the word, lower case ("kingdom"). */
  boolean isCalled(Actor state, String word);

  /** The state's government. */
  Actor government(Actor state);

  /**
   * A ministry of the state.
   *
   * @param portfolio "foreign affairs", "defence" ...
   */
  Actor ministry(Actor state, String portfolio);

  /** The state's armed forces. */
  Actor armedForces(Actor state);

  /** The state's parliament. */
  Actor parliament(Actor state);

  /** The state's adjective ("Russian"), "US" for the United States. */
  String adjective(Actor state);
}
