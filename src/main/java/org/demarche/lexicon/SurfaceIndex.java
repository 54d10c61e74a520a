package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds entries by the ways to write them. */
final class SurfaceIndex {

  private static final String ARTICLE = "the ";

  private final Map<String, List<Reading>> readings = new HashMap<>();

  /** "North" and others that with an article alone mean an entry ("the North"). */
  private final Set<String> wordsWithArticle = new HashSet<>();

  private int longest;

  SurfaceIndex(Collection<? extends LexiconEntry> entries) {
    entries.forEach(this::noteArticles);
    entries.forEach(this::add);
    readings.replaceAll((key, list) -> List.copyOf(list));
  }

  /** Everything the form may mean, states first, in the order of the tables. */
  List<Reading> readings(String surface) {
    return Surface.isWhole(surface)
        ? readings.getOrDefault(Surface.key(surface), List.of())
        : List.of();
  }

  /** The most words an indexed form has, hyphens counting as spaces. */
  int longest() {
    return longest;
  }

  private void noteArticles(LexiconEntry entry) {
    for (Spelling spelling : entry.spellings()) {
      String text = spelling.text();
      if (text.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length())) {
        wordsWithArticle.add(Surface.normalise(text.substring(ARTICLE.length())));
      }
    }
  }

  private void add(LexiconEntry entry) {
    for (Spelling spelling : entry.spellings()) {
      add(
          Surface.normalise(spelling.text()),
          new Reading(entry, spelling.kind(), spelling.ambiguous()));
    }
  }

  private void add(String form, Reading reading) {
    longest = Math.max(longest, words(form));
    file(Surface.key(form), reading);
    int space = form.indexOf(' ');
    if (space > 0 && Character.isLowerCase(form.charAt(0))) {
      file(Surface.key(Surface.capitalised(form)), reading);
    }
    // so that "the North" is not the longest match in "the North Korean border"
    if (space > 0 && wordsWithArticle.contains(form.substring(0, space))) {
      longest = Math.max(longest, 1 + words(form));
      file(Surface.key(ARTICLE + form), reading);
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
