package org.demarche.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question.
 *
 * @param question as it was asked
 * @param reading how it was understood, or why it was not
 * @param sparql the query that found the answers, empty when none was run
 * @param answers best first
 * @param contrary answers to the opposite question
 * @param suggestions questions or names to try instead
 */
public record Answer(
    String question,
    String reading,
    String sparql,
    List<Row> answers,
    List<Row> contrary,
    List<String> suggestions) {

  public Answer {
    answers = List.copyOf(answers);
    contrary = List.copyOf(contrary);
    suggestions = List.copyOf(suggestions);
  }

  /**
   * One who answers the question.
   *
   * @param label name or phrase
   * @param iri the actor, topic or phrase
   * @param onBehalfOf names of those it speaks for, the state last
   * @param relation what it does
   * @param modality whether it is so, of the surest sentence: {@code actual}, {@code negated}
   *     (explicitly not done), {@code future} or {@code hypothetical}
   * @param target to whom or what, null when to nobody in particular
   * @param confidence of the surest sentence, 0 to 1; halved when it is only reported
   * @param articles number of articles the evidence comes from
   * @param evidence the sentences, the surest first
   */
  public record Row(
      String label,
      String iri,
      List<String> onBehalfOf,
      String relation,
      String modality,
      @Nullable String target,
      double confidence,
      int articles,
      List<Evidence> evidence) {

    /** The modality of what is so. */
    static final String ACTUAL = "actual";

    public Row {
      onBehalfOf = List.copyOf(onBehalfOf);
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A sentence.
   *
   * @param article identifier of the article
   * @param title its headline, may be empty
   * @param source its publisher, else its agency, may be empty
   * @param date when it happened, else when it was reported (ISO 8601), may be empty
   * @param quote the words
   * @param begin first code point in the article's text
   * @param end one past the last
   * @param attribution who says so, the speaker first; empty: the article itself
   * @param inferred whether it follows from the words by implicature rather than being said
   */
  public record Evidence(
      String article,
      String title,
      String source,
      String date,
      String quote,
      int begin,
      int end,
      List<String> attribution,
      boolean inferred) {

    public Evidence {
      attribution = List.copyOf(attribution);
    }

    /** Whether the other's words are among these. */
    boolean encloses(Evidence other) {
      return article.equals(other.article) && begin <= other.begin && other.end <= end;
    }
  }
}
