package org.demarche.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong in two lines at most; the stack trace only with {@code --debug}. */
final class Errors {

  private Errors() {}

  static int wrongUsage(ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("demarche: " + complaint(e));
    if (!UnmatchedArgumentException.printSuggestions(e, err)) {
      err.println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
    }
    return line.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static String complaint(ParameterException e) {
    boolean isTop = e.getCommandLine().getParent() == null;
    if (isTop && e instanceof UnmatchedArgumentException unmatched) {
      return "There is no command '" + unmatched.getUnmatched().get(0) + "'.";
    }
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("wrong usage");
  }

  static int failed(Exception e, CommandLine line, ParseResult parsed) {
    line.getErr().println("demarche: " + message(e));
    Object top = line.getCommandSpec().root().userObject();
    if (top instanceof Main main && main.debug()) {
      e.printStackTrace(line.getErr());
    }
    return line.getCommandSpec().exitCodeOnExecutionException();
  }

  /** The message for the user, two lines at most. */
  static String message(Throwable e) {
    String told = isFault(e) ? fault(e) : told(e);
    return told.lines().filter(text -> !text.isBlank()).limit(2).collect(Collectors.joining("\n"));
  }

  private static String told(Throwable e) {
    if (e instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
      return told(wrapped.getCause());
    } else if (e instanceof NoSuchFileException missing) {
      return "There is no " + missing.getFile() + ".";
    } else if (e instanceof AccessDeniedException denied) {
      return "No permission for " + denied.getFile() + ".";
    } else if (e instanceof FileSystemException file && file.getReason() != null) {
      return file.getFile() + ": " + file.getReason() + ".";
    }
    return String.valueOf(e.getMessage());
  }

  /** Whether the program, not its input, is to blame. */
  private static boolean isFault(Throwable e) {
    return e.getMessage() == null
        || e instanceof NullPointerException
        || e instanceof IllegalStateException
        || e instanceof IndexOutOfBoundsException
        || e instanceof ClassCastException;
  }

  private static String fault(Throwable e) {
    return "Internal error: " + e + "\nPlease report it with what --debug shows.";
  }
}
