package org.demarche.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.article.Span;
import org.demarche.language.Document;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;
import org.jspecify.annotations.Nullable;

/** Makes a statement of every utterance and finds whom it is about. */
final class StatementReader {

  private static final double DIRECT = 0.95;
  private static final double INDIRECT = 0.9;

  private StatementReader() {}

  static List<Claim> read(
      Document document,
      List<Mention> mentions,
      List<Utterance> utterances,
      AttributionScope all,
      SpeakerStance stances,
      List<Claim> others) {
    List<Claim> claims = new ArrayList<>();
    for (Utterance utterance : utterances) {
      Statement statement = statement(document, mentions, utterance, all, stances);
      claims.add(
          deed(document, utterance, others)
              .map(deed -> statement.with(statement.details().as(deed.details())))
              .orElse(statement));
    }
    return claims;
  }

  /** What the speaker does by the word that says so: to condemn is to say and to accuse. */
  private static Optional<Claim> deed(Document document, Utterance said, List<Claim> others) {
    List<String> lemmas = said.cues(document).map(Token::lemma).toList();
    return others.stream()
        .filter(c -> c.details().sentence() == said.sentence() && !c.details().inferred())
        .filter(c -> c.details().source().span().equals(said.speaker().span()))
        .filter(c -> lemmas.stream().anyMatch(l -> isRuleOf(c.details().rule(), l)))
        .findFirst();
  }

  private static boolean isRuleOf(String rule, String lemma) {
    return List.of(rule.split("[^\\p{L}-]+")).contains(lemma);
  }

  private static Statement statement(
      Document document,
      List<Mention> mentions,
      Utterance said,
      AttributionScope all,
      SpeakerStance stances) {
    Span evidence = evidence(document, said);
    SpeakerStance.Content content = stances.in(document, said);
    Participant about = about(document, mentions, said, content).orElse(null);
    // What nobody said takes no stance; nor can one be held against nobody in particular.
    boolean unsaid =
        said.modality() == Modality.NEGATED || AttributionFinder.isNobody(said.speaker());
    SpeakerStance.Stance stance =
        about == null || unsaid || isOfOneSide(said.speaker(), about)
            ? SpeakerStance.NONE
            : content.stance(about.span());
    double sure = (said.direct() ? DIRECT : INDIRECT) * said.speakerConfidence() * stance.sure();
    Claim.Details details =
        new Claim.Details(
            document.article().id(),
            said.sentence(),
            evidence,
            evidence.of(document.text()),
            said.speaker(),
            about,
            Relation.SAYS,
            stance.plover(),
            stance.polarity(),
            said.modality(),
            attribution(said, all),
            false,
            "statement:" + said.cue().toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
            sure,
            time(document, said),
            document.article().date());
    return new Statement(
        details, said.content(), said.content().of(document.text()), said.direct());
  }

  /** A president tells what his army destroyed; the words find no fault with it. */
  private static boolean isOfOneSide(Participant speaker, Participant about) {
    return about.onBehalfOf().stream().anyMatch(speaker.onBehalfOf()::contains);
  }

  /** The sentences that hold the content and name the speaker. */
  private static Span evidence(Document document, Utterance said) {
    Span cue = document.sentences().get(said.sentence()).span();
    int begin = Math.min(cue.begin(), said.content().begin());
    int end = Math.max(cue.end(), said.content().end());
    for (Sentence sentence : document.sentences()) {
      if (sentence.span().overlaps(said.content())) {
        begin = Math.min(begin, sentence.span().begin());
        end = Math.max(end, sentence.span().end());
      }
    }
    return new Span(begin, end);
  }

  /** Who says that the speaker said so: the reporters, then the speakers of outer utterances. */
  private static List<Attributor> attribution(Utterance said, AttributionScope all) {
    List<Attributor> chain = new ArrayList<>(said.reporters());
    List<Utterance> outer =
        all.around(said.content()).stream()
            .filter(u -> !u.speaker().referent().equals(said.speaker().referent()))
            .filter(u -> u.content().length() > said.content().length())
            .toList();
    chain.addAll(AttributionScope.chain(outer));
    return chain.stream().distinct().toList();
  }

  private static @Nullable TimeInterval time(Document document, Utterance said) {
    Sentence sentence = document.sentences().get(said.sentence());
    String text = sentence.span().of(document.text());
    int at = Math.max(0, said.speaker().span().begin() - sentence.span().begin());
    Optional<TimeInterval> time =
        TimeReader.read(
            outside(text, sentence, said.content()),
            Math.min(at, text.length()),
            document.article().date(),
            Modality.ACTUAL);
    return time.orElse(null);
  }

  /** The sentence with the content blanked: its dates are not when it was said. */
  private static String outside(String text, Sentence sentence, Span content) {
    int begin = Math.max(0, content.begin() - sentence.span().begin());
    int end = Math.min(text.length(), content.end() - sentence.span().begin());
    return end <= begin
        ? text
        : text.substring(0, begin) + " ".repeat(end - begin) + text.substring(end);
  }

  private record About(Mention mention, int evaluations) {}

  /**
   * The actor in the content of whom most is said, else the first, who is neither the speaker nor
   * whom the speaker speaks for.
   */
  private static Optional<Participant> about(
      Document document, List<Mention> mentions, Utterance said, SpeakerStance.Content content) {
    return mentions.stream()
        .filter(m -> said.content().contains(m.span()))
        .filter(m -> !said.direct() || isQuoted(document.text(), said.content(), m.span()))
        .filter(m -> m.referent() instanceof Actor)
        .filter(m -> !m.referent().equals(said.speaker().referent()))
        .filter(m -> !(m.referent() instanceof Actor a && said.speaker().onBehalfOf().contains(a)))
        .map(m -> new About(m, content.evaluations(m.span())))
        .min(
            Comparator.comparing((About a) -> -a.evaluations())
                .thenComparing(a -> a.mention().span()))
        .map(About::mention)
        .map(
            m ->
                new Participant(
                    m.span(), m.span().of(document.text()), m.referent(), m.onBehalfOf()));
  }

  /** Not "... she said on the BBC" between two quotations of one content. */
  private static boolean isQuoted(String text, Span content, Span mention) {
    for (int at = mention.begin() - 1; at >= content.begin(); at--) {
      char c = text.charAt(at);
      if (c == '“') {
        return true;
      }
      if (c == '”' || c == '"') {
        return c == '"' && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
      }
    }
    return true;
  }
}
