package org.demarche.claim;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.article.Span;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;
import org.demarche.mention.Referent;
import org.demarche.mention.Topic;
import org.demarche.mention.Unresolved;

/**
 * Makes participants of noun phrases: the mention that covers them, or a topic made of the phrase.
 */
final class ParticipantFinder {

  /** A participant and how sure its link is, 0 to 1. */
  record Found(Participant participant, double confidence) {}

  /** Modifiers that end the phrase that names a topic. */
  private static final Set<String> CLAUSES =
      Set.of("relcl", "advcl", "appos", "punct", "cc", "conj");

  /** Nouns of time: what is done "on Friday" is not done to it. */
  private static final Set<String> TIMES =
      Set.of(
          ("monday tuesday wednesday thursday friday saturday sunday january february march april"
                  + " may june july august september october november december jan. feb. aug."
                  + " sept. oct. nov. dec. today tomorrow yesterday day week month year morning"
                  + " afternoon evening night weekend hour time date")
              .split(" "));

  /** A phrase without an actor in it names a topic less surely. */
  private static final double BARE_TOPIC = 0.5;

  private static final double OWNED_TOPIC = 0.85;

  private static final double UNRESOLVED = 0.6;

  private ParticipantFinder() {}

  /** Who a source phrase means; empty when it is nobody who could act. */
  static Optional<Found> actor(SentenceMentions scope, Token head) {
    Optional<Mention> mention = scope.headedBy(head).or(() -> scope.covering(head));
    if (mention.isPresent()) {
      return ofMention(scope, mention.get());
    }
    return unnamedActor(scope, head);
  }

  /** Like {@link #actor}, with the name that a pronoun stands for where the sentence has it. */
  static Optional<Found> doer(SentenceMentions scope, Token head) {
    return scope
        .headedBy(head)
        .filter(m -> m.kind() == Mention.Kind.PRONOUN)
        .map(m -> ofMention(scope, scope.named(m)))
        .orElseGet(() -> actor(scope, head));
  }

  /** Whom or what a target phrase means. */
  static Optional<Found> target(SentenceMentions scope, Token head) {
    Optional<Mention> mention = scope.headedBy(head);
    if (mention.isPresent() && !isBarePronoun(mention.get())) {
      return ofMention(scope, scope.named(mention.get()));
    }
    Optional<Mention> office = scope.covering(head).filter(m -> isSeatedIn(m, head));
    if (office.isPresent()) {
      return Optional.of(state(scope, head, office.get()));
    }
    // "Freed 11 of its prisoners".
    boolean some =
        head.tag().equals("CD")
            && scope.sentence().children(head, "prep").stream()
                .anyMatch(p -> p.lemma().equals("of"));
    boolean nameable = some || (head.isNoun() && !TIMES.contains(head.lemma())) || head.isVerb();
    return nameable ? topic(scope, head) : Optional.empty();
  }

  /** "Its ambassador from Italy": the name is of the state the office stands for. */
  private static boolean isSeatedIn(Mention office, Token name) {
    return office.kind() == Mention.Kind.OFFICE
        && office.head() != name.index()
        && name.tag().startsWith("NNP")
        && office.onBehalfOf().stream().anyMatch(a -> a.label().endsWith(name.form()));
  }

  private static Found state(SentenceMentions scope, Token name, Mention office) {
    Actor state =
        office.onBehalfOf().stream()
            .filter(a -> a.label().endsWith(name.form()))
            .findFirst()
            .orElseThrow();
    Participant participant =
        new Participant(name.span(), scope.text(name.span()), state, List.of());
    return new Found(participant, office.confidence());
  }

  private static boolean isBarePronoun(Mention mention) {
    return mention.kind() == Mention.Kind.PRONOUN && mention.referent() instanceof Unresolved;
  }

  static Optional<Found> ofMention(SentenceMentions scope, Mention mention) {
    if (isBarePronoun(mention)) {
      return Optional.empty();
    }
    List<Actor> behalf = new ArrayList<>(mention.onBehalfOf());
    if (mention.referent() instanceof Topic topic && topic.owner() != null && behalf.isEmpty()) {
      behalf.add(topic.owner());
    }
    String text = scope.text(mention.span());
    double sure = mention.referent() instanceof Unresolved ? UNRESOLVED : mention.confidence();
    return Optional.of(
        new Found(new Participant(mention.span(), text, mention.referent(), behalf), sure));
  }

