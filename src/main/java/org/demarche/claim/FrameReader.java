package org.demarche.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.mention.Actor;
import org.demarche.mention.Referent;
import org.demarche.mention.Topic;

/** Reads the predicates of one sentence as events and positions. */
final class FrameReader {

  private static final Set<Relation> BETWEEN_ACTORS =
      EnumSet.of(
          Relation.MEETS,
          Relation.CALLS,
          Relation.NEGOTIATES_WITH,
          Relation.COOPERATES_WITH,
          Relation.REDUCES_RELATIONS_WITH,
          Relation.THREATENS,
          Relation.SANCTIONS);

  private final ClaimLexicon lexicon;
  private final ModalityReader modality;
  private final Undertakings undertakings;

  FrameReader(ClaimLexicon lexicon) {
    this.lexicon = lexicon;
    this.modality = new ModalityReader(lexicon);
    this.undertakings = new Undertakings(lexicon, modality);
  }

  List<Claim> read(SentenceMentions scope, AttributionScope attribution) {
    List<Predicate> predicates = Predicate.in(scope.sentence(), lexicon);
    StanceScopes stances = StanceScopes.of(scope, predicates);
    List<Undertakings.Deed> deeds =
        predicates.stream()
            .flatMap(
                p ->
                    claims(scope, p, attribution, stances)
                        .map(claim -> new Undertakings.Deed(p, claim)))
            .toList();
    Stream<Claim> bare =
        undertakings.bare(scope, deeds).stream()
            .map(b -> claim(scope, b.predicate(), b.source(), b.target(), attribution, stances));
    List<Claim> stated =
        Stream.concat(undertakings.of(scope, deeds, attribution).stream(), bare).toList();
    List<Implicature.Harm> harms = predicates.stream().flatMap(p -> harms(scope, p)).toList();
    return Stream.concat(stated.stream(), Implicature.of(stated, harms)).toList();
  }

  /** Whom a deed is against, whoever does it. */
  private static Stream<Implicature.Harm> harms(SentenceMentions scope, Predicate predicate) {
    if (predicate.frame().polarity() >= 0) {
      return Stream.empty();
    }
    return Arguments.fill(scope.sentence(), predicate, predicate.frame().target()).stream()
        .flatMap(t -> ParticipantFinder.target(scope, t).stream())
        .map(
            t ->
                new Implicature.Harm(
                    predicate.token().span(),
                    t.participant(),
                    predicate.frame().confidence() * t.confidence()));
  }

  private Stream<Claim> claims(
      SentenceMentions scope,
      Predicate predicate,
      AttributionScope attribution,
      StanceScopes stances) {
    Sentence sentence = scope.sentence();
    List<Token> targets = Arguments.fill(sentence, predicate, predicate.frame().target());
    List<ParticipantFinder.Found> sources = sources(scope, predicate, attribution);
    List<Token> agents = Grammar.agents(sentence, predicate.token());
    return sources.stream()
        .flatMap(
            source -> {
              List<ParticipantFinder.Found> named =
                  targets.stream()
                      .filter(t -> !agents.contains(t) || isBefore(source.participant(), t))
                      .map(t -> ended(sentence, predicate, t).orElse(t))
                      .flatMap(t -> ParticipantFinder.target(scope, t).stream())
                      .toList();
              return Stream.concat(named.stream(), Affected.of(scope, predicate, named.stream()))
                  .filter(target -> differ(predicate, source.participant(), target.participant()))
                  .filter(target -> canUndergo(predicate.frame(), target.participant()))
                  .map(target -> claim(scope, predicate, source, target, attribution, stances));
            });
  }

  /** Of those who do something together each pair makes one claim. */
  private static boolean isBefore(Participant source, Token other) {
    return source.span().begin() < other.span().begin();
  }

