package org.demarche.article;

import java.util.Objects;

/** What came of one article of the input: read, or why not. */
public sealed interface Reading {

  /** An article that was read. */
  record Read(Article article) implements Reading {
    public Read {
      Objects.requireNonNull(article);
    }
  }

  /**
   * An article, file or folder that could not be read; the others still are.
   *
   * @param where the file, with {@code :LINE} where the format has one article a line
   * @param why what is wrong and what to do about it, in one or two lines
   */
  record Failed(String where, String why) implements Reading {
    public Failed {
      if (where.isBlank() || why.isBlank()) {
        throw new IllegalArgumentException("a failure says where and why");
      }
    }
  }
}
