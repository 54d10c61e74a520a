package org.demarche.store;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** A SPARQL endpoint over a store, as little of one as a client needs. */
final class SparqlServer implements AutoCloseable {

  private final HttpServer server;

  private SparqlServer(HttpServer server) {
    this.server = server;
  }

  static SparqlServer over(ClaimStore store) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/sparql", exchange -> answer(exchange, store));
    server.start();
    return new SparqlServer(server);
  }

  String endpoint() {
    InetSocketAddress address = server.getAddress();
    return "http://" + address.getHostString() + ":" + address.getPort() + "/sparql";
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange, ClaimStore store) throws IOException {
    try (exchange) {
      String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String query =
          parameter(exchange.getRequestURI().getRawQuery()).or(() -> parameter(form)).orElse("");
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      String type = run(query, DatasetFactory.wrap(store.dataset()), body);
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(200, body.size());
      exchange.getResponseBody().write(body.toByteArray());
    }
  }

  private static Optional<String> parameter(String form) {
    return Arrays.stream(String.valueOf(form).split("&", -1))
        .filter(pair -> pair.startsWith("query="))
        .map(pair -> URLDecoder.decode(pair.substring(6), StandardCharsets.UTF_8))
        .findFirst();
  }

  private static String run(String query, Dataset dataset, ByteArrayOutputStream out) {
    dataset.begin(ReadWrite.READ);
    try (QueryExecution execution = QueryExecution.dataset(dataset).query(query).build()) {
      if (execution.getQuery().isSelectType()) {
        ResultSetFormatter.outputAsXML(out, execution.execSelect());
        return "application/sparql-results+xml";
      } else if (execution.getQuery().isAskType()) {
        ResultSetFormatter.outputAsXML(out, execution.execAsk());
        return "application/sparql-results+xml";
      }
      RDFDataMgr.write(out, execution.execConstruct(), Lang.TURTLE);
      return "text/turtle";
    } finally {
      dataset.end();
    }
  }
}
