package org.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queries to run at Wikidata, which no test can reach. */
class WikidataQueriesTest {

  private static final Set<String> READ =
      Set.of(
          "item",
          "itemLabel",
          "itemAltLabel",
          "type",
          "role",
          "roleLabel",
          "roleClass",
          "state",
          "start",
          "startPrecision",
          "end",
          "endPrecision",
          "asOf",
          "member",
          "memberLabel");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries", "wikidata"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void thereAreSome() throws IOException {
    assertThat(files()).hasSizeGreaterThanOrEqualTo(4);
  }

  @ParameterizedTest
  @MethodSource("files")
  void eachParsesSaysHowToUseItAndGivesWhatTheImportReads(Path file) throws IOException {
    String text = Files.readString(file);
    Query query = QueryFactory.create(text);
    assertThat(query.isSelectType()).isTrue();
    assertThat(query.getResultVars()).contains("item", "itemLabel", "type").isSubsetOf(READ);
    assertThat(text).startsWith("# ").contains("https://query.wikidata.org/", "lexicon import");
  }

  @Test
  void noneIsANamedQuery() {
    assertThat(new NamedQueries().names()).noneMatch(name -> name.contains("wikidata"));
  }
}
