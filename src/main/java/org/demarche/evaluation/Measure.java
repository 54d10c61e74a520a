package org.demarche.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.demarche.claim.Attributor;
import org.demarche.claim.Claim;
import org.demarche.claim.Participant;

/** What a claim must have in common with a gold claim of the same source and target. */
enum Measure {
  /** Source and target alone. */
  PAIR {
    @Override
    String of(GoldClaim gold) {
      return "";
    }

    @Override
    String of(Claim claim) {
      return "";
    }
  },
  /** The PLOVER type. */
  TYPE {
    @Override
    String of(GoldClaim gold) {
      return Objects.requireNonNullElse(gold.plover(), NONE);
    }

    @Override
    String of(Claim claim) {
      return Objects.toString(claim.details().plover(), NONE);
    }
  },
  /** The stance after negation. */
  POLARITY {
    @Override
    String of(GoldClaim gold) {
      return String.valueOf(gold.polarity());
    }

    @Override
    String of(Claim claim) {
      return String.valueOf(claim.details().polarity());
    }
  },
  /** Actual, negated, future or hypothetical. */
  MODALITY {
    @Override
    String of(GoldClaim gold) {
      return gold.modality();
    }

    @Override
    String of(Claim claim) {
      return claim.details().modality().name().toLowerCase(Locale.ROOT);
    }
  },
  /** The article's own voice, or the first of those who say so. */
  ATTRIBUTION {
    @Override
    String of(GoldClaim gold) {
      return gold.attribution().isEmpty() ? "own voice" : "attributed";
    }

    @Override
    String of(Claim claim) {
      return claim.details().attribution().isEmpty() ? "own voice" : "attributed";
    }

    @Override
    boolean agree(GoldClaim gold, Claim claim) {
      List<String> chain = claim.details().attribution().stream().map(Attributor::label).toList();
      return gold.attribution().isEmpty()
          ? chain.isEmpty()
          : Names.agree(chain, gold.attribution());
    }
  };

  private static final String NONE = "none";

  /** The value the annotation has. */
  abstract String of(GoldClaim gold);

  /** The value the claim has. */
  abstract String of(Claim claim);

  /** Whether they have the same value; that source and target agree is asked apart. */
  boolean agree(GoldClaim gold, Claim claim) {
    return of(gold).equals(of(claim));
  }

  /** Whether the claim has the gold claim's source and target. */
  static boolean samePair(GoldClaim gold, Claim claim) {
    Participant target = claim.details().target();
    return target != null
        && Names.agree(Names.of(claim.details().source()), gold.source())
        && Names.agree(Names.of(target), gold.target());
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
