package org.demarche.claim.learned;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.article.Article;
import org.demarche.article.Span;
import org.demarche.language.Document;
import org.demarche.language.LanguageAnalyzer;
import org.demarche.language.Parses;

/** A made-up training set of three-word sentences, each parsed the same way. */
final class TinyPairs {

  private static final List<String> NAMES =
      List.of("Arland", "Borduria", "Cordova", "Dunmore", "Estavia", "Freedonia", "Grenmark");

  private TinyPairs() {}

  static Document parse(String text) {
    String[] words = text.split(" ", -1);
    String parse =
        "%s/NNP/2/nsubj %s/%s/VBD/0/root %s/NNP/2/dobj"
            .formatted(words[0], words[1], words[1], words[2]);
    Article article = new Article("tiny", "", null, null, null, null, null, text, List.of());
    return Parses.document(article, parse);
  }

  static Span first(Document document) {
    return document.sentences().get(0).token(0).span();
  }

  static Span second(Document document) {
    return document.sentences().get(0).token(2).span();
  }

  static LanguageAnalyzer analyzer() {
    return article -> parse(article.text());
  }

  /** Folders as the trainer wants them. */
  static void write(Path folder) throws IOException {
    write(folder.resolve("plv-train"), List.of("accused", "aided"), List.of("ACCUSE", "AID"));
    write(
        folder.resolve("dse-train"),
        List.of("condemned", "admired", "saw"),
        List.of("3", "1", "0"));
  }

  private static void write(Path folder, List<String> verbs, List<String> labels)
      throws IOException {
    Files.createDirectories(folder);
    List<String> articles = new ArrayList<>();
    List<String> gold = new ArrayList<>();
    for (String source : NAMES) {
      for (int v = 0; v < verbs.size(); v++) {
        String target = NAMES.get((NAMES.indexOf(source) + 1 + v) % NAMES.size());
        String text = source + " " + verbs.get(v) + " " + target;
        String id = "t" + articles.size();
        int begin = text.length() - target.length();
        articles.add("{\"id\":\"%s\",\"text\":\"%s\"}".formatted(id, text));
        gold.add(
            "{\"id\":\"%s\",\"label\":\"%s\",\"source\":[[0,%d]],\"target\":[[%d,%d]]}"
                .formatted(id, labels.get(v), source.length(), begin, text.length()));
      }
    }
    Files.write(folder.resolve("articles.jsonl"), articles);
    Files.write(folder.resolve("gold.jsonl"), gold);
  }

  /** Models of the fast kind. */
  static PairModels train(Path folder) throws IOException {
    write(folder);
    Trainer trainer =
        new Trainer(analyzer(), false, new PrintStream(PrintStream.nullOutputStream()));
    return trainer
        .train(
            new PairReader(null),
            trainer.parse(LabelledPair.readFolder(folder.resolve("plv-train"))),
            trainer.parse(LabelledPair.readFolder(folder.resolve("dse-train"))))
        .models();
  }
}
