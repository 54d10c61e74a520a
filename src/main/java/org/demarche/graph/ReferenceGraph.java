package org.demarche.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.rdf.model.Model;
import org.demarche.lexicon.FactSources;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.Person;
import org.demarche.mention.KnownActors;

/**
 * What is known of the world beforehand, as RDF: states with codes, capitals and demonyms,
 * organisations with their members, agreements and conflicts with the states they concern, people
 * with their terms in office; for each fact, where it is from. Its place is {@link
 * Iris#REFERENCE_GRAPH}, apart from what articles say. It has no normalized labels: names are
 * looked up among the actors that articles mention.
 */
public final class ReferenceGraph {

  private final Lexicon lexicon;
  private final FactSources sources;
  private final Map<String, Person> people = new HashMap<>();

  /** The facts of the lexicon. */
  public ReferenceGraph(Lexicon lexicon) {
    this.lexicon = lexicon;
    sources = FactSources.load();
    lexicon.data().people().forEach(p -> people.put(Iris.actor(KnownActors.of(p)), p));
  }

  /** States, organisations and topics. */
  public Model world() {
    Model model = Models.create();
    WorldWriter writer = new WorldWriter(model, lexicon, new FactSourceWriter(model, sources));
    lexicon.data().states().forEach(writer::write);
    lexicon.data().organisations().forEach(writer::write);
    writer.writeTopicScheme();
    lexicon.data().topics().forEach(writer::write);
    return model;
  }

  /**
   * People with their offices.
   *
   * @param iris whom; who is not in the lexicon is left out
   */
  public Model people(Collection<String> iris) {
    Model model = Models.create();
    TenureWriter writer = new TenureWriter(model, lexicon, new FactSourceWriter(model, sources));
    iris.stream().map(people::get).filter(Objects::nonNull).forEach(writer::write);
    return model;
  }

  /** Everybody in the lexicon with their offices. */
  public Model everybody() {
    return people(people.keySet());
  }
}
