package org.demarche.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.TsvTable;
import org.jspecify.annotations.Nullable;

/**
 * The words claims hang on: predicate frames, operators that change modality, verbs of speech and
 * thought, evaluative words; from {@code frames.tsv} with {@code word-classes.tsv}, {@code
 * operators.tsv}, {@code speech.tsv} and {@code evaluative.tsv}.
 */
final class ClaimLexicon {

  /** How sure a frame is when its row does not say. */
  private static final double USUAL_CONFIDENCE = 0.8;

  private final Map<String, List<Frame>> frames = new HashMap<>();
  private final Map<String, Modality> operators = new HashMap<>();
  private final Map<String, Relation> undertakings = new HashMap<>();
  private final Map<String, SpeechKind> speech = new HashMap<>();
  private final Map<String, Integer> evaluative = new HashMap<>();
  private final Set<String> classWords = new HashSet<>();
  private final Map<String, List<String>> cues = new HashMap<>();

  /** What a verb of saying does with its content. */
  enum SpeechKind {
    SAY,
    THINK,
    ASK
  }

  private record Operator(String key, Modality modality, @Nullable Relation relation) {}

  private record Evaluative(String key, int polarity) {}

  private record Cue(String lemma, char pos, @Nullable SpeechKind kind, List<String> classes) {}

  private ClaimLexicon(
      List<Frame> frames,
      List<Operator> operators,
      List<Cue> cues,
      List<Evaluative> evaluatives,
      List<String> classWords) {
    evaluatives.forEach(e -> evaluative.put(e.key(), e.polarity()));
    this.classWords.addAll(classWords);
    for (Frame frame : frames) {
      this.frames
          .computeIfAbsent(key(frame.lemma(), frame.pos().name()), k -> new ArrayList<>())
          .add(frame);
    }
    // The frame that asks for most is the most specific: it comes first.
    this.frames
        .values()
        .forEach(f -> f.sort(Comparator.comparingInt((Frame x) -> -x.requires().size())));
    for (Operator operator : operators) {
      this.operators.put(operator.key(), operator.modality());
      if (operator.relation() != null) {
        undertakings.put(operator.key(), operator.relation());
      }
    }
    for (Cue cue : cues) {
      this.cues.put(key(cue.lemma(), String.valueOf(cue.pos())), cue.classes());
      if (cue.kind() != null) {
        speech.put(cue.lemma(), cue.kind());
      }
    }
  }

  /**
   * Loads the tables from the class path.
   *
   * @throws org.demarche.lexicon.LexiconException naming every bad line
   */
  static ClaimLexicon load() {
    return new ClaimLexicon(
        TsvTable.load("data/lexicon/frames.tsv", ClaimLexicon::frame),
        TsvTable.load("data/lexicon/operators.tsv", ClaimLexicon::operator),
        TsvTable.load("data/lexicon/speech.tsv", ClaimLexicon::cue),
        TsvTable.load("data/lexicon/evaluative.tsv", ClaimLexicon::evaluative),
        TsvTable.load(
            "data/lexicon/word-classes.tsv",
            row -> classKey(row.require("class"), row.require("word"))));
  }

  /**
   * Whether a slot asks for the word.
   *
   * @param asked a lemma, or a class of {@code word-classes.tsv} such as "@aid"
   */
  boolean isWord(String asked, String lemma) {
    return asked.startsWith("@")
        ? classWords.contains(classKey(asked.substring(1), lemma))
        : asked.equals(lemma);
  }

  private static String classKey(String name, String word) {
    return name + ' ' + word;
  }

  /** The frames of a word, the most specific first. */
  List<Frame> frames(String lemma, Frame.Pos pos) {
    return frames.getOrDefault(key(lemma, pos.name()), List.of());
  }

  /**
   * What a word does to the modality of what it governs.
   *
   * @param pos V, N, A, or M for a modifier of a noun
   */
  Optional<Modality> operator(String lemma, char pos) {
    return Optional.ofNullable(operators.get(key(lemma, String.valueOf(pos))));
  }

  /**
   * What one does by giving word of what the word governs: to refuse to help is to reject.
   *
   * @param pos V, N or A
   */
  Optional<Relation> undertaking(String lemma, char pos) {
    return Optional.ofNullable(undertakings.get(key(lemma, String.valueOf(pos))));
  }

  /**
   * The classes of words that present something as said, thought or wanted; empty for others.
   *
   * @param pos V, N, A, or R for an adverb
   */
  List<String> cueClasses(String lemma, char pos) {
    return cues.getOrDefault(key(lemma, String.valueOf(pos)), List.of());
  }

  /** What a verb of speech or thought does with its content. */
  Optional<SpeechKind> speech(String lemma) {
    return Optional.ofNullable(speech.get(lemma));
  }

  /**
   * What a word tells of whoever does or is it: 1 good, -1 bad, 0 neither.
   *
   * @param pos V, N or A
   */
  int evaluation(String lemma, char pos) {
    return evaluative.getOrDefault(key(lemma, String.valueOf(pos)), 0);
  }

  private static String key(String lemma, String pos) {
    return pos + ' ' + lemma;
  }

  static Frame frame(TsvTable.Row row) {
    Relation relation = relation(row.require("relation"));
    String plover = row.get("plover");
    String polarity = row.get("polarity");
    String confidence = row.get("confidence");
    return new Frame(
        row.require("lemma"),
        Frame.Pos.valueOf(row.require("pos")),
        Slot.parseAll(
            Arrays.stream(row.get("requires").split(" ")).filter(s -> !s.isEmpty()).toList()),
        relation,
        plover.isEmpty() ? relation.plover() : Plover.valueOf(plover),
        polarity.isEmpty() ? relation.polarity() : Integer.parseInt(polarity),
        Slot.parseAll(row.list("source_slot")),
        Slot.parseAll(row.list("target_slot")),
        confidence.isEmpty() ? USUAL_CONFIDENCE : Double.parseDouble(confidence));
  }

  private static Relation relation(String label) {
    return Arrays.stream(Relation.values())
        .filter(r -> r.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'" + label + "' is no relation"));
  }

  private static Operator operator(TsvTable.Row row) {
    String modality = row.require("modality").toUpperCase(Locale.ROOT);
    String relation = row.get("relation");
    return new Operator(
        key(row.require("lemma"), row.require("pos")),
        Modality.valueOf(modality),
        relation.isEmpty() ? null : relation(relation));
  }

  private static Evaluative evaluative(TsvTable.Row row) {
    int polarity = Integer.parseInt(row.require("polarity"));
    if (Math.abs(polarity) != 1) {
      throw new IllegalArgumentException("polarity is 1 or -1");
    }
    return new Evaluative(key(row.require("lemma"), row.require("pos")), polarity);
  }

  private static Cue cue(TsvTable.Row row) {
    String kind = row.get("kind");
    return new Cue(
        row.require("lemma"),
        row.require("pos").charAt(0),
        kind.isEmpty() ? null : SpeechKind.valueOf(kind.toUpperCase(Locale.ROOT)),
        row.list("classes"));
  }
}
