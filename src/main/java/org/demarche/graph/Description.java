package org.demarche.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.demarche.lexicon.PartialDate;
import org.jspecify.annotations.Nullable;

/** Adds the triples of one subject to a model; what is null is left out. */
final class Description {

  private static final int MONTH_LENGTH = 7;
  private static final int YEAR_LENGTH = 4;

  private final Model model;
  private final Resource subject;

  private Description(Model model, Resource subject) {
    this.model = model;
    this.subject = subject;
  }

  static Description of(Model model, String iri) {
    return new Description(model, model.createResource(iri));
  }

  Description type(Resource type) {
    model.add(subject, RDF.type, type);
    return this;
  }

  Description link(Property property, String iri) {
    model.add(subject, property, model.createResource(iri));
    return this;
  }

  Description links(Property property, Collection<String> iris) {
    iris.forEach(iri -> link(property, iri));
    return this;
  }

  Description link(Property property, Resource object) {
    model.add(subject, property, object);
    return this;
  }

  Description text(Property property, @Nullable String text) {
    if (text != null) {
      model.add(subject, property, PlainText.of(text));
    }
    return this;
  }

  Description english(Property property, String text) {
    model.add(subject, property, PlainText.of(text), "en");
    return this;
  }

  Description integer(Property property, long number) {
    return typed(property, Long.toString(number), XSDDatatype.XSDinteger);
  }

  Description flag(Property property, boolean flag) {
    return typed(property, Boolean.toString(flag), XSDDatatype.XSDboolean);
  }

  Description date(Property property, @Nullable LocalDate date) {
    return date == null ? this : typed(property, date.toString(), XSDDatatype.XSDdate);
  }

  /** The day, month or year, as far as it is known. */
  Description partialDate(Property property, @Nullable PartialDate date) {
    if (date == null) {
      return this;
    }
    String written = date.written();
    return switch (written.length()) {
      case YEAR_LENGTH -> typed(property, written, XSDDatatype.XSDgYear);
      case MONTH_LENGTH -> typed(property, written, XSDDatatype.XSDgYearMonth);
      default -> typed(property, written, XSDDatatype.XSDdate);
    };
  }

  /** Four digits after the point; always with a point, as the canonical form of a decimal has. */
  Description decimal(Property property, double number) {
    BigDecimal rounded =
        BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
    BigDecimal pointed = rounded.scale() < 1 ? rounded.setScale(1) : rounded;
    return typed(property, pointed.toPlainString(), XSDDatatype.XSDdecimal);
  }

  Description typed(Property property, String lexical, XSDDatatype datatype) {
    model.add(subject, property, model.createTypedLiteral(lexical, datatype));
    return this;
  }
}
