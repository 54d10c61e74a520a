package org.demarche.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.lexicon.ActorType;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;

/**
 * What one does by giving or refusing one's word: whoever agrees, refuses or threatens to do
 * something has not done it, but has agreed, refused or threatened (the commissives of Searle, "A
 * Taxonomy of Illocutionary Acts", 1975; in PLOVER an expressed intent to cooperate is AGREE, the
 * refusal REJECT, the intent to harm THREATEN). The deed stays a claim of its own that is less
 * sure; {@code operators.tsv} says which words give one's word.
 */
final class Undertakings {

  /** Deeds that nobody welcomes: to agree to one is to threaten it. */
  private static final Set<Plover> HARM =
      EnumSet.of(Plover.THREATEN, Plover.PROTEST, Plover.SANCTION, Plover.COERCE, Plover.ASSAULT);

  /** Deeds that please: to announce one is to agree to it. */
  private static final Set<Plover> COOPERATIVE =
      EnumSet.of(
          Plover.CONSULT,
          Plover.SUPPORT,
          Plover.COOPERATE,
          Plover.AID,
          Plover.CONCEDE,
          Plover.RETREAT);

  private static final Set<String> INTENT = Set.of("will", "would", "wo", "'ll", "'d", "shall");

  /** What becomes of the confidence of a deed that is only given word of. */
  private static final double ONLY_WORD = 0.7;

  /** Of a deed that no frame knows, whoever is named in it is whom it is for. */
  private static final double NAMED = 0.45;

  private static final int CLAUSE = 6;

  /** A claim and the predicate that made it. */
  record Deed(Predicate predicate, Claim claim) {}

  private final ClaimLexicon lexicon;
  private final ModalityReader modality;

  Undertakings(ClaimLexicon lexicon, ModalityReader modality) {
    this.lexicon = lexicon;
    this.modality = modality;
  }

  /** The claims of a sentence, and what is done by giving word of them. */
  List<Claim> of(SentenceMentions scope, List<Deed> deeds, AttributionScope attribution) {
    List<Claim> all = new ArrayList<>();
    for (Deed deed : deeds) {
      Optional<Claim> word = word(scope.sentence(), deed, attribution);
      word.ifPresent(all::add);
      Claim.Details d = deed.claim().details();
      all.add(
          word.isPresent()
              ? FrameReader.of(d.withConfidence(ONLY_WORD * d.confidence()))
              : deed.claim());
    }
    return all;
  }

  private Optional<Claim> word(Sentence sentence, Deed deed, AttributionScope attribution) {
    Token token = deed.predicate().token();
    return operator(sentence, token)
        .flatMap(given -> given(sentence, deed, given))
        .or(() -> announced(sentence, deed, attribution));
  }

  /** The word above the deed that gives one's word for it, and what it does. */
  private record Given(Token word, Relation relation) {}

