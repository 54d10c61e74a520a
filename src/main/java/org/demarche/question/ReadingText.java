package org.demarche.question;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.question.Reading.Ask;

/** Says in words how a question was understood. */
final class ReadingText {

  private ReadingText() {}

  static String of(Question question, List<Answer.Row> answers, List<Answer.Row> contrary) {
    Reading reading = question.reading();
    String who = reading.statesOnly() ? "which states" : "who";
    String subject = question.subject().isAbsent() ? "anybody" : question.subject().label();
    String object =
        question.objects().stream().map(Matter::label).collect(Collectors.joining(" or "));
    String verb = reading.verb();
    String third = reading.sense().isOpen() && !verb.equals("be") ? verb : third(verb);
    String text =
        switch (reading.ask()) {
          case WHO -> join(who, reading.statesOnly() ? plural(verb) : third, object);
          case WHOM -> join(reading.statesOnly() ? "which states" : "whom", subject, third);
          case WHAT -> join("what", subject, about(reading, third), object);
          case WHETHER -> join("whether", subject, third, object);
          case WHEN -> join("when", subject, third, object);
          case PROFILE -> join("who", third, object);
          case BETWEEN -> join("what", subject, "and", object, verb, "on");
        };
    return join(text, rest(question))
        + question.period().inWords()
        + (reading.ask() == Ask.WHETHER ? ": " + verdict(answers, contrary) : "");
  }

  private static String rest(Question question) {
    return question.rest().isAbsent() ? "" : "(" + question.rest().label() + ")";
  }

  private static String verdict(List<Answer.Row> answers, List<Answer.Row> contrary) {
    if (answers.isEmpty()) {
      return contrary.isEmpty() ? "nothing known" : "no";
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
