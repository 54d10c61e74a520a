package org.demarche.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Prints a script that lets bash and zsh complete commands and options. */
@Command(
    name = "generate-completion",
    description = "Prints a script that lets bash and zsh complete commands and options.",
    footer = {"", "Example:", "  source <(./demarche generate-completion)"})
final class CompletionCommand extends Subcommand {

  @Override
  public Integer call() {
    main().out().println(AutoComplete.bash("demarche", commandLine().getParent()));
    return 0;
  }
}
