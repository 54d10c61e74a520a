package org.demarche.store.names;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the names that somebody who misspelt one may have meant. Levenshtein automata find the
 * words that are near; of each such word only the names mentioned most are looked at.
 */
final class NearNames {

  /** The most letters a Levenshtein automaton of reasonable size lets a word differ by. */
  private static final int MOST_EDITS = 2;

  /** Letters for each of which one may be wrong. */
  private static final int LETTERS_AN_EDIT = 4;

  /** Names looked at for one misspelling of several words. */
  private static final int MOST_CANDIDATES = 500;

  private final LeafReaderContext segment;
  private final String wanted;
  private final int edits;
  private final int limit;

  /** Documents by how many letters they are away. */
  private final TreeMap<Integer, Set<Integer>> byDistance = new TreeMap<>();

  NearNames(LeafReaderContext segment, String wanted, int limit) {
    this.segment = segment;
    this.wanted = wanted;
    this.edits = edits(wanted);
    this.limit = limit;
  }

  private static int edits(String text) {
    return Math.max(1, text.length() / LETTERS_AN_EDIT);
  }

  List<IndexedName> find() throws IOException {
    addByTerms(NameTerms.WHOLE);
    addByTerms(NameTerms.WORD);
    if (edits > MOST_EDITS) {
      addByEachWord();
    }
    StoredFields stored = segment.reader().storedFields();
    Set<String> labels = new HashSet<>();
    List<IndexedName> found = new ArrayList<>();
    for (Set<Integer> documents : byDistance.values()) {
      for (int document : documents) {
        IndexedName name = NameTerms.name(stored.document(document));
        if (found.size() < limit && labels.add(name.label())) {
          found.add(name);
        }
      }
    }
    return found;
  }

  private void add(int document, int distance) {
    byDistance.computeIfAbsent(distance, key -> new TreeSet<>()).add(document);
  }

  private void addByTerms(String field) throws IOException {
    Terms terms = segment.reader().terms(field);
    if (terms == null) {
      return;
    }
    int allowed = Math.min(edits, MOST_EDITS);
    FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(field, wanted), allowed, 0, true);
    for (BytesRef term = near.next(); term != null; term = near.next()) {
      int distance = EditDistance.of(wanted, term.utf8ToString(), allowed);
      PostingsEnum documents = near.postings(null, PostingsEnum.NONE);
      // Some may be aliases of one label.
      for (int i = 0; i < limit * limit && distance <= allowed; i++) {
        if (documents.nextDoc() == DocIdSetIterator.NO_MORE_DOCS) {
          break;
        }
        add(documents.docID(), distance);
      }
    }
  }

  /** In a long name more letters may be wrong, when they are in different words. */
  private void addByEachWord() throws IOException {
    BooleanQuery.Builder each = new BooleanQuery.Builder();
    for (String word : wanted.split(" ", -1)) {
      int allowed = Math.min(MOST_EDITS, edits(word));
      each.add(new FuzzyQuery(new Term(NameTerms.WORD, word), allowed), BooleanClause.Occur.FILTER);
    }
    DocIdSetIterator documents = NameIndex.matches(segment, each.build());
    StoredFields stored = segment.reader().storedFields();
    for (int i = 0; i < MOST_CANDIDATES; i++) {
      if (documents.nextDoc() == DocIdSetIterator.NO_MORE_DOCS) {
        return;
      }
      IndexedName name = NameTerms.name(stored.document(documents.docID()));
      int distance = EditDistance.of(wanted, name.normalized(), edits);
      if (distance <= edits) {
        add(documents.docID(), distance);
      }
    }
  }
}
