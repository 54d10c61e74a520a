package org.demarche.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The page and what it loads, from the class path: its own files under {@code /web}, and those of
 * the libraries it uses. Every address that the page itself understands answers with the page.
 */
final class PageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String CYTOSCAPE = "META-INF/resources/webjars/cytoscape/3.33.1/dist/";
  private static final String CODEMIRROR = "META-INF/resources/webjars/codemirror/5.65.21/";

  /** The files of others, by address. */
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "/lib/cytoscape.mjs", CYTOSCAPE + "cytoscape.esm.min.mjs",
          "/lib/codemirror.js", CODEMIRROR + "lib/codemirror.js",
          "/lib/codemirror.css", CODEMIRROR + "lib/codemirror.css",
          "/lib/codemirror-sparql.js", CODEMIRROR + "mode/sparql/sparql.js",
          "/lib/codemirror-matchbrackets.js", CODEMIRROR + "addon/edit/matchbrackets.js");

  private static final Set<String> VIEWS =
      Set.of(
          "/",
          "/ask",
          "/actors",
          "/actor",
          "/network",
          "/timeline",
          "/matrix",
          "/map",
          "/articles",
          "/article",
          "/editor",
          "/about");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "mjs", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "svg", "image/svg+xml",
          "txt", "text/plain; charset=utf-8");

  private final transient Map<String, Asset> assets = new ConcurrentHashMap<>();

  /** A file as it is sent. */
  private record Asset(String type, String tag, Compressed body) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Asset asset = asset(request.getRequestURI());
    if (asset == null) {
      Json.error(response, 404, "There is nothing at this address.");
      return;
    }
    response.setHeader("ETag", asset.tag());
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Vary", "Accept-Encoding");
    if (asset.tag().equals(request.getHeader("If-None-Match"))) {
      response.setStatus(304);
      return;
    }
    response.setContentType(asset.type());
    send(asset, String.valueOf(request.getHeader("Accept-Encoding")).contains("gzip"), response);
  }

  private static void send(Asset asset, boolean compressed, HttpServletResponse response)
      throws IOException {
    if (compressed) {
      response.setHeader("Content-Encoding", "gzip");
      asset.body().send(response);
    } else {
      asset.body().sendPlain(response);
    }
  }

  private @Nullable Asset asset(String address) throws IOException {
    Asset known = assets.get(address);
    if (known != null) {
      return known;
    }
    String file = file(address);
    byte[] bytes = file == null ? null : read(file);
    if (file == null || bytes == null) {
      return null;
    }
    String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
    CRC32 sum = new CRC32();
    sum.update(bytes);
    Asset asset =
        new Asset(
            type == null ? "application/octet-stream" : type,
            '"' + Long.toHexString(sum.getValue()) + '"',
            new Compressed(bytes));
    assets.put(address, asset);
    return asset;
  }

  /** Where the file for the address lies; null when there is none. */
  private static @Nullable String file(String address) {
    if (VIEWS.contains(address)) {
      return "web/index.html";
    }
    if (LIBRARIES.containsKey(address)) {
      return LIBRARIES.get(address);
    }
    return address.matches("(/[a-z0-9][a-z0-9.-]*)+\\.[a-z]+") ? "web" + address : null;
  }

  private static byte @Nullable [] read(String file) throws IOException {
    try (InputStream in = PageServlet.class.getClassLoader().getResourceAsStream(file)) {
      return in == null ? null : in.readAllBytes();
    }
  }
}
