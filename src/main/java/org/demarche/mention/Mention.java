package org.demarche.mention;

import java.util.List;
import java.util.Objects;
import org.demarche.article.Span;

/**
 * A phrase of a sentence and whom it means on the article's date.
 *
 * @param sentence index of the sentence
 * @param span the phrase in the article's text: the whole name or noun phrase without relative
 *     clauses ("Russian Foreign Minister Sergei Lavrov")
 * @param head index of the phrase's head token in its sentence: where the dependency tree attaches
 *     it
 * @param kind how the phrase refers
 * @param referent whom or what it means
 * @param onBehalfOf whom the referent speaks for on the article's date, nearest first (ministry,
 *     then state); empty for whoever speaks only for itself
 * @param confidence how sure the link is, 0 to 1
 */
public record Mention(
    int sentence,
    Span span,
    int head,
    Kind kind,
    Referent referent,
    List<Actor> onBehalfOf,
    double confidence) {

  /** How a phrase refers. */
  public enum Kind {
    /** A proper name or acronym. */
    NAME,
    /** An office with or without its holder's name ("the US secretary of state"). */
    OFFICE,
    /** An adjective or people's name ("Russian", "the Mexicans"). */
    DEMONYM,
    /** A place or building standing for a government ("the Kremlin"). */
    METONYM,
    /** he, she, it, they, we, I and their possessives. */
    PRONOUN,
    /** A common-noun description ("the two leaders", "dozens of countries"). */
    DESCRIPTION,
    /** A span the input marked as an actor. */
    GIVEN
  }

  public Mention {
    Objects.requireNonNull(referent);
    onBehalfOf = List.copyOf(onBehalfOf);
    if (sentence < 0 || head < 0 || confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("not a mention: " + span + ", confidence " + confidence);
    }
  }
}
