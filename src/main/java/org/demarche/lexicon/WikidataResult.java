package org.demarche.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * Reads the CSV in which Wikidata's query service gives a result, of a query with the variables of
 * those under {@code queries/wikidata/}; others are ignored.
 *
 * <ul>
 *   <li>{@code item}, {@code itemLabel}, {@code type}: who, by IRI and name, and what ({@link
 *       UserFacts#COLUMNS}); {@code itemAltLabel}: other names, separated by commas
 *   <li>{@code roleLabel}, {@code roleClass}, {@code start}, {@code end}, {@code asOf}: a term of a
 *       person; {@code startPrecision}, {@code endPrecision}: 11 to the day, 10 month, 9 year
 *   <li>{@code state}, {@code member}: IRIs of states, members one a row
 * </ul>
 *
 * <p>A row that is right but of no use (no name in English, no date, a state that is none here) is
 * left out and told; one that is wrong fails the whole, with every other that is.
 */
public final class WikidataResult {

  private static final List<String> REQUIRED = List.of("item", "itemLabel", "type");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** RFC 4180 with any line ends; a blank line is no row. */
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
          .get();

  /**
   * What was read.
   *
   * @param facts the facts, several rows of one organisation or term joined
   * @param leftOut rows of no use, with file, line and why
   */
  public record Read(List<UserFact> facts, List<String> leftOut) {

    public Read {
      facts = List.copyOf(facts);
      leftOut = List.copyOf(leftOut);
    }
  }

  private WikidataResult() {}

  /**
   * Reads a result.
   *
   * @param name what to call it in messages
   * @param known whose states are meant by their Wikidata items
   * @throws LexiconException naming every bad line
   * @throws IOException when the stream cannot be read
   */
  public static Read read(String name, InputStream in, Lexicon known) throws IOException {
    WikidataRows rows = new WikidataRows(name, known);
    List<String> problems = new ArrayList<>();
    try (CSVParser parser = FORMAT.parse(withoutMark(in))) {
      requireColumns(name, Set.copyOf(parser.getHeaderNames()));
      Iterator<CSVRecord> records = parser.iterator();
      long line = parser.getCurrentLineNumber() + 1;
      while (records.hasNext()) {
        CSVRecord row = records.next();
        try {
          rows.add(row, line);
        } catch (IllegalArgumentException e) {
          problems.add(name + ":" + line + ": " + e.getMessage());
        }
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (IllegalArgumentException | UncheckedIOException e) {
      problems.add(name + ": no CSV of a query result: " + firstLine(e));
    }
    if (!problems.isEmpty()) {
      throw new LexiconException(problems);
    }
    return rows.read();
  }

  private static Reader withoutMark(InputStream in) throws IOException {
    PushbackReader reader =
        new PushbackReader(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    int first = reader.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      reader.unread(first);
    }
    return reader;
  }

  private static void requireColumns(String name, Set<String> columns) {
    List<String> missing = REQUIRED.stream().filter(c -> !columns.contains(c)).toList();
    if (!missing.isEmpty()) {
      String why =
          "the column "
              + missing.stream().map(c -> "'" + c + "'").collect(Collectors.joining(", "))
              + " is missing: run a query of queries/wikidata/ and download its result as CSV";
      throw new LexiconException(List.of(name + ":1: " + why));
    }
  }

  private static String firstLine(RuntimeException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return Stream.of(String.valueOf(cause.getMessage()).split("\\R", 2)).findFirst().orElse("");
  }
}
