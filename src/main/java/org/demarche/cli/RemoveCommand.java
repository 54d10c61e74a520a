package org.demarche.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.store.ClaimStore;
import org.demarche.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes articles out of the store. */
@Command(
    name = "remove",
    description = {
      "Takes articles out of the store, with their claims and with the actors that no other",
      "article mentions."
    },
    footer = {
      "",
      "Examples:",
      "  demarche remove 2020-02-06-lavrov-mexico",
      "  demarche remove https://w3id.org/demarche/id/article/2020-02-06-lavrov-mexico"
    })
final class RemoveCommand extends Subcommand {

  @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "Ids or IRIs of articles.")
  private List<String> articles = List.of();

  @Override
  public Integer call() {
    try (ClaimStore store = ClaimStore.open(Stores.folder(main().store()))) {
      Set<String> asked = new LinkedHashSet<>(articles);
      List<String> unknown = store.remove(asked);
      unknown.forEach(
          article -> main().err().println(article + ": no article of the store; check its id."));
      int removed = asked.size() - unknown.size();
      main().out().println("Removed " + removed + (removed == 1 ? " article." : " articles."));
      return unknown.isEmpty() ? 0 : 1;
    }
  }
}
