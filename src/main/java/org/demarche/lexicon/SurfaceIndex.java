package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds entries by the ways to write them. */
final class SurfaceIndex {

  private final Map<String, List<Reading>> readings = new HashMap<>();
  private int longest;

  SurfaceIndex(Collection<? extends LexiconEntry> entries) {
    entries.forEach(this::add);
    readings.replaceAll((key, list) -> List.copyOf(list));
  }

  /** Everything the form may mean, states first, in the order of the tables. */
  List<Reading> readings(String surface) {
    return readings.getOrDefault(Surface.key(surface), List.of());
  }

  /** The most words an indexed form has, hyphens counting as spaces. */
  int longest() {
    return longest;
  }

  private void add(LexiconEntry entry) {
    for (Spelling spelling : entry.spellings()) {
      Reading reading = new Reading(entry, spelling.kind(), spelling.ambiguous());
      String form = Surface.normalise(spelling.text());
      longest = Math.max(longest, words(form));
      file(Surface.key(form), reading);
      if (form.indexOf(' ') > 0 && Character.isLowerCase(form.charAt(0))) {
        file(Surface.key(Surface.capitalised(form)), reading);
      }
    }
  }

  private static int words(String form) {
    int words = 1;
    for (int at = form.indexOf(' '); at >= 0; at = form.indexOf(' ', at + 1)) {
      words++;
    }
    return words;
  }

  private void file(String key, Reading reading) {
    List<Reading> known = readings.computeIfAbsent(key, k -> new ArrayList<>(1));
    for (Reading other : known) {
      if (other.entry() == reading.entry() && other.kind() == reading.kind()) {
        return;
      }
    }
    known.add(reading);
  }
}
