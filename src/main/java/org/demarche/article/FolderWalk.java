package org.demarche.article;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The files under a folder, each folder's entries by name, read folder by folder as they are asked
 * for. Hidden entries are left out; links are followed, except back into a folder they are in.
 */
final class FolderWalk implements Iterator<FolderWalk.Found> {

  /** An entry of the walk. */
  sealed interface Found {
    record Document(Path path) implements Found {}

    record Problem(Path path, String why) implements Found {}
  }

  private final Path root;
  private final Deque<Path> pending = new ArrayDeque<>();
  private final Deque<Found> found = new ArrayDeque<>();

  FolderWalk(Path root) {
    this.root = root;
    pending.push(root);
  }

  @Override
  public boolean hasNext() {
    while (found.isEmpty() && !pending.isEmpty()) {
      visit(pending.pop());
    }
    return !found.isEmpty();
  }

  @Override
  public Found next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return found.pop();
  }

  private void visit(Path path) {
    try {
      if (!Files.isDirectory(path)) {
        found.add(new Found.Document(path));
      } else if (leadsBack(path)) {
        found.add(new Found.Problem(path, "a link back to a folder it is in: remove the link"));
      } else {
        children(path).forEach(pending::push);
      }
    } catch (IOException e) {
      found.add(new Found.Problem(path, Bytes.explain(e)));
    }
  }

  private boolean leadsBack(Path folder) throws IOException {
    for (Path above = folder; above != null && !above.equals(root); ) {
      above = above.getParent();
      if (above != null && Files.isSameFile(above, folder)) {
        return true;
      }
    }
    return false;
  }

  /** The last name first, for the stack. */
  private static List<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!Files.isHidden(entry)) {
          children.add(entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    children.sort(Collections.reverseOrder());
    return children;
  }
}
