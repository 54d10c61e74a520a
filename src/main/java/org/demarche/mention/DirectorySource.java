package org.demarche.mention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Gives the directory as a date sees it. */
@FunctionalInterface
interface DirectorySource {

  /** The directory on the date; when it is unknown, on the last day the lexicon knows. */
  ActorDirectory on(@Nullable LocalDate date);
}
