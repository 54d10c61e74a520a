package org.demarche.graph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.graph.PlainText;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** GraphML and CSV, read by other people's readers. */
class ClaimTablesTest {

  @Test
  void csvHasOneClaimALine() throws IOException {
    List<CSVRecord> rows = csv(Stores.small());

    assertThat(rows).hasSize(7).allMatch(CSVRecord::isConsistent);
    assertThat(rows)
        .filteredOn(row -> row.get("article").equals("lavrov-mexico"))
        .extracting(row -> row.get("relation"))
        .containsExactlyInAnyOrder("opposes", "says");
  }

  @Test
  void csvTellsWhoSpeaksForWhomAndWhereItStands() throws IOException {
    CSVRecord row =
        csv(Stores.small()).stream()
            .filter(r -> r.get("article").equals("lavrov-mexico"))
            .filter(r -> r.get("relation").equals("opposes"))
            .findFirst()
            .orElseThrow();

    assertThat(row.get("source")).isEqualTo("Sergei Lavrov");
    assertThat(row.get("source_type")).isEqualTo("Person");
    assertThat(row.get("source_for")).isEqualTo("Ministry of Foreign Affairs of Russia | Russia");
    assertThat(row.get("target")).isEqualTo("US policy on Venezuela");
    assertThat(row.get("target_type")).isEqualTo("Policy");
    assertThat(row.get("target_for")).isEqualTo("United States");
    assertThat(row.get("plover")).isEqualTo("ACCUSE");
    assertThat(row.get("polarity")).isEqualTo("-1");
    assertThat(row.get("modality")).isEqualTo("Actual");
    assertThat(row.get("confidence")).isEqualTo("0.87");
    assertThat(row.get("happened_from")).isEqualTo("2020-02-06");
    assertThat(row.get("reported")).isEqualTo("2020-02-07");
    assertThat(row.get("publisher")).isEqualTo("The Example Times");
    assertThat(row.get("quote"))
        .isEqualTo("On Thursday Lavrov condemned U.S. policy in Venezuela.");
    assertThat(row.get("begin")).isEqualTo("0");
    assertThat(row.get("end")).isEqualTo("54");
  }

  @Test
  void csvKeepsHostileTextAsItIs() throws IOException {
    assertThat(csv(Stores.small()))
        .filteredOn(row -> row.get("relation").equals("criticizes"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.get("source")).isEqualTo(PlainText.of(Stores.HOSTILE));
              assertThat(row.get("quote")).isEqualTo(PlainText.of(Stores.HOSTILE));
              assertThat(row.get("target")).isEqualTo("</script>");
              assertThat(row.get("target_type")).isEqualTo("Phrase");
            });
  }

  @Test
  void graphMlIsWellFormedAndItsEdgesHaveTheirNodes() throws Exception {
    Document document = graphMl(Stores.small());
    Set<String> nodes = new HashSet<>();
    elements(document, "node").forEach(node -> nodes.add(node.getAttribute("id")));
    List<Element> edges = elements(document, "edge");

    assertThat(nodes).hasSize(5);
    assertThat(edges).hasSize(4);
    assertThat(edges)
        .allMatch(edge -> nodes.contains(edge.getAttribute("source")))
        .allMatch(edge -> nodes.contains(edge.getAttribute("target")));
  }

  @Test
  void graphMlDeclaresWhatItUsesAndKeepsLabels() throws Exception {
    Document document = graphMl(Stores.small());
    Set<String> keys = new HashSet<>();
    elements(document, "key").forEach(key -> keys.add(key.getAttribute("id")));
    List<Element> data = elements(document, "data");

    assertThat(data).allMatch(value -> keys.contains(value.getAttribute("key")));
    assertThat(data)
        .extracting(Element::getTextContent)
        .contains(PlainText.of(Stores.HOSTILE), "Policy", "Sergei Lavrov", "meets", "2020-02-06");
  }

  private static List<CSVRecord> csv(DatasetGraph data) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(new StringReader(export(data, ExportFormat.CSV))).getRecords();
  }

  private static Document graphMl(DatasetGraph data)
      throws IOException, ParserConfigurationException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    byte[] bytes = export(data, ExportFormat.GRAPHML).getBytes(StandardCharsets.UTF_8);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static String export(DatasetGraph data, ExportFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Exporter.create().export(data, format, ExportFilter.NONE, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
