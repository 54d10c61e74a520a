package org.demarche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the rows of the tables as written; the loader checks the rest. */
class LexiconTablesTest {

  private static final int MIB = 1 << 20;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "institutions",
        "metonyms",
        "name-words",
        "offices",
        "organisations",
        "people",
        "places",
        "sources",
        "states",
        "topics"
      })
  void rowsAreSortedWholeAndSourced(String table) throws IOException {
    Path file = Path.of("data/lexicon", table + ".tsv");
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<String> header = List.of(lines.get(0).split("\t", -1));
    List<String> rows = lines.subList(1, lines.size());

    assertThat(rows).isNotEmpty().doesNotHaveDuplicates();
    assertThat(header).contains("licence");
    assertThat(rows).allSatisfy(row -> assertThat(row.split("\t", -1)).hasSize(header.size()));
    assertThat(rows)
        .allSatisfy(
            row -> {
              List<String> cells = Arrays.asList(row.split("\t", -1));
              assertThat(cells.get(Math.max(0, header.indexOf("source")))).isNotBlank();
              assertThat(cells.get(header.indexOf("licence"))).isNotBlank();
              assertThat(cells).allSatisfy(c -> assertThat(c).isEqualTo(c.strip()));
            });
    assertThat(rows.stream().map(r -> r.split("\t", -1)[0]).toList()).isSorted();
    assertThat(Files.size(file)).isLessThan(3L * MIB);
  }
}
