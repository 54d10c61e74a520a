package org.demarche.store.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** The terms under which a name is found, one document a name. */
final class NameTerms {

  static final String IRI = "iri";
  static final String LABEL = "label";
  static final String NORMALIZED = "normalized";
  static final String ARTICLES = "articles";

  /** The whole name. */
  static final String WHOLE = "whole";

  /** Beginnings of the whole name, of up to {@link #GRAM} letters. */
  static final String BEGINNING = "beginning";

  /** From a later word to the end of the name. */
  static final String TAIL = "tail";

  /** Beginnings of the tails. */
  static final String TAIL_BEGINNING = "tailBeginning";

  /** Each word. */
  static final String WORD = "word";

  /** So few letters begin so many names that these are found by a term of their own. */
  static final int GRAM = 3;

  /** Letters of a name beyond this many tell nothing; Lucene takes 32,766 bytes at most. */
  static final int LONGEST = 100;

  /** Nobody types the tenth word of a name. */
  private static final int MOST_WORDS = 10;

  /** Names lie in this order: first those whose bearer most articles mention. */
  static final Sort ORDER =
      new Sort(
          new SortField(ARTICLES, SortField.Type.LONG, true),
          new SortField(NORMALIZED, SortField.Type.STRING),
          new SortField(IRI, SortField.Type.STRING));

  private NameTerms() {}

  static Document document(IndexedName name) {
    String normalized = cut(name.normalized());
    Document document = new Document();
    document.add(new StoredField(IRI, name.iri()));
    document.add(new StoredField(LABEL, name.label()));
    document.add(new StoredField(NORMALIZED, name.normalized()));
    document.add(new StoredField(ARTICLES, name.articles()));
    document.add(new NumericDocValuesField(ARTICLES, name.articles()));
    document.add(new SortedDocValuesField(NORMALIZED, new BytesRef(normalized)));
    document.add(new SortedDocValuesField(IRI, new BytesRef(cut(name.iri()))));
    addBeginnings(document, WHOLE, BEGINNING, normalized);
    tails(normalized).forEach(tail -> addBeginnings(document, TAIL, TAIL_BEGINNING, tail));
    List.of(normalized.split(" ", MOST_WORDS + 1)).stream()
        .limit(MOST_WORDS)
        .filter(Predicate.not(String::isEmpty))
        .forEach(word -> document.add(term(WORD, word)));
    return document;
  }

  private static void addBeginnings(
      Document document, String field, String beginning, String text) {
    document.add(term(field, text));
    for (int length = 1; length <= Math.min(GRAM, text.length()); length++) {
      document.add(term(beginning, text.substring(0, length)));
    }
  }

  private static List<String> tails(String normalized) {
    List<String> tails = new ArrayList<>();
    int space = normalized.indexOf(' ');
    while (space >= 0 && tails.size() < MOST_WORDS) {
      tails.add(normalized.substring(space + 1));
      space = normalized.indexOf(' ', space + 1);
    }
    return tails;
  }

  private static StringField term(String field, String text) {
    return new StringField(field, text, Field.Store.NO);
  }

  /** The name a document tells. */
  static IndexedName name(Document stored) {
    return new IndexedName(
        stored.get(IRI),
        stored.get(LABEL),
        stored.get(NORMALIZED),
        Long.parseLong(stored.get(ARTICLES)));
  }

  static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
