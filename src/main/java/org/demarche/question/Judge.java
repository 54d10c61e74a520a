package org.demarche.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.question.ClaimRow.Beneficiary;
import org.demarche.question.ClaimRow.Party;
import org.demarche.question.Reading.Ask;
import org.jspecify.annotations.Nullable;

/** Decides whether a claim answers a question, who of its sides is the answer, and how surely. */
final class Judge {

  private static final double REPORTED = 0.5;
  private static final double NOT_YET = 0.7;
  private static final double OPEN_VERB = 0.7;
  private static final double NEIGHBOUR = 0.8;
  private static final double BY_WORDS = 0.5;

  private static final Set<String> DENIALS =
      Set.of(
          "deny", "denied", "denies", "denying", "reject", "rejected", "never", "false", "untrue");

  /**
   * A claim that answers.
   *
   * @param claim the claim
   * @param answer the side that answers
   * @param confidence 0 to 1
   */
  record Verdict(ClaimRow claim, Party answer, double confidence) {}

  private final Question question;
  private final Sense sense;

  Judge(Question question) {
    this.question = question;
    this.sense = question.reading().sense();
  }

  /** The verdict; empty when the claim does not answer. */
  Optional<Verdict> judge(ClaimRow row) {
    Ask ask = question.reading().ask();
    boolean says = sense.name().equals("say");
    if (says && ask == Ask.WHO) {
      return whoSays(row);
    }
    boolean asksContents = ask == Ask.WHAT || ask == Ask.CHANGE;
    if (asksContents && (says || sense.name().equals("think"))) {
      return contents(row, says);
    }
    if (!isInTime(row) || !isOfSense(row) || !Fit.tells(question.rest(), row)) {
      return Optional.empty();
    }
    return switch (ask) {
      case WHO, WHETHER, WHEN -> toward(row);
      case HOW_OFTEN -> row.isActual() && isVouchedFor(row) ? toward(row) : Optional.empty();
      case WHOM -> by(row);
      case WHAT, CHANGE -> of(row, row.source(), subjectFit(row) * objectFit(row.target(), row));
      case BETWEEN -> isBetween(row) ? of(row, row.source(), 1) : Optional.empty();
      case PROFILE ->
          of(row, row.source(), Fit.inWords(question.objects(), row.evidence().quote()));
    };
  }

  /** Nothing denied answers a question for a deed; what is denied tells of a stance. */
  private boolean isInTime(ClaimRow row) {
    if (sense.isUnknown()) {
      return true; // the verb itself may deny: "cancelled a call"
    }
    return switch (row.modality()) {
      case "Actual" -> true;
      case "Negated" -> sense.polarity() < 0 && row.polarity() < 0;
      case "Future" -> !question.past();
      default -> !question.past() && !sense.isStance() && !question.reading().rest().isEmpty();
    };
  }

  private boolean isOfSense(ClaimRow row) {
    if (sense.isOpen()) {
      String verb = sense.verbs().get(0);
      boolean isFeeling = question.reading().verb().startsWith("be ");
      return Fit.isByVerb(verb, row) || (sense.isOpenTo(row, isFeeling) && Fit.hasWord(verb, row));
    }
    boolean byRule = Fit.isByVerb(question.reading().verb(), row);
    boolean rightSide = sense.polarity() == 0 || sense.polarity() == row.polarity();
    boolean sameDeed =
        sense.isStance()
            || sense.isProper(row.relation())
            || Fit.hasNouns(question.reading().verb(), row);
    return (sense.covers(row.relation(), row.polarity()) && sameDeed && isMeeting(row))
        || (byRule && rightSide);
  }

  /** Who visits a person meets that person; who visits a country meets nobody in particular. */
  private boolean isMeeting(ClaimRow row) {
    Party target = row.target();
    boolean visit = row.relation().equals("visits") || row.relation().equals("hosts");
    return !sense.name().equals("meet")
        || !visit
        || (target != null && target.isPerson() && row.source().isPerson());
  }

  private static boolean isVouchedFor(ClaimRow row) {
    return row.attribution().isEmpty() || row.isOwnWord();
  }

  /** Whether one of the two does it to the other, for or against as the question asks. */
  private boolean isBetween(ClaimRow row) {
    Set<String> one = question.subject().allIris();
    Set<String> other = question.objects().get(0).allIris();
    Party target = row.target();
    boolean rightSide = row.polarity() == (sense.name().equals("disagree") ? -1 : 1);
    return rightSide
        && target != null
        && ((row.source().isOrSpeaksFor(one) && target.isOrSpeaksFor(other))
            || (row.source().isOrSpeaksFor(other) && target.isOrSpeaksFor(one)));
  }

  private static boolean isToCome(ClaimRow row) {
    return row.modality().equals("Future") || row.modality().equals("Hypothetical");
  }

  private Optional<Verdict> toward(ClaimRow row) {
    double direct = objectFit(row.target(), row);
    boolean turned = isTurned(row) && objectFit(row.source(), row) > direct;
    Party doer = turned ? row.target() : row.source();
    double object = turned ? objectFit(row.source(), row) : direct;
    if (doer == null) {
      return Optional.empty();
    }
    double subject = Fit.of(question.subject(), doer, row, true);
    return of(row, doer, object * subject);
  }