  private Optional<Given> operator(Sentence sentence, Token deed) {
    Token at = deed;
    for (int steps = 0; steps < CLAUSE; steps++) {
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty() || hasOwnSubject(sentence, at)) {
        return Optional.empty();
      }
      Token above = head.get();
      Optional<Relation> relation = lexicon.undertaking(above.lemma(), pos(above));
      if (relation.isPresent() && isComplement(sentence, at, above)) {
        return Optional.of(new Given(above, relation.get()));
      }
      at = above;
    }
    return Optional.empty();
  }

  private static boolean hasOwnSubject(Sentence sentence, Token word) {
    return word.isVerb() && sentence.child(word, "nsubj", "nsubjpass").isPresent();
  }

  /** "Agreed to meet", "committed to opening", "refusal to talk"; not "agreed, saying". */
  private static boolean isComplement(Sentence sentence, Token word, Token above) {
    boolean infinitive =
        sentence.children(word, "aux").stream().anyMatch(a -> a.lemma().equals("to"));
    boolean gerund = word.is("prep") && word.lemma().equals("to");
    return (infinitive && (word.is("xcomp") || word.is("acl") || word.is("ccomp")))
        || (gerund && sentence.child(word, "pcomp").isPresent() && above.index() < word.index());
  }

  private static char pos(Token token) {
    return token.isVerb() ? 'V' : token.isNoun() ? 'N' : 'A';
  }

  private Optional<Claim> given(Sentence sentence, Deed deed, Given given) {
    Modality read = modality.read(sentence, given.word());
    Relation relation = given.relation();
    if (read == Modality.NEGATED && relation == Relation.AGREES_WITH) {
      return claim(deed, Relation.REJECTS, Modality.ACTUAL, given.word());
    }
    return read == Modality.NEGATED ? Optional.empty() : claim(deed, relation, read, given.word());
  }

  /** "Said it would release them", "will not receive him". */
  private Optional<Claim> announced(Sentence sentence, Deed deed, AttributionScope attribution) {
    Claim.Details d = deed.claim().details();
    Token token = deed.predicate().token();
    Token verb = token.isVerb() ? token : Grammar.governingVerb(sentence, token).orElse(token);
    boolean intended =
        sentence.children(verb, "aux", "modal").stream()
            .anyMatch(a -> INTENT.contains(a.form().toLowerCase(java.util.Locale.ROOT)));
    boolean conditional =
        sentence.children(verb, "advcl").stream()
            .anyMatch(
                c -> sentence.children(c, "mark").stream().anyMatch(m -> m.lemma().equals("if")));
    if (!intended || !verb.isVerb() || d.relation() == Relation.REJECTS) {
      return Optional.empty();
    }
    if (d.modality() == Modality.NEGATED) {
      return claim(deed, Relation.REJECTS, Modality.ACTUAL, verb);
    }
    boolean own =
        attribution
            .innermost(token.span())
            .filter(u -> FrameReader.speaksForItself(u.speaker(), d.source()))
            .isPresent();
    if (conditional) {
      return Optional.empty();
    }
    if (own) {
      return claim(deed, Relation.AGREES_WITH, Modality.ACTUAL, verb);
    }
    return isScheduled(sentence, deed, verb, attribution)
        ? claim(deed, Relation.AGREES_WITH, Modality.FUTURE, verb)
        : Optional.empty();
  }

  /**
   * "Will visit Berlin on Friday": what the article itself announces that is to the other's good
   * has been agreed to (PLOVER: cooperative deeds in the future tense are AGREE).
   */
  private static boolean isScheduled(
      Sentence sentence, Deed deed, Token verb, AttributionScope attribution) {
    Plover plover = deed.claim().details().plover();
    return plover != null
        && COOPERATIVE.contains(plover)
        && attribution.innermost(deed.predicate().token().span()).isEmpty()
        && sentence.children(verb, "aux", "modal").stream()
            .anyMatch(a -> a.lemma().equals("will") && !a.form().equals("would"));
  }

  private static Optional<Claim> claim(Deed deed, Relation word, Modality mode, Token by) {
    Claim.Details d = deed.claim().details();
    boolean harms = d.plover() != null && HARM.contains(d.plover());
    boolean against = deed.predicate().frame().polarity() < 0 && d.plover() != Plover.MOBILIZE;
    Relation relation = word == Relation.AGREES_WITH && harms ? Relation.THREATENS : word;
    boolean fits = relation == Relation.THREATENS || (!against && !isDeparture(d));
    return fits && relation != d.relation()
        ? Optional.of(FrameReader.of(d.word(relation, mode, frame(by, relation).rule())))
        : Optional.empty();
  }

  /** Troops are withdrawn from a state to please; from a treaty one withdraws to displease. */
  private static boolean isDeparture(Claim.Details deed) {
    boolean state =
        deed.target() != null
            && deed.target().referent() instanceof Actor actor
            && actor.type() == ActorType.STATE;
    return deed.plover() == Plover.RETREAT && !state;
  }

  private static Frame frame(Token word, Relation relation) {
    return new Frame(
        word.lemma(),
        word.isVerb() ? Frame.Pos.V : word.isNoun() ? Frame.Pos.N : Frame.Pos.A,
        List.of(),
        relation,
        relation.plover(),
        relation.polarity(),
        List.of(new Slot(Slot.Role.SUBJ, "")),
        List.of(new Slot(Slot.Role.COMP, "")),
        NAMED);
  }

  /** Word given of a deed that no frame knows. */
  record Bare(
      Predicate predicate, ParticipantFinder.Found source, ParticipantFinder.Found target) {}

  /** Word given of deeds that no frame knows, toward the first who is named in them. */
  List<Bare> bare(SentenceMentions scope, List<Deed> deeds) {
    List<Bare> found = new ArrayList<>();
    Sentence sentence = scope.sentence();
    for (Token word : sentence.tokens()) {
      Optional<Relation> relation = lexicon.undertaking(word.lemma(), pos(word));
      Optional<Token> clause = relation.flatMap(r -> clause(sentence, word));
      if (clause.isPresent()) {
        List<Token> words = sentence.subtree(clause.get());
        boolean known = deeds.stream().anyMatch(d -> words.contains(d.predicate().token()));
        if (!known) {
          Predicate predicate = new Predicate(frame(word, relation.orElseThrow()), word);
          bare(scope, predicate, words).forEach(found::add);
        }
      }
    }
    return found;
  }

  private static Optional<Token> clause(Sentence sentence, Token word) {
    return Stream.concat(
            sentence.children(word, "xcomp", "ccomp", "acl").stream(),
            sentence.children(word, "prep").stream())
        .filter(c -> isComplement(sentence, c, word))
        .findFirst();
  }

  private static Stream<Bare> bare(SentenceMentions scope, Predicate predicate, List<Token> words) {
    Sentence sentence = scope.sentence();
    List<ParticipantFinder.Found> givers =
        givers(sentence, predicate.token()).stream()
            .flatMap(t -> ParticipantFinder.doer(scope, t).stream())
            .toList();
    Optional<ParticipantFinder.Found> named =
        words.stream()
            .flatMap(t -> scope.headedBy(t).stream())
            .filter(m -> m.referent() instanceof Actor && m.kind() != Mention.Kind.PRONOUN)
            .flatMap(m -> ParticipantFinder.ofMention(scope, m).stream())
            .findFirst();
    return givers.stream()
        .flatMap(g -> named.stream().map(n -> new Bare(predicate, g, n)))
        .filter(
            b -> !b.source().participant().referent().equals(b.target().participant().referent()));
  }

  private static List<Token> givers(Sentence sentence, Token word) {
    if (word.isVerb()) {
      return Grammar.agents(sentence, word);
    }
    if (word.isNoun()) {
      List<Token> owners = sentence.children(word, "poss", "nmod", "compound");
      return owners.isEmpty()
          ? Grammar.governingVerb(sentence, word)
              .map(v -> Grammar.agents(sentence, v))
              .orElse(List.of())
          : owners;
    }
    return Grammar.predicatedOf(sentence, word);
  }
}
