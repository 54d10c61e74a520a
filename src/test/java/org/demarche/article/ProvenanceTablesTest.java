package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.lexicon.TsvTable;
import org.junit.jupiter.api.Test;

/** {@code publishers.tsv} and {@code agencies.tsv}. */
class ProvenanceTablesTest {

  @Test
  void publishersAreSortedByHostOnceEachWithASource() {
    List<String> hosts =
        TsvTable.load(
            "data/lexicon/publishers.tsv",
            row -> {
              assertThat(row.require("publisher")).isNotBlank();
              assertThat(row.require("source")).startsWith("https://");
              assertThat(row.require("host")).matches("[a-z0-9-]+(\\.[a-z0-9-]+)+");
              return row.require("host");
            });
    assertThat(hosts).hasSizeGreaterThan(50).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void agenciesAreSortedOnceEachWithASourceAndNoNameTwice() {
    List<List<String>> agencies =
        TsvTable.load(
            "data/lexicon/agencies.tsv",
            row -> {
              assertThat(row.require("source")).startsWith("https://");
              return Stream.concat(Stream.of(row.require("agency")), row.list("aliases").stream())
                  .toList();
            });
    assertThat(agencies.stream().map(names -> names.get(0))).hasSizeGreaterThan(50).isSorted();
    assertThat(agencies.stream().flatMap(List::stream)).doesNotHaveDuplicates();
  }

  @Test
  void findsAnAgencyInAByline() {
    assertThat(Agencies.in("Ana Ruiz, Reuters")).contains("Reuters");
    assertThat(Agencies.in("Associated Press in Valencia")).contains("Associated Press");
    assertThat(Agencies.in("Ana Map and Petra Spa")).isEmpty();
  }
}
