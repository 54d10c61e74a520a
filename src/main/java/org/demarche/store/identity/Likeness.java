package org.demarche.store.identity;

/**
 * How like two names are.
 *
 * @param score 0 (of two bearers) to 1
 * @param basis what makes them alike
 */
record Likeness(double score, Basis basis) {

  static final Likeness NONE = new Likeness(0, Basis.NOTHING);

  /** What can make two names alike. */
  enum Basis {
    SAME("same name but for case, accents, hyphens or titles", 0.98, 0),
    ALIAS("an article calls one by the name of the other", 0.95, 0),
    LEGAL_FORM("same name but for number, spelling or legal form", 0.93, 0),
    MIDDLE_NAME("same name without a middle name", 0.93, -0.1),
    SHORT_FORM("short form of the given name", 0.92, 0),
    SPELLING("close spelling", 0.92, 0),
    LISTED_ALIAS("a name that the lexicon has for the other", 0.8, 0),
    INITIAL("initial for the given name", 0.8, -0.1),
    WORD_ORDER("same names in another order", 0.8, -0.1),
    FURTHER_NAME("one has a further name", 0.8, -0.3),
    COMMON_NAME("same name, but one that many bear", 0.8, 0),
    SURNAME("surname alone", 0.6, -0.3),
    ACRONYM("initials of the name", 0.55, 0.15),
    SUFFIX("one is called Jr or the like", 0.55, -0.3),
    OTHER_KIND("same name, taken for another kind of actor", 0.55, 0),
    NOTHING("", 0, 0);

    private final String words;
    private final double score;
    private final double inOneArticle;

    Basis(String words, double score, double inOneArticle) {
      this.words = words;
      this.score = score;
      this.inOneArticle = inOneArticle;
    }

    /** For the reader. */
    String words() {
      return words;
    }

    /** What it does to the score that one article gives both names, to tell them apart or not. */
    double inOneArticle() {
      return inOneArticle;
    }

    Likeness likeness() {
      return new Likeness(score, this);
    }
  }

  Likeness plus(double more) {
    return new Likeness(Math.max(0, Math.min(1, score + more)), basis);
  }

  Likeness atMost(double most) {
    return new Likeness(Math.min(score, most), basis);
  }
}