  /** "Russian oil companies": no actor we know, but it speaks for one. */
  private static Optional<Found> unnamedActor(SentenceMentions scope, Token head) {
    if (!head.isNoun()) {
      return Optional.empty();
    }
    List<Actor> owners = owners(scope, head);
    if (owners.isEmpty()) {
      return Optional.empty();
    }
    Span span = phrase(scope.sentence(), head);
    String text = scope.text(span);
    return Optional.of(
        new Found(new Participant(span, text, new Unresolved(text), owners), UNRESOLVED));
  }

  private static Optional<Found> topic(SentenceMentions scope, Token head) {
    Span span = phrase(scope.sentence(), head);
    String text = scope.text(span);
    List<Actor> owners = owners(scope, head);
    List<Actor> about = scope.actorsIn(span).stream().filter(a -> !owners.contains(a)).toList();
    Optional<Referent> topic = topicReferent(text, owners, about);
    double sure = owners.isEmpty() && about.isEmpty() ? BARE_TOPIC : OWNED_TOPIC;
    return topic.map(t -> new Found(new Participant(span, text, t, owners), sure));
  }

  private static Optional<Referent> topicReferent(
      String text, List<Actor> owners, List<Actor> about) {
    String label = text.replaceAll("[\"“”«»]", "").replaceAll("\\s+", " ").strip();
    label = label.replaceFirst("(?i)^(the|a|an|its|their|his|her|any|all|such)\\s+", "");
    String slug = slug(label);
    if (label.isBlank() || slug.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Topic("topic/" + slug, label, owners.isEmpty() ? null : owners.get(0), about));
  }

  /** Lower-case ASCII words joined by hyphens, at most 80 characters. */
  static String slug(String label) {
    String plain = Normalizer.normalize(label, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String slug =
        plain.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", "").replaceAll("[^a-z0-9]+", "-");
    String trimmed = slug.replaceAll("^-+|-+$", "");
    return trimmed.length() <= 80 ? trimmed : trimmed.substring(0, 80).replaceAll("-[^-]*$", "");
  }

  /** Whose deed or policy it is: possessors, modifiers, "by" and "of" phrases that are actors. */
  private static List<Actor> owners(SentenceMentions scope, Token head) {
    List<Actor> found = new ArrayList<>();
    Sentence sentence = scope.sentence();
    for (Token modifier : sentence.children(head, "poss", "nmod", "compound", "amod")) {
      addActor(scope, modifier, found);
    }
    for (String preposition : List.of("by", "from")) {
      for (Token object : Grammar.prepositionObjects(sentence, head, preposition)) {
        addActor(scope, object, found);
      }
    }
    return found;
  }

  private static void addActor(SentenceMentions scope, Token token, List<Actor> found) {
    scope
        .headedBy(token)
        .ifPresent(
            m -> {
              if (m.referent() instanceof Actor actor && !found.contains(actor)) {
                found.add(actor);
                m.onBehalfOf().stream().filter(a -> !found.contains(a)).forEach(found::add);
              }
            });
  }

  /** The noun phrase of the token without relative clauses, appositions and conjuncts. */
  static Span phrase(Sentence sentence, Token head) {
    List<Token> kept = new ArrayList<>();
    collect(sentence, head, kept, 0);
    kept.sort((a, b) -> Integer.compare(a.index(), b.index()));
    List<Token> contiguous = contiguousAround(kept, head);
    return sentence.spanOf(contiguous);
  }

  private static void collect(Sentence sentence, Token head, List<Token> kept, int depth) {
    kept.add(head);
    if (depth > sentence.tokens().size()) {
      return;
    }
    for (Token child : sentence.children(head)) {
      boolean quoteMark = child.tag().equals("``") || child.tag().equals("''");
      boolean gerund = child.is("prep") && sentence.child(child, "pcomp").isPresent();
      if (quoteMark || !(gerund || CLAUSES.contains(child.dependency()))) {
        collect(sentence, child, kept, depth + 1);
      }
    }
  }

  private static List<Token> contiguousAround(List<Token> tokens, Token head) {
    int at = tokens.indexOf(head);
    int first = at;
    int last = at;
    while (first > 0 && tokens.get(first - 1).index() == tokens.get(first).index() - 1) {
      first--;
    }
    while (last + 1 < tokens.size()
        && tokens.get(last + 1).index() == tokens.get(last).index() + 1) {
      last++;
    }
    return tokens.subList(first, last + 1);
  }
}
