package org.demarche.graph;

import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDFS;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.PartialDate;
import org.demarche.lexicon.Person;
import org.demarche.lexicon.Tenure;
import org.demarche.mention.Actor;
import org.demarche.mention.KnownActors;
import org.jspecify.annotations.Nullable;

/** Describes people, their terms in office, and the offices. */
final class TenureWriter {

  private final Model model;
  private final Lexicon lexicon;
  private final FactSourceWriter sources;

  TenureWriter(Model model, Lexicon lexicon, FactSourceWriter sources) {
    this.model = model;
    this.lexicon = lexicon;
    this.sources = sources;
  }

  void write(Person person) {
    Actor actor = KnownActors.of(person);
    Description holder = KnownActorWriter.write(model, actor);
    Set<String> taken = new HashSet<>();
    for (Tenure tenure : person.tenures()) {
      String iri = iri(actor, tenure, taken);
      holder.link(Vocabulary.HOLDS, iri);
      write(iri, tenure);
    }
  }

  /** By what it is, not by its place among others: a row more leaves the IRIs as they are. */
  private static String iri(Actor holder, Tenure tenure, Set<String> taken) {
    String of = tenure.state() == null ? tenure.organisation() : tenure.state();
    String term =
        tenure.roleClass().name().toLowerCase(Locale.ROOT).replace('_', '-')
            + (of == null ? "" : "-" + of.toLowerCase(Locale.ROOT))
            + "-"
            + first(tenure).earliest();
    String iri = Iris.tenure(holder, term);
    for (int number = 2; !taken.add(iri); number++) {
      iri = Iris.tenure(holder, term + "-" + number);
    }
    return iri;
  }

  private static PartialDate first(Tenure tenure) {
    PartialDate from = tenure.from();
    PartialDate to = tenure.to();
    return from != null ? from : Objects.requireNonNull(to != null ? to : tenure.asOf());
  }

  private void write(String iri, Tenure tenure) {
    String roleClass = tenure.roleClass().name().toLowerCase(Locale.ROOT);
    Optional<Actor> state = state(tenure.state());
    Optional<Actor> organisation = organisation(tenure);
    String post =
        organisation
            .or(() -> state)
            .map(owner -> Iris.post(owner, tenure.role()))
            .orElseGet(() -> Iris.post(tenure.role()));
    Description office =
        Description.of(model, post)
            .type(Types.POST)
            .english(RDFS.label, tenure.role())
            .text(Vocabulary.ROLE_CLASS, roleClass);
    organisation.ifPresent(owner -> office.link(ORG.postIn, Iris.actor(owner)));
    Description node =
        Description.of(model, iri)
            .type(Types.TENURE)
            .link(Vocabulary.POST, post)
            .text(Vocabulary.OFFICE, tenure.role())
            .text(Vocabulary.ROLE_CLASS, roleClass)
            .partialDate(Vocabulary.FROM, tenure.from())
            .partialDate(Vocabulary.TO, tenure.to())
            .partialDate(Vocabulary.AS_OF, tenure.asOf());
    state.map(Iris::actor).ifPresent(of -> node.link(Vocabulary.OF_STATE, of));
    state.map(Iris::actor).ifPresent(of -> office.link(Vocabulary.OF_STATE, of));
    sources.write(node, tenure.source(), tenure.licence());
  }

  private Optional<Actor> state(@Nullable String key) {
    return lexicon.stateByKey(String.valueOf(key)).map(KnownActors::of);
  }

  /** Whose office it is: an ambassador to an organisation is not in it. */
  private Optional<Actor> organisation(Tenure tenure) {
    return lexicon
        .organisationByKey(String.valueOf(tenure.organisation()))
        .filter(o -> tenure.state() == null || tenure.state().equals(o.state()))
        .map(KnownActors::of);
  }
}
