package org.demarche.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Stands before everything else: sets the security headers, turns away what is too large, comes
 * from a foreign page or uses a method that would write, and bounds how many read at once.
 */
final class GuardFilter implements Filter {

  /** Longest query string, in bytes; a question has a hundred. */
  private static final int LONGEST_QUERY_STRING = SparqlService.LONGEST_QUERY * 3;

  private static final long PATIENCE_MILLIS = 2_000;

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
              + " font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none';"
              + " form-action 'self'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()");

  private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private final boolean localOnly;
  private final Semaphore free;

  /**
   * @param localOnly whether only this machine is served, and so only its own names are right
   * @param places most requests that read the store at once
   */
  GuardFilter(boolean localOnly, int places) {
    this.localOnly = localOnly;
    free = new Semaphore(places, true);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    HEADERS.forEach(answer::setHeader);
    Refusal refusal = refusal(http);
    if (refusal != null) {
      Json.error(answer, refusal.status(), refusal.why());
    } else if (readsStore(http.getRequestURI())) {
      limited(http, answer, chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  private record Refusal(int status, String why) {}

  private @Nullable Refusal refusal(HttpServletRequest request) {
    String method = request.getMethod();
    boolean isQuery = method.equals("POST") && request.getRequestURI().equals(WebServer.SPARQL);
    if (!isQuery && !method.equals("GET") && !method.equals("HEAD")) {
      return new Refusal(405, "This server only reads: " + method + " is refused.");
    }
    if (localOnly && !LOCAL_NAMES.contains(hostName(request.getHeader("Host")))) {
      return new Refusal(421, "This server answers only as localhost.");
    }
    if (isForeign(request)) {
      return new Refusal(403, "Requests from pages of other sites are refused.");
    }
    String query = request.getQueryString();
    if (query != null && query.length() > LONGEST_QUERY_STRING) {
      return new Refusal(414, "The address is too long.");
    }
    if (request.getContentLengthLong() > LONGEST_QUERY_STRING) {
      return new Refusal(413, "The request is too large.");
    }
    return null;
  }

  private static String hostName(@Nullable String host) {
    return host == null ? "" : host.replaceFirst(":[0-9]+$", "").toLowerCase(Locale.ROOT);
  }

  /** A browser names the page that asks; programs do not. */
  private static boolean isForeign(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    if (origin == null) {
      return "cross-site".equals(request.getHeader("Sec-Fetch-Site"))
          && !"navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    }
    try {
      return !String.valueOf(URI.create(origin).getAuthority()).equals(request.getHeader("Host"));
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  private static boolean readsStore(String path) {
    return path.equals(WebServer.SPARQL) || path.startsWith(WebServer.API);
  }

  private void limited(HttpServletRequest request, HttpServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    boolean taken = false;
    try {
      taken = free.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      if (taken) {
        chain.doFilter(request, answer);
      } else {
        answer.setHeader("Retry-After", "2");
        Json.error(answer, 503, "Too many queries run at once; try again in a moment.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      Json.error(answer, 503, "The server stops.");
    } finally {
      if (taken) {
        free.release();
      }
    }
  }
}
