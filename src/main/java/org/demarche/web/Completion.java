package org.demarche.web;

import java.util.ArrayList;
import java.util.List;
import org.demarche.graph.Labels;
import org.demarche.store.names.IndexedName;
import org.demarche.store.names.NameIndex;

/**
 * A name that what somebody types may become.
 *
 * @param before what was typed before the name begins
 * @param name the name
 */
record Completion(String before, IndexedName name) {

  /** Longest name looked for at the end of what is typed, in words. */
  private static final int LONGEST_NAME = 5;

  /** Words that end no name but may begin one by chance. */
  private static final int SHORTEST = 2;

  /** What the longest end of the input that begins a name may become. */
  static List<Completion> of(String typed, NameIndex names, int limit) {
    List<Integer> starts = wordStarts(typed);
    for (int start : starts.subList(Math.max(0, starts.size() - LONGEST_NAME), starts.size())) {
      String end = Labels.normalize(typed.substring(start));
      if (end.length() >= SHORTEST) {
        List<IndexedName> found = names.beginningWith(end, limit);
        if (!found.isEmpty()) {
          String before = typed.substring(0, start);
          return found.stream().map(name -> new Completion(before, name)).toList();
        }
      }
    }
    return List.of();
  }

  private static List<Integer> wordStarts(String text) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      boolean begins = i == 0 || Character.isWhitespace(text.charAt(i - 1));
      if (begins && !Character.isWhitespace(text.charAt(i))) {
        starts.add(i);
      }
    }
    return starts;
  }
}
