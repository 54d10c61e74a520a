package org.demarche.store.build;

import java.time.Duration;

/**
 * What a build did.
 *
 * @param added articles that were not in the store
 * @param changed articles stored in place of an older version
 * @param unchanged articles the store had as they are
 * @param foreign articles in a language that cannot be parsed
 * @param failed articles that could not be read or described
 * @param claims claims of the articles stored
 * @param extracting time spent on finding claims, summed over threads
 * @param describing time spent on making and checking RDF, summed over threads
 * @param storing time spent on writing
 * @param elapsed from begin to end
 * @param stopped whether it was told to stop before the last article
 * @param notable label of the actor most claims are for or against, empty when there is none
 */
public record BuildReport(
    long added,
    long changed,
    long unchanged,
    long foreign,
    long failed,
    long claims,
    Duration extracting,
    Duration describing,
    Duration storing,
    Duration elapsed,
    boolean stopped,
    String notable) {

  /** Articles written. */
  public long stored() {
    return added + changed;
  }

  /** Articles seen. */
  public long articles() {
    return stored() + unchanged + foreign + failed;
  }
}
