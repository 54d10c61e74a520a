package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.demarche.claim.AttributionTrainer;
import org.demarche.claim.learned.EncoderWordTuner;
import org.demarche.claim.learned.Trainer;
import org.demarche.language.EnglishAnalyzer;
import org.demarche.lexicon.Lexicon;
import org.demarche.mention.LexiconMentionResolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the classifier of pairs, or the model that finds attributions. */
@Command(
    name = "train",
    description = {
      "Trains the classifier of pairs of actors and writes its weights; tells its cross-validated",
      "figures. DATA holds the folders plv-train and dse-train, each with articles.jsonl and",
      "gold.jsonl; of dse-valid, when there, it tells figures too. With --attributions it trains",
      "what finds attributions instead, from the folder polnear-dev. The same data give the same",
      "weights. The program uses the weights in data/models when it is built. Tuning the encoder",
      "takes half an hour and PyTorch, which comes with 'mvn -Ptrain package'; --linear leaves it",
      "out."
    },
    footer = {
      "",
      "Examples:",
      "  demarche train ../eval",
      "  demarche train ../eval --linear --output /tmp/models",
      "  demarche train ../eval --attributions"
    })
final class TrainCommand extends Subcommand {

  @Parameters(paramLabel = "DATA", description = "Folder of the training data.")
  private Path data = Path.of("");

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "data/models",
      description = "Where the weights go (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("");

  @Option(
      names = "--attributions",
      description = "Trains what finds attributions, not the classifier of pairs.")
  private boolean attributions;

  @Option(
      names = "--linear",
      description = "Trains the linear models alone, in minutes, and leaves the encoder as it is.")
  private boolean linear;

  @Override
  public Integer call() throws IOException {
    if (attributions) {
      Path marked = data.resolve("polnear-dev");
      AttributionTrainer.requireData(marked);
      new AttributionTrainer(EnglishAnalyzer.load(), new LexiconMentionResolver(Lexicon.load()))
          .train(marked, output, linear ? null : new EncoderWordTuner(main().err()));
      return 0;
    }
    Trainer.requireData(data);
    if (!linear) {
      Trainer.requirePyTorch();
    }
    new Trainer(EnglishAnalyzer.load(), !linear, main().err()).train(data, output);
    return 0;
  }
}
