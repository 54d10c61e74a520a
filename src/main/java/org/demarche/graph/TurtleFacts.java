package org.demarche.graph;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.lexicon.LexiconException;
import org.demarche.lexicon.UserFact;
import org.jspecify.annotations.Nullable;

/**
 * Reads a user's own facts from Turtle, in the words that exports have for actors: a class of the
 * ontology, {@code rdfs:label}, {@code skos:altLabel}, {@code owl:sameAs} a Wikidata item, {@code
 * dem:holds} with {@code dem:office}, {@code dem:ofState}, {@code dem:from}, {@code dem:to}.
 */
public final class TurtleFacts {

  private static final String WIKIDATA = Prefixes.WIKIDATA;
  private static final String STATES = "/actor/state/";

  private final String name;

  private TurtleFacts(String name) {
    this.name = name;
  }

  /**
   * Reads the facts, in the order of their IRIs.
   *
   * @param name what to call the file in messages
   * @throws LexiconException when it is no Turtle, with line and column
   */
  public static List<UserFact> read(String name, InputStream in) {
    Model model = ModelFactory.createDefaultModel();
    try {
      RDFParser.source(in)
          .lang(Lang.TURTLE)
          .base(Prefixes.ID)
          .errorHandler(ErrorHandlerFactory.errorHandlerExceptions())
          .parse(model);
    } catch (RiotException e) {
      throw new LexiconException(List.of(name + ": " + e.getMessage()));
    }
    TurtleFacts facts = new TurtleFacts(name);
    return model.listSubjectsWithProperty(RDF.type).toList().stream()
        .filter(subject -> subject.isURIResource() && facts.type(subject) != null)
        .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
        .flatMap(subject -> facts.read(subject).stream())
        .toList();
  }

  private List<UserFact> read(Resource subject) {
    Map<String, String> cells = new HashMap<>();
    cells.put("name", text(subject, RDFS.label));
    cells.put("type", Objects.requireNonNull(type(subject)));
    cells.put(
        "aliases",
        subject.listProperties(SKOS.altLabel).toList().stream()
            .map(Statement::getString)
            .sorted()
            .collect(Collectors.joining("|")));
    cells.put("state", state(subject));
    cells.put("wikidata", wikidata(subject));
    cells.values().removeIf(String::isEmpty);
    List<UserFact> facts = new ArrayList<>();
    for (Statement holds : subject.listProperties(Vocabulary.HOLDS).toList()) {
      if (holds.getObject().isResource()) {
        facts.add(fact(subject, cells, holds.getResource()));
      }
    }
    return facts.isEmpty() ? List.of(new UserFact(where(subject), cells)) : facts;
  }

  private UserFact fact(Resource person, Map<String, String> cells, Resource tenure) {
    Map<String, String> all = new HashMap<>(cells);
    all.put("role", text(tenure, Vocabulary.OFFICE));
    all.put("role_class", text(tenure, Vocabulary.ROLE_CLASS));
    all.put("from", text(tenure, Vocabulary.FROM));
    all.put("to", text(tenure, Vocabulary.TO));
    all.put("as_of", text(tenure, Vocabulary.AS_OF));
    all.put("state", state(tenure));
    return new UserFact(where(person), all);
  }

  private String where(Resource subject) {
    return name + ": <" + subject.getURI() + ">";
  }

  /** The local name of its class in the ontology that says most; null for anything else. */
  private @Nullable String type(Resource subject) {
    return subject.listProperties(RDF.type).toList().stream()
        .map(Statement::getObject)
        .filter(type -> type.isURIResource() && type.asResource().getURI().startsWith(Prefixes.DEM))
        .map(type -> type.asResource().getURI().substring(Prefixes.DEM.length()))
        .filter(type -> !type.equals("Tenure"))
        .map(type -> type.equals("Organization") ? "NonGovernmentalOrganization" : type)
        .sorted()
        .findFirst()
        .orElse(null);
  }

  private static String state(Resource subject) {
    Statement of = subject.getProperty(Vocabulary.OF_STATE);
    if (of == null) {
      return "";
    }
    RDFNode state = of.getObject();
    if (state.isLiteral()) {
      return state.asLiteral().getString();
    }
    String iri = String.valueOf(state.asResource().getURI());
    int code = iri.lastIndexOf(STATES);
    return code < 0 ? iri : iri.substring(code + STATES.length()).toUpperCase(Locale.ROOT);
  }

  private static String wikidata(Resource subject) {
    return subject.listProperties(OWL.sameAs).toList().stream()
        .map(Statement::getObject)
        .filter(same -> same.isURIResource() && same.asResource().getURI().startsWith(WIKIDATA))
        .map(same -> same.asResource().getURI().substring(WIKIDATA.length()))
        .findFirst()
        .orElse("");
  }

  private static String text(Resource subject, Property property) {
    Statement statement = subject.getProperty(property);
    boolean literal = statement != null && statement.getObject().isLiteral();
    return literal && statement != null ? statement.getLiteral().getLexicalForm() : "";
  }
}
