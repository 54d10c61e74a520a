package org.demarche.lexicon;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.lexicon.TsvTable.Row;
import org.jspecify.annotations.Nullable;

/** Makes a record of a row, table by table. */
final class Rows {

  private static final Pattern WIKIDATA_ITEM = Pattern.compile("Q[1-9][0-9]*");

  private Rows() {}

  /** One row of {@code people.tsv}: a person and one term. */
  record PersonRow(
      String key,
      String name,
      List<String> aliases,
      List<String> families,
      @Nullable String wikidata,
      Tenure tenure) {

    boolean samePerson(PersonRow other) {
      return name.equals(other.name)
          && aliases.equals(other.aliases)
          && families.equals(other.families)
          && Objects.equals(wikidata, other.wikidata);
    }
  }

  static State state(Row row) {
    return new State(
        row.require("key"),
        orNull(row, "alpha3"),
        choice(StateKind.class, row.require("kind")),
        row.get("article"),
        row.require("name"),
        orNull(row, "official_name"),
        row.list("aliases"),
        row.list("adjectives"),
        row.list("people"),
        set(row, "ambiguous"),
        row.list("capital"),
        orNull(row, "region"),
        orNull(row, "subregion"),
        orNull(row, "parent"),
        wikidata(row),
        row.require("source"),
        row.require("licence"));
  }

  static PersonRow person(Row row) {
    return new PersonRow(
        row.require("key"),
        row.require("name"),
        row.list("aliases"),
        row.list("family"),
        wikidata(row),
        new Tenure(
            choice(RoleClass.class, row.require("role_class")),
            row.require("role"),
            orNull(row, "state"),
            orNull(row, "organisation"),
            date(row, "from"),
            date(row, "to"),
            date(row, "as_of"),
            row.require("source"),
            row.require("licence")));
  }

  static Organisation organisation(Row row) {
    return new Organisation(
        row.require("key"),
        row.require("name"),
        orNull(row, "acronym"),
        row.list("aliases"),
        set(row, "ambiguous"),
        choice(OrganisationType.class, row.require("type")),
        orNull(row, "state"),
        orNull(row, "parent"),
        row.list("members"),
        null,
        wikidata(row),
        yes(row.get("state_media")),
        row.require("source"),
        row.require("licence"));
  }

  static Institution institution(Row row) {
    return new Institution(
        row.require("key"),
        row.require("name"),
        choice(OrganisationType.class, row.require("type")),
        orNull(row, "ministry"),
        row.list("kinds").stream().map(k -> choice(StateKind.class, k)).toList(),
        row.list("surfaces"),
        row.require("source"),
        row.require("licence"));
  }

  static Metonym metonym(Row row) {
    return new Metonym(
        row.require("surface"),
        orNull(row, "state"),
        choice(Denotation.class, row.require("denotes")),
        orNull(row, "organisation"),
        row.require("kind"),
        yes(row.require("ambiguous")),
        row.require("source"),
        row.require("licence"));
  }

  static Office office(Row row) {
    return new Office(
        row.require("surface"),
        row.list("role_classes").stream().map(c -> choice(RoleClass.class, c)).toList(),
        row.list("titles"),
        orNull(row, "ministry"),
        yes(row.require("speaks_for_state")),
        row.require("source"),
        row.require("licence"));
  }

  static Topic topic(Row row) {
    return new Topic(
        row.require("key"),
        row.require("name"),
        row.list("aliases"),
        set(row, "ambiguous"),
        choice(TopicKind.class, row.require("kind")),
        row.list("states"),
        wikidata(row),
        row.require("source"),
        row.require("licence"));
  }

  static Place place(Row row) {
    String population = row.get("population");
    return new Place(
        row.require("key"),
        row.require("name"),
        row.list("aliases"),
        set(row, "ambiguous"),
        choice(PlaceKind.class, row.require("kind")),
        orNull(row, "state"),
        yes(row.require("capital")),
        population.isEmpty() ? 0 : Integer.parseInt(population),
        row.require("source"),
        row.require("licence"));
  }

  private static Set<String> set(Row row, String column) {
    List<String> values = row.list(column);
    return values.isEmpty() ? Set.of() : new HashSet<>(values);
  }

  private static @Nullable String orNull(Row row, String column) {
    String cell = row.get(column);
    return cell.isEmpty() ? null : cell;
  }

  private static @Nullable PartialDate date(Row row, String column) {
    String cell = row.get(column);
    return cell.isEmpty() ? null : PartialDate.parse(cell);
  }

  private static @Nullable String wikidata(Row row) {
    String cell = row.get("wikidata");
    return cell.isEmpty() ? null : wikidataItem(cell);
  }

  /**
   * The item as it is.
   *
   * @throws IllegalArgumentException when it is none
   */
  static String wikidataItem(String cell) {
    if (!WIKIDATA_ITEM.matcher(cell).matches()) {
      throw new IllegalArgumentException("'" + cell + "' is no Wikidata item: write Q and digits");
    }
    return cell;
  }

  private static boolean yes(String cell) {
    return switch (cell) {
      case "yes" -> true;
      case "no", "" -> false;
      default -> throw new IllegalArgumentException("'" + cell + "': write yes or no");
    };
  }

  /** The constant written in the table's way: lower case, or solid with inner capitals. */
  static <E extends Enum<E>> E choice(Class<E> type, String cell) {
    E[] constants = type.getEnumConstants();
    for (E constant : constants) {
      if (cell.equalsIgnoreCase(constant.name())) {
        return constant;
      }
    }
    for (E constant : constants) {
      if (cell.equalsIgnoreCase(constant.name().replace("_", ""))) {
        return constant;
      }
    }
    throw new IllegalArgumentException("'" + cell + "' is none of " + Arrays.toString(constants));
  }
}
