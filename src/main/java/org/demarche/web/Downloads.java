package org.demarche.web;

import jakarta.servlet.http.HttpServletResponse;

/** Answers that a browser stores as a file rather than shows. */
final class Downloads {

  private Downloads() {}

  /** Sets the headers. */
  static void start(HttpServletResponse response, String type, String file) {
    response.setContentType(type);
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
  }
}
