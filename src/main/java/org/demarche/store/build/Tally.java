package org.demarche.store.build;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.demarche.claim.Claim;
import org.demarche.claim.Participant;
import org.demarche.lexicon.ActorType;
import org.demarche.mention.Actor;

/** Counts for the report; used by the writing thread alone. */
final class Tally {

  private final long start = System.nanoTime();
  private final Map<String, Integer> targets = new HashMap<>();
  private long added;
  private long changed;
  private long unchanged;
  private long foreign;
  private long failed;
  private long claims;
  private long storing;

  void add(Outcome outcome) {
    if (outcome instanceof Outcome.Unchanged) {
      unchanged++;
    } else if (outcome instanceof Outcome.Foreign) {
      foreign++;
    } else if (outcome instanceof Outcome.Failed) {
      failed++;
    }
  }

  void addStored(Outcome.Ready ready) {
    if (ready.isNew()) {
      added++;
    } else {
      changed++;
    }
    claims += ready.claims().size();
    ready.claims().forEach(this::addTarget);
  }

  void addStoring(long nanos) {
    storing += nanos;
  }

  long done() {
    return added + changed + unchanged + foreign + failed;
  }

  BuildReport report(long extracting, long describing, boolean stopped) {
    return new BuildReport(
        added,
        changed,
        unchanged,
        foreign,
        failed,
        claims,
        Duration.ofNanos(extracting),
        Duration.ofNanos(describing),
        Duration.ofNanos(storing),
        Duration.ofNanos(System.nanoTime() - start),
        stopped,
        notable());
  }

  /** Only claims that answer "who supports ...?" make an actor worth asking about. */
  private void addTarget(Claim claim) {
    Claim.Details details = claim.details();
    Participant target = details.target();
    boolean answers = details.isAssertable() && details.polarity() > 0;
    if (answers && target != null && target.referent() instanceof Actor actor && isAskable(actor)) {
      targets.merge(actor.label(), 1, Integer::sum);
    }
  }

  private static boolean isAskable(Actor actor) {
    return actor.type() == ActorType.PERSON || actor.type() == ActorType.STATE;
  }

  private String notable() {
    return targets.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
