package org.demarche.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.demarche.store.ClaimStore;
import org.demarche.store.StoreException;
import org.demarche.store.StoreInUseException;
import org.demarche.store.Stores;
import org.demarche.store.identity.Decision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What the commands that decide share: the open store, and who decides when and why. */
abstract class ActorsDecision implements Callable<Integer> {

  @ParentCommand private @Nullable ActorsCommand actors;

  @Option(names = "--note", paramLabel = "TEXT", description = "Why; it is kept.")
  private String note = "";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who decides (default: your user name).")
  private String agent = System.getProperty("user.name", "");

  final Main main() {
    return Objects.requireNonNull(actors).main();
  }

  @Override
  public final Integer call() {
    try (ClaimStore store = ClaimStore.open(Stores.folder(main().store()))) {
      return decide(store);
    } catch (StoreInUseException e) {
      if (e.endpoint().isEmpty()) {
        throw e;
      }
      throw new StoreException(
          "The store is being served, and then nothing can be decided.\nStop 'demarche serve' first.",
          e);
    }
  }

  abstract int decide(ClaimStore store);

  final Decision decision(
      ClaimStore store, Decision.Kind kind, ActorNames.Named kept, ActorNames.Named variant) {
    return new Decision(
        store.decisions().nextNumber(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS),
        agent.isBlank() ? "unknown" : agent,
        kind,
        kept.iri(),
        kept.name(),
        variant.iri(),
        variant.name(),
        note);
  }

  final void tell(String text) {
    main().out().println(Screen.oneLine(text));
  }
}
