package org.demarche.question;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.graph.Labels;
import org.demarche.question.Names.Name;
import org.demarche.store.NamedQueries;
import org.demarche.store.NamedQuery;
import org.demarche.store.QueryEngine;
import org.demarche.store.QueryException;
import org.demarche.store.QueryParameter;

/** Finds the actor or topic a name stands for, where a query wants its IRI. */
public final class ActorLookup {

  private static final int MOST = 8;

  private final Names names;

  /**
   * @param engine the store; stays open
   */
  public ActorLookup(QueryEngine engine, NamedQueries queries) {
    names = new Names(engine, queries);
  }

  /** The values of a parameter, with names in place of IRIs looked up. */
  public List<String> values(NamedQuery query, String parameter, List<String> values) {
    boolean iris =
        query.parameters().stream()
            .anyMatch(p -> p.name().equals(parameter) && p.type() == QueryParameter.Type.IRI);
    return iris ? values.stream().map(this::iri).toList() : values;
  }

  /**
   * The IRI of whoever bears the name; an IRI is returned as it is.
   *
   * @throws QueryException when nobody or more than one bears it; the message names those who come
   *     near
   */
  public String iri(String nameOrIri) {
    if (nameOrIri.matches("[A-Za-z][A-Za-z0-9+.-]*:\\S+")) {
      return nameOrIri;
    }
    String normalized = Labels.normalize(nameOrIri);
    Set<Name> exact = bearers(names.exactly(List.of(normalized)));
    if (exact.isEmpty()) {
      List<String> states = StateWords.load().namesFor(normalized);
      exact = bearers(names.exactly(states).stream().filter(Name::isState).toList());
    }
    exact = orWholeNames(exact, normalized);
    Set<Name> found = exact.isEmpty() ? bearers(names.containing(List.of(normalized))) : exact;
    if (found.size() == 1) {
      return found.iterator().next().iri();
    }
    throw found.isEmpty() ? unknown(nameOrIri, normalized) : ambiguous(nameOrIri, found);
  }

  /** Who is called by a surname alone is rather the one person whose whole name ends so. */
  private Set<Name> orWholeNames(Set<Name> exact, String surname) {
    if (exact.isEmpty() || !exact.stream().allMatch(Name::isBarePerson)) {
      return exact;
    }
    Set<Name> whole =
        bearers(
            names.containing(List.of(surname)).stream()
                .filter(name -> name.isPerson() && name.normalized().endsWith(" " + surname))
                .toList());
    return whole.size() == 1 ? whole : exact;
  }

  /** One name of each bearer. */
  private static Set<Name> bearers(Collection<Name> names) {
    Set<String> seen = new LinkedHashSet<>();
    Set<Name> bearers = new LinkedHashSet<>();
    for (Name name : names) {
      if (seen.add(name.iri())) {
        bearers.add(name);
      }
    }
    return bearers;
  }

  private static QueryException ambiguous(String name, Set<Name> found) {
    List<String> some =
        found.stream().limit(MOST).map(each -> each.label() + " <" + each.iri() + ">").toList();
    String more = found.size() > MOST ? ", and " + (found.size() - MOST) + " more" : "";
    return new QueryException(
        "'" + shown(name) + "' may be " + String.join(", ", some) + more + "; give one of these.");
  }

  private QueryException unknown(String name, String normalized) {
    List<String> near = new Suggestions(names).near(normalized);
    String hint =
        near.isEmpty()
            ? "see 'demarche query labels' for the names there are."
            : "did you mean " + String.join(", ", near) + "?";
    return new QueryException(
        "Nobody and nothing in the store is called '" + shown(name) + "'; " + hint);
  }

  private static String shown(String name) {
    String part = name.length() > 60 ? name.substring(0, 60) + "..." : name;
    return part.replaceAll("\\p{Cntrl}", "?");
  }
}