  private static List<ParticipantFinder.Found> sources(
      SentenceMentions scope, Predicate predicate, AttributionScope attribution) {
    for (Slot slot : predicate.frame().source()) {
      List<ParticipantFinder.Found> found =
          slot.role() == Slot.Role.SPEAKER
              ? speaker(predicate, attribution)
              : actors(scope, predicate, slot);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static List<ParticipantFinder.Found> speaker(
      Predicate predicate, AttributionScope attribution) {
    return attribution.innermost(predicate.token().span()).stream()
        .filter(u -> u.modality() == Modality.ACTUAL)
        .map(u -> new ParticipantFinder.Found(u.speaker(), u.speakerConfidence()))
        .toList();
  }

  private static List<ParticipantFinder.Found> actors(
      SentenceMentions scope, Predicate predicate, Slot slot) {
    return Arguments.fill(scope.sentence(), predicate, List.of(slot)).stream()
        .flatMap(t -> ParticipantFinder.doer(scope, t).stream())
        .filter(f -> !(f.participant().referent() instanceof Topic))
        .toList();
  }

  /**
   * Only actors are met, threatened or sanctioned, and what is theirs or about them; a summit is
   * hosted.
   */
  private static boolean canUndergo(Frame frame, Participant target) {
    return !BETWEEN_ACTORS.contains(frame.relation())
        || !(target.referent() instanceof Topic topic)
        || topic.owner() != null
        || !topic.about().isEmpty();
  }

  /** Nobody meets, opposes or hosts himself; two names of one actor are a linking error. */
  private static boolean differ(Predicate predicate, Participant source, Participant target) {
    // "U.S.-backed rebels" holds both of them and the verb.
    boolean inside = target.span().contains(predicate.token().span());
    return !source.referent().equals(target.referent())
        && (inside || !source.span().overlaps(target.span()));
  }

  private Claim claim(
      SentenceMentions scope,
      Predicate predicate,
      ParticipantFinder.Found source,
      ParticipantFinder.Found target,
      AttributionScope attribution,
      StanceScopes stances) {
    Frame frame = predicate.frame();
    Modality read = modality(scope.sentence(), predicate);
    Sentence sentence = scope.sentence();
    // Not to agree is to reject.
    boolean refused = frame.relation() == Relation.AGREES_WITH && read == Modality.NEGATED;
    Claim.Details details =
        new Claim.Details(
            scope.document().article().id(),
            sentence.index(),
            sentence.span(),
            scope.text(sentence.span()),
            source.participant(),
            target.participant(),
            refused ? Relation.REJECTS : frame.relation(),
            refused ? Plover.REJECT : frame.plover(),
            frame.relation() == Relation.REQUESTS
                ? wish(scope, predicate, target.participant())
                : polarity(frame, read),
            refused ? Modality.ACTUAL : read,
            attribution(predicate, source.participant(), read, attribution, stances),
            false,
            frame.rule(),
            frame.confidence() * source.confidence() * target.confidence(),
            TimeReader.read(
                    scope.text(sentence.span()),
                    predicate.token().span().begin() - sentence.span().begin(),
                    scope.document().article().date(),
                    read)
                .orElse(null),
            scope.document().article().date());
    return of(details);
  }

  /** "An end to the siege", "the lifting of the ban": what shall end. */
  private Optional<Token> ended(Sentence sentence, Predicate predicate, Token target) {
    if (predicate.frame().relation() != Relation.REQUESTS || !isEnd(target)) {
      return Optional.empty();
    }
    return Stream.of("of", "to")
        .flatMap(p -> Grammar.prepositionObjects(sentence, target, p).stream())
        .findFirst();
  }

  private boolean isEnd(Token noun) {
    return noun.isNoun()
        && lexicon.operator(noun.lemma(), 'N').filter(Modality.NEGATED::equals).isPresent();
  }

  /** Whoever calls for something is for it, for the end of it against it; of an actor one asks. */
  private int wish(SentenceMentions scope, Predicate predicate, Participant target) {
    if (!(target.referent() instanceof Topic)) {
      return 0;
    }
    Sentence sentence = scope.sentence();
    boolean end =
        Arguments.fill(sentence, predicate, predicate.frame().target()).stream()
            .filter(this::isEnd)
            .flatMap(t -> sentence.subtree(t).stream())
            .anyMatch(t -> target.span().contains(t.span()));
    return end ? -1 : 1;
  }

  static Claim of(Claim.Details details) {
    return switch (details.relation().family()) {
      case EVENT -> new Event(details);
      case POSITION, STATEMENT -> new Position(details);
    };
  }

  private Modality modality(Sentence sentence, Predicate predicate) {
    Token token = predicate.token();
    // "is not critical of", "refused to call it a crime": the verb carries the negation.
    Modality own = modality.read(sentence, token);
    return own == Modality.ACTUAL
        ? Grammar.predicatingVerb(sentence, token).map(v -> modality.read(sentence, v)).orElse(own)
        : own;
  }

  /** Not to support is to oppose, as far as one can tell; not to help or to attack is neither. */
  private static int polarity(Frame frame, Modality modality) {
    if (modality != Modality.NEGATED) {
      return frame.polarity();
    }
    boolean stance =
        frame.relation().family() == Relation.Family.POSITION
            || frame.relation() == Relation.RECOGNIZES
            || frame.relation() == Relation.AGREES_WITH;
    return frame.polarity() > 0 && stance ? -1 : 0;
  }

  private static List<Attributor> attribution(
      Predicate predicate,
      Participant source,
      Modality modality,
      AttributionScope attribution,
      StanceScopes stances) {
    List<Utterance> around = new ArrayList<>(attribution.around(predicate.token().span()));
    // What one thinks, plans, threatens or does by saying so nobody can say better than oneself; of
    // what one has done one's own word is only a report.
    boolean bySaying = !around.isEmpty() && around.get(0).speaker().span().equals(source.span());
    boolean own =
        bySaying
            || predicate.frame().relation().family() == Relation.Family.POSITION
            || modality != Modality.ACTUAL;
    if (!around.isEmpty() && own && speaksForItself(around.get(0).speaker(), source)) {
      List<Attributor> chain = new ArrayList<>(around.remove(0).reporters());
      chain.addAll(AttributionScope.chain(around));
      return chain;
    }
    if (around.size() > 1 && speaksForItself(around.get(0).speaker(), source)) {
      around.remove(0); // what others say that one says of oneself is the others' word
    }
    List<Attributor> chain = new ArrayList<>(AttributionScope.chain(around));
    stances
        .holder(predicate.token(), source)
        .map(AttributionScope::attributor)
        .filter(a -> chain.stream().noneMatch(c -> c.label().equals(a.label())))
        .ifPresent(a -> chain.add(0, a));
    return chain;
  }

  /** Whether the speaker is the source or speaks for it. */
  static boolean speaksForItself(Participant speaker, Participant source) {
    Referent referent = source.referent();
    return speaker.referent().equals(referent)
        || (referent instanceof Actor actor && speaker.onBehalfOf().contains(actor));
  }
}
