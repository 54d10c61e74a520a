package org.demarche.lexicon;

/** What a place or building stands for when it acts or speaks; the tables write it solid. */
public enum Denotation {
  STATE,
  GOVERNMENT,
  MINISTRY,
  HEAD_OF_STATE,
  PARLIAMENT,
  ORGANISATION
}
