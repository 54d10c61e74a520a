package org.demarche.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.store.NamedQuery;
import org.demarche.store.QueryTexts;

/**
 * The queries behind the API. A query on claims leaves room for which claims are meant ({@code
 * #which}) and for what they are filtered by ({@code #filter}), so that one text serves an actor, a
 * pair and an article.
 */
final class WebQueries {

  private static final Map<String, String> ANCHORS = anchors();

  private WebQueries() {}

  /** The query in that file. */
  static NamedQuery get(String name) {
    return NamedQuery.parseOwn(name, file(name + ".rq"));
  }

  /**
   * The query in that file on the claims that these parameters choose; on all, when there are none.
   *
   * @param anchors names of request parameters, as in {@code claim-anchors.txt}
   */
  static NamedQuery onClaims(String name, Collection<String> anchors) {
    String which =
        anchors.isEmpty()
            ? ""
            : anchors.stream().map(ANCHORS::get).collect(Collectors.joining("\n  "));
    return NamedQuery.parseOwn(
        name,
        file(name + ".rq").replace("#which", which).replace("#filter", file("claim-filter.rq")));
  }

  /** The request parameters that choose claims; how it is told is asked otherwise. */
  static Collection<String> anchorNames() {
    return ANCHORS.entrySet().stream()
        .filter(anchor -> anchor.getValue().contains("$"))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, String> anchors() {
    Map<String, String> anchors = new LinkedHashMap<>();
    for (String line : List.of(file("claim-anchors.txt").split("\n", -1))) {
      if (!line.startsWith("#") && !line.isBlank()) {
        int space = line.indexOf(' ');
        anchors.put(line.substring(0, space), line.substring(space).strip());
      }
    }
    return anchors;
  }

  private static String file(String name) {
    return QueryTexts.of(WebQueries.class, name);
  }
}