  private Optional<Verdict> by(ClaimRow row) {
    double direct = Fit.of(question.subject(), row.source(), row, true);
    double other = row.target() == null ? 0 : Fit.of(question.subject(), row.target(), row, true);
    boolean turned = isTurned(row) && other > direct;
    Party answer = turned ? row.source() : row.target();
    return answer == null ? Optional.empty() : of(row, answer, turned ? other : direct);
  }

  /** Who meets is met; who is visited hosts. */
  private boolean isTurned(ClaimRow row) {
    boolean inverse =
        (sense.name().equals("host") && row.relation().equals("visits"))
            || (sense.name().equals("visit") && row.relation().equals("hosts"));
    return inverse || sense.isMutual();
  }

  private Optional<Verdict> whoSays(ClaimRow row) {
    Set<String> wanted = question.allWords();
    if (row.isStatement() && isMostly(wanted, row.content())) {
      return of(row, row.source(), 1);
    }
    if (row.attribution().isEmpty() || !isMostly(wanted, row.evidence().quote())) {
      return Optional.empty();
    }
    return Optional.of(new Verdict(row, speaker(row), row.confidence()));
  }

  private static boolean isMostly(Set<String> wanted, String text) {
    return Stems.coverage(wanted, Stems.words(text)) > REPORTED;
  }

  private static Party speaker(ClaimRow row) {
    String label = row.attribution().get(0);
    for (Beneficiary attributor : row.attributors()) {
      if (attributor.label().equals(label)) {
        return new Party(attributor.iri(), label, label, List.of());
      }
    }
    return new Party("", label, label, List.of());
  }

  /** What the subject says or thinks of the object: its stances, its words, what it reports. */
  private Optional<Verdict> contents(ClaimRow row, boolean says) {
    double object =
        Math.max(
            objectFit(row.target(), row),
            row.isStatement() ? Fit.inWords(question.objects(), row.content()) : 0);
    boolean telling = row.isStatement() || row.polarity() != 0 || row.modality().equals("Negated");
    double subject = Fit.of(question.subject(), row.source(), row, true);
    if (subject > 0 && object > 0 && telling && !(question.past() && isToCome(row))) {
      return of(row, row.source(), subject * object);
    }
    Optional<Beneficiary> speaker =
        row.attributors().stream()
            .filter(a -> question.subject().iris().contains(a.iri()))
            .findFirst();
    double about = Math.max(object, Fit.best(question.objects(), row.source(), row, true));
    return says && speaker.isPresent() && about > 0
        ? Optional.of(new Verdict(row, speaker(row), row.confidence() * about))
        : Optional.empty();
  }

  /**
   * Who accuses, urges or threatens by saying so: the speaker whose words have both the one spoken
   * of and all that the question adds ("of supporting terrorism"), and deny nothing.
   */
  Optional<Verdict> judgeByWords(ClaimRow row) {
    boolean asksSpeaker = question.reading().ask() == Ask.WHO && sense.isSpoken();
    if (!asksSpeaker || !row.isStatement() || !row.isActual() || question.rest().isAbsent()) {
      return Optional.empty();
    }
    Set<String> said = Stems.words(row.content());
    double meant = objectFit(row.target(), row);
    // "Its false statements" denies nothing: where the statement is against the one spoken of.
    boolean isAgainst = meant > 0 && row.polarity() < 0;
    boolean denies = !isAgainst && said.stream().anyMatch(DENIALS::contains);
    boolean aboutItself =
        question.objects().stream().anyMatch(m -> row.source().isOrSpeaksFor(m.iris()));
    boolean tellsAll = Stems.coverage(Fit.allWords(question.rest()), said) == 1;
    double object = Math.max(meant, Fit.inWords(question.objects(), row.content()));
    return !denies && !aboutItself && tellsAll
        ? of(row, row.source(), object * BY_WORDS)
        : Optional.empty();
  }

  /** A second look for what somebody thinks, at sentences that name the matter at all. */
  Optional<Verdict> judgeLoosely(ClaimRow row) {
    boolean asksContents =
        Set.of(Ask.WHAT, Ask.CHANGE).contains(question.reading().ask())
            && Set.of("say", "think").contains(sense.name());
    boolean telling = row.isStatement() || row.polarity() != 0;
    return asksContents && telling
        ? of(row, row.source(), subjectFit(row) * Fit.loosely(question.objects(), row))
        : Optional.empty();
  }

  private double subjectFit(ClaimRow row) {
    return Fit.of(question.subject(), row.source(), row, true);
  }

  private double objectFit(@Nullable Party party, ClaimRow row) {
    double direct = Fit.best(question.objects(), party, row, sense.isStance());
    return direct == 0 && sense.reachesMembers()
        ? Fit.ofMembers(question.objects(), party)
        : direct;
  }

  private Optional<Verdict> of(ClaimRow row, Party answer, double fit) {
    boolean reported = !isVouchedFor(row);
    boolean certain = row.isActual() || row.modality().equals("Negated");
    double confidence =
        row.confidence()
            * fit
            * (reported ? REPORTED : 1)
            * (certain ? 1 : NOT_YET)
            * (sense.isOpen() ? OPEN_VERB : 1)
            * (sense.isProper(row.relation()) ? 1 : NEIGHBOUR);
    return fit > 0 ? Optional.of(new Verdict(row, answer, confidence)) : Optional.empty();
  }
}
