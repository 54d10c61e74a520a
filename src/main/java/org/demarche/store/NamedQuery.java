package org.demarche.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A SPARQL query with a header that says what it is for and which parameters it takes.
 *
 * <p>The header is the comment lines at the top of the file:
 *
 * <pre>
 * # title: Who supports it
 * # problem: Which actors stand behind an actor, a policy or a deed, and which sentence says so?
 * # param: target iri+ the actor or topic
 * # param: since date "0001-01-01" first day
 * # example: demarche query who-supports --param target="Nicolas Maduro"
 * </pre>
 *
 * <p>A parameter is written {@code $name} in the query, where SPARQL sees a variable: the file is
 * valid as it stands. {@link #bind} replaces these tokens by SPARQL terms; a type followed by
 * {@code +} takes several values, for use inside {@code VALUES}.
 *
 * @param name its file name without extension
 * @param title a few words
 * @param problem the question it answers, with what to mind when reading the rows
 * @param parameters in the order of the header
 * @param examples command lines
 * @param body the query without its header
 */
public record NamedQuery(
    String name,
    String title,
    String problem,
    List<QueryParameter> parameters,
    List<String> examples,
    String body) {

  private static final Pattern HEADER_LINE =
      Pattern.compile("#\\s*(title|problem|param|example):\\s*(.*)");

  private static final Pattern PARAM =
      Pattern.compile("(\\S+)\\s+(iri|text|date|number)(\\+?)\\s+(?:\"([^\"]*)\"\\s+)?(.*)");

  /** Comments, IRIs and strings, inside which nothing is a parameter; or a parameter. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "<[^<>\"{}|^`\\\\\\s]*>"
              + "|\"\"\"(?s:.*?)\"\"\"|'''(?s:.*?)'''"
              + "|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'"
              + "|#[^\\n]*"
              + "|\\$([A-Za-z][A-Za-z0-9]*)");

  public NamedQuery {
    parameters = List.copyOf(parameters);
    examples = List.copyOf(examples);
  }

  /**
   * Reads a query file with a whole header.
   *
   * @throws QueryException when the header is wrong; the message names everything that is
   */
  public static NamedQuery parse(String name, String text) {
    List<String> problems = new ArrayList<>();
    NamedQuery query = read(name, text, problems);
    query.checkHeader(problems);
    return orThrow(query, problems);
  }

  /**
   * Reads a query of the user's own, whose header may be missing or partial.
   *
   * @throws QueryException when a parameter line cannot be read
   */
  public static NamedQuery parseOwn(String name, String text) {
    List<String> problems = new ArrayList<>();
    return orThrow(read(name, text, problems), problems);
  }

  private static NamedQuery orThrow(NamedQuery query, List<String> problems) {
    if (!problems.isEmpty()) {
      throw new QueryException(
          problems.stream()
              .map(problem -> query.name + ".rq: " + problem)
              .collect(Collectors.joining(System.lineSeparator())));
    }
    return query;
  }

  private static NamedQuery read(String name, String text, List<String> problems) {
    Map<String, String> head = new HashMap<>();
    List<QueryParameter> parameters = new ArrayList<>();
    List<String> examples = new ArrayList<>();
    String[] lines = text.split("\\R", -1);
    int line = 0;
    for (; line < lines.length && lines[line].startsWith("#"); line++) {
      Matcher header = HEADER_LINE.matcher(lines[line]);
      if (!header.matches()) {
        continue;
      }
      String value = header.group(2).trim();
      switch (header.group(1)) {
        case "param" -> parameter(value, line + 1, problems).ifPresent(parameters::add);
        case "example" -> examples.add(value);
        default -> head.merge(header.group(1), value, (old, more) -> old + " " + more);
      }
    }
    String body = String.join("\n", List.of(lines).subList(line, lines.length)).strip() + "\n";
    return new NamedQuery(
        name,
        head.getOrDefault("title", ""),
        head.getOrDefault("problem", ""),
        parameters,
        examples,
        body);
  }

  private static Optional<QueryParameter> parameter(String value, int line, List<String> problems) {
    Matcher param = PARAM.matcher(value);
    if (!param.matches()) {
      problems.add(
          "line "
              + line
              + ": expected '# param: name iri|text|date|number \"default\" description'");
      return Optional.empty();
    }
    try {
      String preset = param.group(4);
      return Optional.of(
          new QueryParameter(
              param.group(1),
              QueryParameter.Type.valueOf(param.group(2).toUpperCase(Locale.ROOT)),
              !param.group(3).isEmpty(),
              preset == null ? List.of() : List.of(preset),
              param.group(5).trim()));
    } catch (IllegalArgumentException e) {
      problems.add("line " + line + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private void checkHeader(List<String> problems) {
    if (title.isEmpty()) {
      problems.add("no '# title:' line");
    }
    if (problem.isEmpty()) {
      problems.add("no '# problem:' line");
    }
    if (examples.isEmpty()) {
      problems.add("no '# example:' line");
    }
    List<String> used =
        TOKEN.matcher(body).results().map(hit -> hit.group(1)).filter(hit -> hit != null).toList();
    List<String> declared = parameters.stream().map(QueryParameter::name).toList();
    used.stream()
        .distinct()
        .filter(name -> !declared.contains(name))
        .forEach(name -> problems.add("$" + name + " has no '# param:' line"));
    declared.stream()
        .filter(name -> !used.contains(name))
        .forEach(name -> problems.add("parameter '" + name + "' is not used"));
    for (QueryParameter parameter : parameters) {
      checkDefault(parameter, problems);
    }
  }

  private static void checkDefault(QueryParameter parameter, List<String> problems) {
    if (parameter.isRequired()) {
      return;
    }
    try {
      parameter.render(parameter.defaults());
    } catch (QueryException e) {
      problems.add("default of " + e.getMessage());
    }
  }

  /**
   * The SPARQL text with every parameter replaced by its values.
   *
   * @param values by parameter name
   * @throws QueryException when a name is unknown, a required one is missing, or a value is not of
   *     its type
   */
  public String bind(Map<String, List<String>> values) {
    Map<String, String> terms = new HashMap<>();
    for (QueryParameter parameter : parameters) {
      terms.put(
          parameter.name(),
          parameter.render(values.getOrDefault(parameter.name(), parameter.defaults())));
    }
    for (String given : values.keySet()) {
      if (!terms.containsKey(given)) {
        throw new QueryException(
            "query '" + name + "' has no parameter '" + given + "'; it takes " + terms.keySet());
      }
    }
    return TOKEN
        .matcher(body)
        .replaceAll(
            hit -> {
              String term = hit.group(1) == null ? null : terms.get(hit.group(1));
              return Matcher.quoteReplacement(term == null ? hit.group() : term);
            });
  }
}
