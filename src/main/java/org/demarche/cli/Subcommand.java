package org.demarche.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What every command has: the program it belongs to. Returns its exit status from call(). */
abstract class Subcommand implements Callable<Integer> {

  @ParentCommand private @Nullable Main main;
  @Spec private @Nullable CommandSpec spec;

  /** The streams and the options that all commands share. */
  final Main main() {
    return Objects.requireNonNull(main);
  }

  final CommandLine commandLine() {
    return Objects.requireNonNull(spec).commandLine();
  }

  /** For arguments that parse but make no sense: exit status 2. */
  final ParameterException wrongUsage(String message) {
    return new ParameterException(commandLine(), message);
  }
}
