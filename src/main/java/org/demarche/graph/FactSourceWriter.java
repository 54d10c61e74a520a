package org.demarche.graph;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.DCTerms;
import org.demarche.lexicon.FactSource;
import org.demarche.lexicon.FactSources;

/** Says where facts are from, and describes each source once. */
final class FactSourceWriter {

  private final Model model;
  private final FactSources known;
  private final Set<String> described = new HashSet<>();

  FactSourceWriter(Model model, FactSources known) {
    this.model = model;
    this.known = known;
  }

  /**
   * Adds the sources of a fact.
   *
   * @param cell the column {@code source} of its row
   * @param licence the column {@code licence}, for a source of the user's own
   */
  void write(Description fact, String cell, String licence) {
    for (String name : FactSource.names(cell)) {
      String iri = Iris.factSource(name);
      fact.link(DCTerms.source, iri);
      if (described.add(iri)) {
        describe(iri, name, licence);
      }
    }
  }

  private void describe(String iri, String name, String licence) {
    Optional<FactSource> source = known.of(name);
    Description node =
        Description.of(model, iri)
            .type(Types.FACT_SOURCE)
            .text(DCTerms.identifier, name)
            .english(DCTerms.title, source.map(FactSource::title).orElse(name))
            .text(DCTerms.rights, source.map(FactSource::licence).orElse(licence));
    source.map(FactSource::licenceUrl).ifPresent(url -> node.link(DCTerms.license, url));
    source.map(FactSource::url).ifPresent(url -> node.link(DCTerms.isPartOf, url));
  }
}
