package org.demarche.question;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.graph.Labels;

/** Says in words how a question was understood. */
final class ReadingText {

  private ReadingText() {}

  /**
   * The reading, with what is to be said where nothing was found.
   *
   * @param articles number of articles looked at
   */
  static String ofNothing(Question question, long articles) {
    String looked = articles == 1 ? "1 article" : articles + " articles";
    return plain(question) + ": no evidence in " + looked;
  }

  /** The reading; for a question of yes or no, also the answer. */
  static String of(Question question, List<Answer.Row> answers, List<Answer.Row> contrary) {
    String found =
        switch (question.reading().ask()) {
          case WHETHER -> ": " + verdict(answers, contrary);
          case HOW_OFTEN -> ": " + times(answers.size());
          case WHO, WHOM, WHAT, WHEN, CHANGE, PROFILE, BETWEEN -> "";
        };
    return plain(question) + found;
  }

  private static String plain(Question question) {
    Reading reading = question.reading();
    String who = reading.statesOnly() ? "which states" : "who";
    String subject = question.subject().isAbsent() ? "anybody" : name(question.subject());
    String object =
        question.objects().stream().map(ReadingText::name).collect(Collectors.joining(" or "));
    String verb = reading.verb();
    String third = reading.sense().isOpen() && !verb.equals("be") ? verb : third(verb);
    String text =
        switch (reading.ask()) {
          case WHO -> join(who, reading.statesOnly() ? plural(verb) : third, object);
          case WHOM -> join(reading.statesOnly() ? "which states" : "whom", subject, third);
          case WHAT -> join("what", subject, about(reading, third), object);
          case WHETHER -> join("whether", subject, third, object);
          case WHEN -> join("when", subject, third, object);
          case HOW_OFTEN -> join("how often", subject, third, object);
          case CHANGE -> join("what", subject, about(reading, third), object, "day by day");
          case PROFILE -> join("who", third, object);
          case BETWEEN -> join("what", subject, "and", object, verb, "on");
        };
    return join(text, rest(question)) + question.period().inWords();
  }

  /** Who held an office. */
  static String ofOffice(String office, Question question) {
    String days = question.period().inWords();
    return "who held the office '"
        + office
        + "' of "
        + Labels.inSentence(question.objects().get(0).label())
        + (days.isEmpty() ? ", today" : days);
  }

  /** On how many days something is told of; reports of one day count as one. */
  private static String times(int days) {
    return days == 1 ? "once, as far as told" : days + " times, as far as told";
  }

  private static String name(Matter matter) {
    return matter.isNamed() ? Labels.inSentence(matter.label()) : matter.label();
  }

  private static String rest(Question question) {
    if (question.rest().isAbsent()) {
      return "";
    }
    String rest = question.rest().label();
    return "(" + rest + (question.dating().isEmpty() ? "" : ": " + question.dating()) + ")";
  }

  private static String verdict(List<Answer.Row> answers, List<Answer.Row> contrary) {
    if (answers.isEmpty()) {
      return "no";
    }
    return contrary.isEmpty() ? "yes" : "contested";
  }

  private static String about(Reading reading, String third) {
    return switch (reading.sense().name()) {
      case "think" -> "thinks of";
      case "say" -> "says about";
      default -> third;
    };
  }

  private static String plural(String verb) {
    return verb.startsWith("be ") ? "are" + verb.substring(2) : verb;
  }

  private static String third(String verb) {
    if (verb.isEmpty()) {
      return "";
    }
    String[] words = verb.split(" ", 2);
    String first =
        words[0].equals("be") ? "is" : words[0].equals("have") ? "has" : Inflection.third(words[0]);
    return words.length == 1 ? first : first + " " + words[1];
  }

  private static String join(String... parts) {
    return List.of(parts).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }
}
