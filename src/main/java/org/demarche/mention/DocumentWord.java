package org.demarche.mention;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.language.Token;
import org.demarche.lexicon.TsvTable;

/** Words of {@code data/lexicon/documents.tsv}: texts that speak for whoever put them out. */
enum DocumentWord {
  /** A text ("report", "statement"). */
  DOCUMENT,
  /** A verb whose subject puts a text out ("publish"). */
  ISSUE,
  /** A verb that news gives a text for its subject ("the report finds"). */
  TELL;

  private static final Map<DocumentWord, Set<String>> WORDS = load();

  /** Whether the token's lemma is such a word: a noun for documents, else a verb. */
  boolean is(Token token) {
    return (this == DOCUMENT ? token.isNoun() : token.isVerb())
        && WORDS.getOrDefault(this, Set.of()).contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  private static Map<DocumentWord, Set<String>> load() {
    Map<DocumentWord, Set<String>> words = new EnumMap<>(DocumentWord.class);
    TsvTable.load(
            "data/lexicon/documents.tsv",
            row ->
                Map.entry(
                    DocumentWord.valueOf(row.require("role").toUpperCase(Locale.ROOT)),
                    row.require("word")))
        .forEach(e -> words.computeIfAbsent(e.getKey(), k -> new HashSet<>()).add(e.getValue()));
    return words;
  }
}
