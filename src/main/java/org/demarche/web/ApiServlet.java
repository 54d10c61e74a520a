package org.demarche.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.graph.export.UnknownActorException;
import org.demarche.question.ActorLookup;
import org.demarche.question.QuestionAnswerer;
import org.demarche.store.JenaQueryEngine;
import org.demarche.store.NamedQueries;
import org.demarche.store.QueryEngine;
import org.demarche.store.QueryException;
import org.demarche.store.StoreException;

/** The JSON API: a table of addresses, each with what answers it; see {@code openapi.json}. */
final class ApiServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Answers a request; throws {@link BadRequestException} when it makes no sense. */
  @FunctionalInterface
  interface Handler {
    JsonNode answer(Params params);
  }

  private final transient Map<String, Handler> handlers = new LinkedHashMap<>();
  private final transient ClaimsApi claims;
  private final transient ExportApi export;

  private ApiServlet(DatasetGraph store) {
    QueryEngine engine = new JenaQueryEngine(store);
    NamedQueries queries = new NamedQueries();
    ActorLookup lookup = new ActorLookup(engine, queries);
    ArticlesApi articles = new ArticlesApi(engine);
    ActorsApi actors = new ActorsApi(engine, queries, lookup);
    NamedQueriesApi named = new NamedQueriesApi(queries, lookup);
    claims = new ClaimsApi(engine, queries, lookup);
    export = new ExportApi(store);
    AskApi ask = new AskApi(new QuestionAnswerer(engine, queries), articles);
    handlers.put("ask", ask::answer);
    handlers.put("suggest", actors::suggest);
    handlers.put("actors", actors::list);
    handlers.put("actor", actors::one);
    handlers.put("claims", claims::list);
    handlers.put("network", claims::network);
    handlers.put("months", claims::months);
    handlers.put("articles", articles::list);
    handlers.put("article", params -> articles.one(params, claims));
    handlers.put("queries", named::list);
    handlers.put("query", named::bind);
    handlers.put("stats", new StatsApi(engine)::answer);
  }

  /** The API over a dataset of TDB2. */
  static ApiServlet over(DatasetGraph store) {
    return new ApiServlet(store);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = request.getRequestURI().substring(WebServer.API.length());
    Params params = new Params(request);
    try {
      answer(name, params, response);
    } catch (BadRequestException | UnknownActorException e) {
      Json.error(response, 400, String.valueOf(e.getMessage()));
    } catch (QueryException e) {
      boolean late = e.getCause() instanceof QueryCancelledException;
      Json.error(
          response,
          late ? 503 : 400,
          late ? "This takes too long; ask for less at once." : String.valueOf(e.getMessage()));
    } catch (StoreException e) {
      Json.error(response, 500, String.valueOf(e.getMessage()));
    }
  }

  private void answer(String name, Params params, HttpServletResponse response) throws IOException {
    Handler handler = handlers.get(name);
    if (name.equals("export")) {
      export.write(params, response);
    } else if (name.equals("claims") && !params.text("format", "json").equals("json")) {
      claims.writeAs(params, response);
    } else if (handler != null) {
      Json.write(response, handler.answer(params));
    } else {
      Json.error(response, 404, "The API has " + String.join(", ", handlers.keySet()) + ".");
    }
  }
}
