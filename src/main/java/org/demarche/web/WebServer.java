package org.demarche.web;

import java.net.BindException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.demarche.store.StoreException;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** Serves a store until it is closed. */
public final class WebServer implements AutoCloseable {

  /** Where SPARQL is answered. */
  static final String SPARQL = "/sparql";

  /** Where the JSON API begins. */
  static final String API = "/api/";

  private static final String LOCAL = "127.0.0.1";

  /** How long running requests may take to end when the server stops. */
  private static final long STOP_MILLIS = 5_000;

  private final FusekiServer server;
  private final ServeOptions options;
  private final MemoryGuard memory;

  private WebServer(FusekiServer server, ServeOptions options, MemoryGuard memory) {
    this.server = server;
    this.options = options;
    this.memory = memory;
  }

  /**
   * Starts to serve.
   *
   * @param store a dataset of TDB2, which may change meanwhile; it stays open
   * @throws StoreException when the port cannot be had
   */
  public static WebServer start(DatasetGraph store, ServeOptions options) {
    store.getContext().set(ARQ.queryTimeout, Long.toString(options.timeout().toMillis()));
    GuardFilter guard = new GuardFilter(options.host().equals(LOCAL), options.maxConcurrent());
    MemoryGuard memory = new MemoryGuard();
    FusekiServer server =
        FusekiServer.create()
            .port(options.port())
            .loopback(true)
            .fusekiModules(FusekiModules.empty())
            .enableStats(false)
            .enablePing(false)
            .enableMetrics(false)
            .addFilter("/*", guard)
            .add(SPARQL, sparql(store, options, memory))
            .addServlet(API + "*", ApiServlet.over(store))
            .addServlet("/*", new PageServlet())
            .build();
    configure(server, options);
    try {
      server.start();
    } catch (FusekiException e) {
      memory.close();
      throw cannotListen(e, options);
    }
    return new WebServer(server, options, memory);
  }

  private static DataService sparql(DatasetGraph store, ServeOptions options, MemoryGuard memory) {
    return DataService.newBuilder(new DatasetGraphReadOnly(store))
        .addEndpoint(
            Endpoint.create()
                .operation(Operation.Query)
                .processor(new SparqlService(options, memory))
                .build())
        .build();
  }

  private static void configure(FusekiServer server, ServeOptions options) {
    Server jetty = server.getJettyServer();
    jetty.setHandler(new GracefulHandler(jetty.getHandler()));
    jetty.setStopTimeout(STOP_MILLIS);
    for (Connector connector : jetty.getConnectors()) {
      ((ServerConnector) connector).setHost(options.host());
      HttpConfiguration http =
          connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
      http.setSendServerVersion(false);
      http.setSendXPoweredBy(false);
    }
  }

  private static StoreException cannotListen(FusekiException e, ServeOptions options) {
    Throwable cause = e;
    while (cause.getCause() != null && !(cause instanceof BindException)) {
      cause = cause.getCause();
    }
    return new StoreException(
        "Cannot listen at "
            + options.host()
            + ":"
            + options.port()
            + ": "
            + cause.getMessage()
            + ".\nChoose another port with --port; 0 takes any free one.",
        e);
  }

  /** The port it listens at. */
  public int port() {
    return server.getHttpPort();
  }

  /** The address of the page. */
  public String address() {
    String host = options.host().equals("0.0.0.0") ? "localhost" : options.host();
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/";
  }

  /** The address of the SPARQL endpoint. */
  public String endpoint() {
    return address() + SPARQL.substring(1);
  }

  /** Lets what runs end, then stops. */
  @Override
  public void close() {
    server.stop();
    memory.close();
  }
}
