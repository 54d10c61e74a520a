package org.demarche.claim;

import java.util.Objects;
import org.demarche.article.Span;

/**
 * Somebody says something.
 *
 * @param details the source is the speaker, the target whom or what it is about, if known
 * @param content what is said, in the article's text, without the quotation marks around it
 * @param contentText the text under {@code content}
 * @param direct whether it is quoted word for word
 */
public record Statement(Details details, Span content, String contentText, boolean direct)
    implements Claim {

  public Statement {
    Objects.requireNonNull(details);
    Objects.requireNonNull(content);
    Objects.requireNonNull(contentText);
  }

  /** The same words, with other details. */
  Statement with(Details other) {
    return new Statement(other, content, contentText, direct);
  }
}
