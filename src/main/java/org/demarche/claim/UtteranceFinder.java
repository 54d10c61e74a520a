package org.demarche.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.article.Span;
import org.demarche.language.Document;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;
import org.demarche.mention.Unresolved;

/** Finds who says what: verbs of speech and thought, quotations, "according to". */
final class UtteranceFinder {

  private static final Set<String> FIRST_PERSON = Set.of("i", "we");

  private static final double UNKNOWN_SPEAKER = 0.5;

  private final ClaimLexicon lexicon;
  private final ModalityReader modalities;

  UtteranceFinder(ClaimLexicon lexicon) {
    this.lexicon = lexicon;
    this.modalities = new ModalityReader(lexicon);
  }

  /** The utterances of a document, in order of their contents. */
  List<Utterance> find(Document document, List<Mention> mentions, Quotations quotations) {
    List<Span> quotes = quotations.utterances(document.text());
    List<Utterance> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      SentenceMentions scope = SentenceMentions.of(document, sentence, mentions);
      found.addAll(inSentence(scope, quotes));
    }
    List<Utterance> whole = withoutAsides(Continuations.join(document.text(), quotes, found));
    return whole.stream().sorted(Comparator.comparing(Utterance::content)).toList();
  }

  private List<Utterance> inSentence(SentenceMentions scope, List<Span> quotes) {
    List<Phrase> reporters = accordingTo(scope);
    List<Utterance> spoken = new ArrayList<>();
    for (Token token : scope.sentence().tokens()) {
      if (token.isVerb() && lexicon.speech(token.lemma()).isPresent()) {
        spoken(scope, token, quotes).ifPresent(spoken::add);
      }
    }
    if (spoken.isEmpty()) {
      reporters.forEach(r -> reported(scope, r).ifPresent(spoken::add));
      return spoken;
    }
    List<Attributor> reportedBy = reporters.stream().map(Phrase::attributor).toList();
    return spoken.stream()
        .map(u -> spoken.stream().anyMatch(o -> isInside(u, o)) ? u : u.reportedBy(reportedBy))
        .toList();
  }

  private Optional<Utterance> spoken(SentenceMentions scope, Token verb, List<Span> quotes) {
    Sentence sentence = scope.sentence();
    Optional<Token> speaker = Grammar.agents(sentence, verb).stream().findFirst();
    Optional<Span> content = content(scope, verb, quotes);
    if (speaker.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    ParticipantFinder.Found who = speaker(scope, speaker.get());
    if (content.get().contains(who.participant().span())) {
      return Optional.empty();
    }
    boolean direct = quotes.stream().anyMatch(q -> mostlyInside(content.get(), q));
    return Optional.of(
        new Utterance(
            sentence.index(),
            who.participant(),
            who.confidence(),
            content.get(),
            direct,
            verb.form(),
            modalities.ofSaying(sentence, verb),
            List.of()));
  }

  static boolean mostlyInside(Span content, Span quote) {
    int shared = Math.min(content.end(), quote.end()) - Math.max(content.begin(), quote.begin());
    return shared * 2 > content.length();
  }

  /** A speaker always has a name to show: of last resort the words of the text. */
  static ParticipantFinder.Found speaker(SentenceMentions scope, Token head) {
    return ParticipantFinder.actor(scope, head)
        .orElseGet(
            () -> {
              Span span = ParticipantFinder.phrase(scope.sentence(), head);
              String text = scope.text(span);
              return new ParticipantFinder.Found(
                  new Participant(span, text, new Unresolved(text), List.of()), UNKNOWN_SPEAKER);
            });
  }

  private Optional<Span> content(SentenceMentions scope, Token verb, List<Span> quotes) {
    Optional<Span> clause = clause(scope.sentence(), verb);
    List<Span> near =
        quotes.stream()
            .filter(q -> q.overlaps(scope.sentence().span()))
            .filter(q -> !q.overlaps(verb.span()))
            .toList();
    if (clause.isEmpty()) {
      boolean says = lexicon.speech(verb.lemma()).orElseThrow() != ClaimLexicon.SpeechKind.THINK;
      return says ? near.stream().max(Comparator.comparingInt(Span::length)) : Optional.empty();
    }
    Span content = clause.get();
    for (Span quote : near) {
      if (quote.overlaps(content)) {
        content = union(content, quote, verb);
      }
    }
    return Optional.of(content);
  }

  /** Grows the content over the quotation, on the content's side of the verb. */
  private static Span union(Span content, Span quote, Token verb) {
    int begin = Math.min(content.begin(), quote.begin());
    int end = Math.max(content.end(), quote.end());
    boolean before = content.end() <= verb.span().begin();
    return before
        ? new Span(begin, Math.min(end, verb.span().begin()))
        : new Span(Math.max(begin, verb.span().end()), end);
  }

  /** The words of the clause the verb governs as its content. */
  private Optional<Span> clause(Sentence sentence, Token verb) {
    List<Token> heads = new ArrayList<>(sentence.children(verb, "ccomp"));
    if (lexicon.speech(verb.lemma()).orElseThrow() == ClaimLexicon.SpeechKind.SAY) {
      heads.addAll(sentence.children(verb, "xcomp"));
    }
    return heads.stream()
        .map(head -> contiguous(sentence, head, verb))
        .filter(tokens -> !tokens.isEmpty())
        .findFirst()
        .map(sentence::spanOf);
  }

  /** The subtree of the clause on its side of the verb, without edge punctuation and "that". */
  private static List<Token> contiguous(Sentence sentence, Token head, Token verb) {
    List<Token> tokens =
        new ArrayList<>(
            sentence.subtree(head).stream()
                .filter(t -> (t.index() < verb.index()) == (head.index() < verb.index()))
                .filter(t -> !insideAccording(sentence, t))
                .toList());
    while (!tokens.isEmpty() && isEdge(tokens.get(0))) {
      tokens.remove(0);
    }
    while (!tokens.isEmpty() && tokens.get(tokens.size() - 1).is("punct")) {
      tokens.remove(tokens.size() - 1);
    }
    return tokens;
  }

  private static boolean isEdge(Token token) {
    return token.is("punct") || (token.is("mark") && token.lemma().equals("that"));
  }

  private static boolean insideAccording(Sentence sentence, Token token) {
    Optional<Token> at = Optional.of(token);
    for (int steps = 0; at.isPresent() && steps < sentence.tokens().size(); steps++) {
      if (isAccording(at.get())) {
        return true;
      }
      at = sentence.head(at.get());
    }
    return false;
  }

  private static boolean isAccording(Token token) {
    return token.form().equalsIgnoreCase("according") && !token.is("root");
  }

  /** A phrase "according to X" and who X is. */
  private record Phrase(Span span, Participant who, double confidence) {

    Attributor attributor() {
      Actor actor = who.referent() instanceof Actor a ? a : null;
      return new Attributor(actor == null ? who.text() : actor.label(), actor);
    }
  }

  private static List<Phrase> accordingTo(SentenceMentions scope) {
    Sentence sentence = scope.sentence();
    return sentence.tokens().stream()
        .filter(UtteranceFinder::isAccording)
        .flatMap(
            t ->
                Grammar.prepositionObjects(sentence, t, "to").stream()
                    .map(o -> phrase(scope, t, o)))
        .toList();
  }

  private static Phrase phrase(SentenceMentions scope, Token according, Token object) {
    ParticipantFinder.Found who = speaker(scope, object);
    Span span = scope.sentence().spanOf(scope.sentence().subtree(according));
    return new Phrase(span, who.participant(), who.confidence());
  }

  /** "According to X, ...": the longer part of the sentence beside the phrase is what X says. */
  private static Optional<Utterance> reported(SentenceMentions scope, Phrase phrase) {
    Span sentence = scope.sentence().span();
    int before = phrase.span().begin() - sentence.begin();
    int after = sentence.end() - phrase.span().end();
    Span side =
        before >= after
            ? trimmed(scope, sentence.begin(), phrase.span().begin())
            : trimmed(scope, phrase.span().end(), sentence.end());
    if (side.length() < 3) {
      return Optional.empty();
    }
    return Optional.of(
        new Utterance(
            scope.sentence().index(),
            phrase.who(),
            phrase.confidence(),
            side,
            false,
            "according to",
            Modality.ACTUAL,
            List.of()));
  }

  private static Span trimmed(SentenceMentions scope, int begin, int end) {
    String text = scope.document().text();
    int from = begin;
    int to = end;
    while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    while (to > from + 1 && ".,; \n".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return new Span(from, Math.max(to, from + 1));
  }

  /** "I think" inside a quotation adds nobody to those who speak. */
  private static List<Utterance> withoutAsides(List<Utterance> all) {
    return all.stream()
        .filter(u -> !isFirstPerson(u) || all.stream().noneMatch(outer -> isInside(u, outer)))
        .toList();
  }

  private static boolean isFirstPerson(Utterance utterance) {
    return FIRST_PERSON.contains(utterance.speaker().text().toLowerCase(Locale.ROOT));
  }

  private static boolean isInside(Utterance inner, Utterance outer) {
    return outer.content().contains(inner.content()) && !outer.content().equals(inner.content());
  }
}
