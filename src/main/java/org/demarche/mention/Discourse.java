package org.demarche.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.demarche.article.Span;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/** What the rules of anaphora share: the quotations, who speaks in them, and salience. */
final class Discourse {

  /** Outside a quotation what only its speaker has named is less likely meant. */
  private static final double QUOTED = 0.4;

  private static final int PRONOUN_REACH = 4;
  private static final int DESCRIPTION_REACH = 40;

  private final Draft draft;
  private final Antecedents antecedents;
  private final List<Span> quotations;
  private final Map<Span, Optional<Mention>> speakers = new HashMap<>();

  Discourse(Draft draft) {
    this.draft = draft;
    this.antecedents = new Antecedents(draft);
    this.quotations = Quotation.spans(draft.document().text());
  }

  /** The quotation the token stands in. */
  Optional<Span> quotationAt(Token token) {
    return quotations.stream().filter(q -> q.contains(token.span())).findFirst();
  }

  /**
   * The most salient plausible referent. Inside a quotation third persons are never the speaker.
   *
   * @param quotedOnly whether an expression inside a quotation may only mean what that quotation
   *     has named
   */
  Optional<Antecedents.Choice> choose(
      Sentence sentence, Token token, ToDoubleFunction<Mention> plausibility, boolean quotedOnly) {
    Optional<Span> quotation = quotationAt(token);
    if (quotation.isEmpty()) {
      return antecedents.best(
          sentence,
          token,
          back(token),
          m -> plausibility.applyAsDouble(m) * (isQuoted(m) ? QUOTED : 1));
    }
    Span here = quotation.get();
    String speaker = speaker(here).map(m -> Draft.identity(m.referent())).orElse("");
    return antecedents.best(
        sentence,
        token,
        back(token),
        m -> {
          boolean barred =
              Draft.identity(m.referent()).equals(speaker)
                  || (quotedOnly && !here.contains(m.span()));
          return barred ? 0 : plausibility.applyAsDouble(m);
        });
  }

  private boolean isQuoted(Mention mention) {
    return quotations.stream().anyMatch(q -> q.contains(mention.span()));
  }

  /** A pronoun reaches a few sentences back, a description as far as the article goes. */
  private static int back(Token token) {
    return token.isPronoun() ? PRONOUN_REACH : DESCRIPTION_REACH;
  }

  /** Who speaks in the quotation, when the text around it says so by name. */
  Optional<Mention> speaker(Span quotation) {
    Optional<Mention> known = speakers.getOrDefault(quotation, Optional.empty());
    if (known.isPresent()) {
      return known;
    }
    Optional<Mention> found = findSpeaker(quotation);
    speakers.put(quotation, found);
    return found;
  }

  private Optional<Mention> findSpeaker(Span quotation) {
    List<Sentence> around =
        draft.sentences().stream().filter(s -> s.span().overlaps(quotation)).toList();
    for (int i = around.size() - 1; i >= 0; i--) {
      Optional<Mention> said = sayer(around.get(i), quotation);
      if (said.isPresent()) {
        return said;
      }
    }
    if (around.isEmpty()) {
      return Optional.empty();
    }
    Sentence first = around.get(0);
    return continued(first, quotation).or(() -> introduced(first, quotation));
  }

  /** A quotation that is a sentence of its own belongs to the person the one before is about. */
  private Optional<Mention> introduced(Sentence first, Span quotation) {
    boolean alone = quotation.begin() <= first.span().begin() + 1;
    if (alone ? first.index() == 0 : !followsSentence(first, quotation)) {
      return Optional.empty();
    }
    Sentence previous = alone ? draft.sentences().get(first.index() - 1) : first;
    return previous.tokens().stream()
        .filter(t -> t.head() < 0)
        .findFirst()
        .flatMap(root -> Grammar.subjectOf(previous, root))
        .flatMap(s -> draft.headedBy(previous, s.index()))
        .filter(m -> Pronouns.isPerson(m.referent(), draft.profile(m.referent())));
  }

  /** Whether a sentence ends before the quotation that the splitter has not cut there. */
  private boolean followsSentence(Sentence first, Span quotation) {
    if (first.span().begin() >= quotation.begin()) {
      return false;
    }
    String before = new Span(first.span().begin(), quotation.begin()).of(draft.document().text());
    return before.stripTrailing().endsWith(".");
  }

  /** A quotation without a verb of saying goes on with the speaker of the one just before it. */
  private Optional<Mention> continued(Sentence first, Span quotation) {
    int at = quotations.indexOf(quotation);
    if (at <= 0 || first.index() == 0) {
      return Optional.empty();
    }
    Span before = quotations.get(at - 1);
    Span previous = draft.sentences().get(first.index() - 1).span();
    return before.overlaps(previous) || before.overlaps(first.span())
        ? speaker(before)
        : Optional.empty();
  }

  /** The subject of the verb of saying nearest to the quotation, outside any quotation. */
  private Optional<Mention> sayer(Sentence sentence, Span quotation) {
    Optional<Mention> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (Token verb : sentence.tokens()) {
      boolean saying = verb.isVerb() && Grammar.SAYING.contains(verb.lemma());
      if (saying && quotationAt(verb).isEmpty()) {
        Optional<Mention> subject =
            quoted(sentence, verb)
                .or(() -> Grammar.subjectOf(sentence, verb))
                .flatMap(s -> draft.headedBy(sentence, s.index()));
        int gap = gap(verb.span(), quotation);
        if (subject.isPresent() && gap < least) {
          nearest = subject;
          least = gap;
        }
      }
    }
    return nearest.isPresent() ? nearest : accordingTo(sentence);
  }

  /** "him" of "Reuters quoted him as saying". */
  private static Optional<Token> quoted(Sentence sentence, Token verb) {
    return verb.lemma().equals("quote") ? sentence.child(verb, "dobj") : Optional.empty();
  }

  private Optional<Mention> accordingTo(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.lemma().equals("accord") || token.form().equalsIgnoreCase("according")) {
        Optional<Token> to = sentence.child(token, "prep");
        Optional<Token> whom = to.flatMap(t -> sentence.child(t, "pobj"));
        if (whom.isPresent()) {
          return draft.headedBy(sentence, whom.get().index());
        }
      }
    }
    return Optional.empty();
  }

  private static int gap(Span one, Span other) {
    return Math.max(other.begin() - one.end(), one.begin() - other.end());
  }
}
