package org.demarche.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Bytes kept compressed, as almost everybody asks for them. */
final class Compressed {

  private final byte[] gzip;

  Compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream compressing = new GZIPOutputStream(out)) {
      compressing.write(bytes);
    }
    gzip = out.toByteArray();
  }

  /** Sends them as they are kept; the header that says so is the caller's. */
  void send(HttpServletResponse response) throws IOException {
    response.setContentLength(gzip.length);
    response.getOutputStream().write(gzip);
  }

  void sendPlain(HttpServletResponse response) throws IOException {
    try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      plain.transferTo(response.getOutputStream());
    }
  }
}
