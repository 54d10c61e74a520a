package org.demarche.claim.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.claim.EventClass;
import org.demarche.claim.Judgement;
import org.demarche.claim.Stance;
import org.demarche.language.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrainerTest {

  private static Path folder;
  private static PairModels models;

  @BeforeAll
  static void train(@TempDir Path directory) throws IOException {
    folder = directory;
    models = TinyPairs.train(folder);
  }

  @Test
  void theSameDataGivesTheSameBytes() throws IOException {
    assertThat(bytes(TinyPairs.train(folder))).isEqualTo(bytes(models));
  }

  @Test
  void learnsWhatTheVerbsSay() {
    PairClassifier classifier = new PairClassifier(new PairReader(null), models, models, null);
    assertThat(judge(classifier, "Hatay accused Irkania").type()).isEqualTo(EventClass.ACCUSE);
    assertThat(judge(classifier, "Hatay aided Irkania").type()).isEqualTo(EventClass.AID);
    assertThat(judge(classifier, "Hatay condemned Irkania").stance())
        .isEqualTo(Stance.NEGATIVE_FORTH);
    assertThat(judge(classifier, "Hatay admired Irkania").stance())
        .isEqualTo(Stance.POSITIVE_FORTH);
    assertThat(judge(classifier, "Hatay saw Irkania").stance()).isEqualTo(Stance.NEUTRAL);
  }

  @Test
  void theFirstLookKeepsWhateverTheJudgementReaches() {
    PairClassifier classifier = new PairClassifier(new PairReader(null), models, models, null);
    for (String verb : List.of("accused", "aided", "admired", "saw")) {
      Document document = TinyPairs.parse("Hatay " + verb + " Irkania");
      Judgement forth = judge(classifier, "Hatay " + verb + " Irkania");
      Judgement back =
          classifier.judge(document, TinyPairs.second(document), TinyPairs.first(document));
      double related = Math.max(forth.related(), back.related());
      double most = Math.max(related, 1 - forth.probability(Stance.NEUTRAL));
      assertThat(mayReach(classifier, document, most - 1e-9)).isTrue();
      assertThat(mayReach(classifier, document, most + 1e-9)).isFalse();
    }
  }

  @Test
  void aPairTrainedOnPassesTheFirstLook() {
    PairClassifier classifier = new PairClassifier(new PairReader(null), models, models, null);
    assertThat(mayReach(classifier, TinyPairs.parse("Arland condemned Borduria"), 1)).isTrue();
    assertThat(mayReach(classifier, TinyPairs.parse("Hatay condemned Irkania"), 1)).isFalse();
  }

  private static boolean mayReach(
      PairClassifier classifier, Document document, double probability) {
    return classifier
        .on(document)
        .mayReach(probability, TinyPairs.first(document), TinyPairs.second(document));
  }

  @Test
  void turningThePairRoundTurnsTheStanceAndUndoesTheRelation() {
    PairClassifier classifier = new PairClassifier(new PairReader(null), models, models, null);
    Document document = TinyPairs.parse("Hatay condemned Irkania");
    Judgement back =
        classifier.judge(document, TinyPairs.second(document), TinyPairs.first(document));
    assertThat(back.stance()).isEqualTo(Stance.NEGATIVE_BACK);
    Document accusation = TinyPairs.parse("Hatay accused Irkania");
    double forth = judge(classifier, "Hatay accused Irkania").related();
    assertThat(
            classifier
                .judge(accusation, TinyPairs.second(accusation), TinyPairs.first(accusation))
                .related())
        .isLessThan(forth);
  }

  @Test
  void aPairTrainedOnIsRememberedWordForWord() {
    PairClassifier classifier = new PairClassifier(new PairReader(null), models, models, null);
    assertThat(judge(classifier, "Arland condemned Borduria").probability(Stance.NEGATIVE_FORTH))
        .isEqualTo(0.99);
    assertThat(judge(classifier, "Hatay condemned Irkania").probability(Stance.NEGATIVE_FORTH))
        .isNotEqualTo(0.99);
  }

  @Test
  void whatIsWrittenReadsBackTheSame() throws IOException {
    PairModels read = PairModels.read(new ByteArrayInputStream(bytes(models)), "w", 0);
    assertThat(bytes(read)).isEqualTo(bytes(models));
  }

  @Test
  void damagedWeightsSayWhatToDo() throws IOException {
    byte[] bytes = bytes(models);
    bytes[bytes.length / 2] ^= 1;
    assertThatThrownBy(() -> PairModels.read(new ByteArrayInputStream(bytes), "my.bin", 0))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("my.bin")
        .hasMessageContaining("damaged")
        .hasMessageContaining("train them again");
  }

  @Test
  void otherFilesAndEmptyOnesAreNoWeights() {
    assertThatThrownBy(() -> PairModels.read(new ByteArrayInputStream(new byte[99]), "x", 0))
        .hasMessageContaining("not a file of weights");
    assertThatThrownBy(() -> PairModels.read(new ByteArrayInputStream(new byte[0]), "x", 0))
        .hasMessageContaining("end too early");
  }

  @Test
  void weightsOfAnotherEncoderAreRefused() throws IOException {
    byte[] bytes = bytes(models);
    assertThatThrownBy(() -> PairModels.read(new ByteArrayInputStream(bytes), "x", 7))
        .hasMessageContaining("over 7 are needed");
  }

  @Test
  void brokenDataNamesFileAndLine(@TempDir Path broken) throws IOException {
    Files.write(broken.resolve("articles.jsonl"), List.of("{\"id\":\"a\",\"text\":\"b\"}", "{oh"));
    Files.write(broken.resolve("gold.jsonl"), List.of());
    assertThatThrownBy(() -> LabelledPair.readFolder(broken))
        .hasMessageContaining("articles.jsonl, line 2");
  }

  private static Judgement judge(PairClassifier classifier, String text) {
    Document document = TinyPairs.parse(text);
    return classifier.judge(document, TinyPairs.first(document), TinyPairs.second(document));
  }

  private static byte[] bytes(PairModels models) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    models.write(out);
    return out.toByteArray();
  }
}
