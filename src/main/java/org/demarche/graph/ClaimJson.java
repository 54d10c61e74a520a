package org.demarche.graph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.demarche.article.Article;
import org.demarche.article.Span;
import org.demarche.claim.Attributor;
import org.demarche.claim.Claim;
import org.demarche.claim.Event;
import org.demarche.claim.Extraction;
import org.demarche.claim.Participant;
import org.demarche.claim.Plover;
import org.demarche.claim.Position;
import org.demarche.claim.Statement;
import org.demarche.mention.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Writes claims as JSON Lines, one claim a line. Offsets are Unicode code points into the article's
 * text, end exclusive.
 */
public final class ClaimJson implements Closeable, Flushable {

  private final JsonGenerator json;

  /** Writes to the stream in UTF-8; closing this closes it. */
  public ClaimJson(OutputStream out) throws IOException {
    json = new JsonFactory().createGenerator(out);
    json.setRootValueSeparator(null);
  }

  /** Writes the claims of an article, a line each. */
  public void write(Extraction extraction) throws IOException {
    for (Claim claim : extraction.claims()) {
      write(extraction.article(), claim);
      json.writeRaw('\n');
    }
  }

  @Override
  public void flush() throws IOException {
    json.flush();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }

  private void write(Article article, Claim claim) throws IOException {
    Claim.Details details = claim.details();
    json.writeStartObject();
    json.writeStringField("article", article.id());
    json.writeNumberField("sentence", details.sentence());
    writeSpan(article, details.evidence());
    json.writeStringField("text", details.quote());
    json.writeStringField("type", type(claim));
    json.writeStringField("relation", details.relation().label());
    writePlover(details.plover());
    json.writeNumberField("polarity", details.polarity());
    writeParticipant("source", article, details.source());
    writeParticipant("target", article, details.target());
    if (claim instanceof Statement statement) {
      writeContent(article, statement);
    }
    json.writeStringField("modality", details.modality().name().toLowerCase(Locale.ROOT));
    json.writeArrayFieldStart("attribution");
    for (Attributor attributor : details.attribution()) {
      json.writeString(attributor.label());
    }
    json.writeEndArray();
    json.writeBooleanField("inferred", details.inferred());
    json.writeNumberField("confidence", Math.round(details.confidence() * 1000) / 1000.0);
    writeDates(details);
    json.writeStringField("rule", details.rule());
    json.writeEndObject();
  }

  private static String type(Claim claim) {
    if (claim instanceof Event) {
      return "event";
    }
    return claim instanceof Position ? "position" : "statement";
  }

  private void writeSpan(Article article, Span span) throws IOException {
    Span points = article.codePoints(span);
    json.writeNumberField("begin", points.begin());
    json.writeNumberField("end", points.end());
  }

  private void writePlover(@Nullable Plover plover) throws IOException {
    if (plover == null) {
      json.writeNullField("plover");
    } else {
      json.writeStringField("plover", plover.name());
    }
  }

  private void writeParticipant(String field, Article article, @Nullable Participant participant)
      throws IOException {
    if (participant == null) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    json.writeStringField("text", participant.text());
    writeSpan(article, participant.span());
    json.writeStringField("label", participant.referent().label());
    json.writeStringField("iri", Iris.referent(article.id(), participant.referent()));
    json.writeArrayFieldStart("for");
    for (Actor actor : participant.onBehalfOf()) {
      json.writeString(actor.label());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeContent(Article article, Statement statement) throws IOException {
    json.writeObjectFieldStart("content");
    writeSpan(article, statement.content());
    json.writeStringField("text", statement.contentText());
    json.writeBooleanField("direct", statement.direct());
    json.writeEndObject();
  }

  /** {@code date} is when it happened, if the text tells; {@code reported} the article's date. */
  private void writeDates(Claim.Details details) throws IOException {
    if (details.happened() == null) {
      json.writeNullField("date");
    } else {
      json.writeStringField("date", details.happened().from().toString());
      json.writeStringField("until", details.happened().to().toString());
    }
    if (details.reported() != null) {
      json.writeStringField("reported", details.reported().toString());
    }
  }
}
