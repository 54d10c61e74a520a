package org.demarche.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.graph.export.ExportFilter;
import org.demarche.graph.export.ExportFormat;
import org.demarche.graph.export.Exporter;

/** The whole store, or one actor's part of it, as {@code export} writes it. */
final class ExportApi {

  private static final Map<ExportFormat, String> TYPES =
      Map.of(
          ExportFormat.TURTLE, "text/turtle ttl",
          ExportFormat.TRIG, "application/trig trig",
          ExportFormat.NQUADS, "application/n-quads nq",
          ExportFormat.JSONLD, "application/ld+json jsonld",
          ExportFormat.RDFXML, "application/rdf+xml rdf",
          ExportFormat.GRAPHML, "application/xml graphml",
          ExportFormat.CSV, "text/csv csv");

  private final DatasetGraph store;

  ExportApi(DatasetGraph store) {
    this.store = store;
  }

  void write(Params params, HttpServletResponse response) throws IOException {
    ExportFormat format = format(params.text("format", "turtle"));
    ExportFilter filter = filter(params);
    String[] type = TYPES.getOrDefault(format, "application/octet-stream bin").split(" ", 2);
    Downloads.start(response, type[0], "demarche." + type[1]);
    Exporter.create().export(store, format, filter, response.getOutputStream());
  }

  private static ExportFormat format(String name) {
    try {
      return ExportFormat.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new BadRequestException("Formats are " + Arrays.toString(ExportFormat.values()));
    }
  }

  private static ExportFilter filter(Params params) {
    try {
      return new ExportFilter(params.text("actor"), params.date("since"), params.date("until"));
    } catch (IllegalArgumentException e) {
      throw new BadRequestException("The last day lies before the first.");
    }
  }
}
