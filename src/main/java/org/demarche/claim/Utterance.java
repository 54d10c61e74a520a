package org.demarche.claim;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.article.Span;
import org.demarche.language.Document;
import org.demarche.language.Token;

/**
 * Somebody says or thinks something.
 *
 * @param sentence index of the sentence that names the speaker
 * @param speaker who says it
 * @param speakerConfidence how sure the link of the speaker is, 0 to 1
 * @param content what is said, in the article's text
 * @param direct whether it is quoted word for word
 * @param cue the word or words that say so ("said", "according to")
 * @param modality whether it is said: "is expected to say", "refused to say"
 * @param reporters who in turn reports the speaker ("according to TASS"), nearest first
 */
record Utterance(
    int sentence,
    Participant speaker,
    double speakerConfidence,
    Span content,
    boolean direct,
    String cue,
    Modality modality,
    List<Attributor> reporters) {

  Utterance {
    reporters = List.copyOf(reporters);
    if (direct && modality != Modality.NEGATED) {
      modality = Modality.ACTUAL; // what can be quoted has been said
    }
  }

  /** The same, reported by those. */
  Utterance reportedBy(List<Attributor> who) {
    return new Utterance(sentence, speaker, speakerConfidence, content, direct, cue, modality, who);
  }

  /** The words of its sentence that may be the cue. */
  Stream<Token> cues(Document document) {
    return document.sentences().get(sentence).tokens().stream().filter(t -> t.form().equals(cue));
  }

  /** Direct speech of the same speaker, elsewhere or longer. */
  Utterance quoted(Span words, double sure) {
    return new Utterance(
        sentence, speaker, speakerConfidence * sure, words, true, cue, modality, reporters);
  }
}
