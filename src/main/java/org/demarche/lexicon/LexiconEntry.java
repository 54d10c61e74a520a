package org.demarche.lexicon;

import java.util.List;

/** Something the tables name. */
public sealed interface LexiconEntry
    permits State, Person, Organisation, Metonym, Office, Topic, Place {

  /** Identity within its table. */
  String key();

  /** How it is usually written in English. */
  String name();

  /** Every way to write it, the usual one first; not normalised. */
  List<Spelling> spellings();
}
