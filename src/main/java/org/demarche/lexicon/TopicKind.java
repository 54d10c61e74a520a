package org.demarche.lexicon;

/** What kind of matter a row of {@code topics.tsv} is. */
public enum TopicKind {
  AGREEMENT,
  TREATY,
  CONFLICT,
  /** A resolution or an act of a parliament. */
  RESOLUTION,
  /** A programme, project, policy or aim. */
  PROGRAMME
}
