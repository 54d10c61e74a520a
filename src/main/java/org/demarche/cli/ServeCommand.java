package org.demarche.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.demarche.store.ClaimStore;
import org.demarche.store.Stores;
import org.demarche.store.build.StopSignal;
import org.demarche.web.ServeOptions;
import org.demarche.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the store over HTTP until it is stopped. */
@Command(
    name = "serve",
    description = {
      "Serves the store: a page to ask and explore, a JSON API and a SPARQL endpoint. All of it",
      "only reads. Nobody but this machine is answered unless --host says otherwise. Meanwhile",
      "'demarche build' goes on working: it has the server read the articles."
    },
    footer = {
      "",
      "Examples:",
      "  demarche serve",
      "  demarche serve --port 8080 --timeout 10",
      "  demarche query who-met --param actor=Lavrov --store http://127.0.0.1:3030/sparql"
    })
final class ServeCommand extends Subcommand {

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      defaultValue = "3030",
      description = "Port to listen at; 0 takes any free one (default: ${DEFAULT-VALUE}).")
  private int port = ServeOptions.DEFAULT.port();

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "Address to listen at; 0.0.0.0 lets other machines in (default: ${DEFAULT-VALUE}).")
  private String host = ServeOptions.DEFAULT.host();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "Longest time a query may take (default: ${DEFAULT-VALUE}).")
  private int timeout;

  @Option(
      names = "--max-rows",
      paramLabel = "NUMBER",
      defaultValue = "100000",
      description = "Most rows a SPARQL answer has (default: ${DEFAULT-VALUE}).")
  private long maxRows = ServeOptions.DEFAULT.maxRows();

  @Option(
      names = "--max-concurrent",
      paramLabel = "NUMBER",
      defaultValue = "8",
      description = "Most queries that run at once (default: ${DEFAULT-VALUE}).")
  private int maxConcurrent = ServeOptions.DEFAULT.maxConcurrent();

  @Mixin private LexiconOption lexicon = new LexiconOption();

  @Override
  public Integer call() throws IOException {
    ServeOptions options = options();
    CountDownLatch stopped = new CountDownLatch(1);
    try (StopSignal signal = StopSignal.watch();
        ClaimStore store = ClaimStore.open(Stores.folder(main().store()));
        BuildDesk builds =
            new BuildDesk(store, new BuildRun(store, lexicon, false, false, main().store()));
        WebServer server = WebServer.start(store.dataset(), options)) {
      signal.onStop(stopped::countDown);
      store.indexNames();
      builds.open();
      store.announce(server.endpoint());
      main().out().println("Serving " + main().store() + " at " + server.address());
      main().out().println("SPARQL at " + server.endpoint() + "; stop with Ctrl-C.");
      main().out().flush();
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // a way to be stopped like any other
    }
    return 0;
  }

  private ServeOptions options() {
    try {
      return new ServeOptions(host, port, Duration.ofSeconds(timeout), maxRows, maxConcurrent);
    } catch (IllegalArgumentException e) {
      throw wrongUsage(String.valueOf(e.getMessage()));
    }
  }
}
