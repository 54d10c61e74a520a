package org.demarche.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A reading whose phrases have been looked up.
 *
 * @param reading the form
 * @param subject who does it
 * @param objects to whom or what; several when the question says "or"; never empty, but perhaps the
 *     one absent matter
 * @param rest what narrows it down
 * @param period the days
 * @param past whether it asks for what has happened already
 * @param dating which day the event that tells the time has; empty when no event tells it
 */
record Question(
    Reading reading,
    Matter subject,
    List<Matter> objects,
    Matter rest,
    Period period,
    boolean past,
    String dating) {

  /**
   * All its words worth comparing, names included; the verb too when the table does not have it or
   * when there is nothing else.
   */
  Set<String> allWords() {
    Set<String> words = new LinkedHashSet<>();
    if (reading.sense().isOpen() && !Stems.isStop(reading.verb())) {
      words.addAll(Stems.words(reading.verb()));
    }
    add(words, subject);
    objects.forEach(object -> add(words, object));
    add(words, rest);
    if (words.isEmpty()) {
      words.addAll(Stems.words(reading.verb()));
    }
    return words;
  }

  private static void add(Set<String> words, Matter matter) {
    words.addAll(matter.words());
    words.addAll(matter.nameWords());
  }

  /** Whether a name in it is borne by several. */
  boolean isAmbiguous() {
    return !subject.others().isEmpty() || objects.stream().anyMatch(o -> !o.others().isEmpty());
  }

  /** Another question about another matter, of the same days. */
  Question about(Reading other, Matter object) {
    return new Question(
        other, Matter.NOTHING, List.of(object), Matter.NOTHING, period, past, dating);
  }

  /** The same within some days, which the reading explains. */
  Question dated(Period days, String why) {
    return new Question(reading, subject, objects, rest, period.and(days), past, why);
  }

  Question with(Reading other) {
    return new Question(other, subject, objects, rest, period, past, dating);
  }
}
