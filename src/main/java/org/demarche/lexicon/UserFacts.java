package org.demarche.lexicon;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A user's own facts: people, organisations and topics that are added to those of the tables, or
 * stand in their place. A person the tables know keeps the terms that the user's do not replace.
 */
public final class UserFacts {

  /**
   * The columns, of which {@code name} and {@code type} must be filled: {@code Person}, {@code
   * Topic} or a type of organisation ({@link OrganisationType}).
   */
  public static final List<String> COLUMNS =
      List.of(
          "name",
          "type",
          "aliases",
          "state",
          "role",
          "role_class",
          "organisation",
          "from",
          "to",
          "as_of",
          "members",
          "wikidata",
          "key",
          "source",
          "licence");

  private static final String PERSON = "person";
  private static final String TOPIC = "topic";
  private static final String KNOWN_FOR_NO_OFFICE = "Known otherwise";
  private static final PartialDate EVER = PartialDate.parse("0001-01-01");

  private final Lexicon known;
  private final List<String> problems = new ArrayList<>();
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<String, Organisation> organisations = new LinkedHashMap<>();
  private final Map<String, Topic> topics = new LinkedHashMap<>();

  private UserFacts(Lexicon known) {
    this.known = known;
  }

  /**
   * Reads a table: tab-separated, with a header row that names its columns in any order.
   *
   * @param name what to call it in messages
   * @throws IOException when the stream cannot be read
   * @throws LexiconException naming every bad line
   */
  public static LexiconData read(String name, InputStream in, Lexicon known) throws IOException {
    byte[] table = in.readAllBytes();
    List<String> columns = columns(name, table);
    Function<TsvTable.Row, UserFact> fact =
        row ->
            new UserFact(
                name + ":" + row.line(),
                columns.stream().collect(Collectors.toMap(Function.identity(), row::get)));
    return of(TsvTable.read(name, new ByteArrayInputStream(table), fact), known);
  }

  private static List<String> columns(String name, byte[] table) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(new ByteArrayInputStream(table), StandardCharsets.UTF_8));
    String header = Objects.requireNonNullElse(reader.readLine(), "").replace("\uFEFF", "");
    List<String> columns = Arrays.stream(header.split("\t", -1)).map(String::trim).toList();
    List<String> problems =
        Stream.concat(
                columns.stream()
                    .filter(column -> !COLUMNS.contains(column))
                    .map(column -> "no column is called '" + column + "'"),
                Stream.of("name", "type")
                    .filter(column -> !columns.contains(column))
                    .map(column -> "the column '" + column + "' is missing"))
            .map(problem -> name + ":1: " + problem + "; there are " + String.join(", ", COLUMNS))
            .toList();
    if (!problems.isEmpty()) {
      throw new LexiconException(problems);
    }
    return columns;
  }

  /**
   * The records that the facts make.
   *
   * @param known whom the states, organisations and people of the facts are looked up with
   * @throws LexiconException naming every bad fact
   */
  public static LexiconData of(List<UserFact> facts, Lexicon known) {
    UserFacts own = new UserFacts(known);
    facts.forEach(own::add);
    if (!own.problems.isEmpty()) {
      throw new LexiconException(own.problems);
    }
    return new LexiconData(
        List.of(),
        List.copyOf(own.people.values()),
        List.copyOf(own.organisations.values()),
        List.of(),
        List.of(),
        List.copyOf(own.topics.values()),
        List.of());
  }

  /** The facts as a table that {@link #read} reads. */
  public static String table(List<UserFact> facts) {
    return Stream.concat(
            Stream.of(COLUMNS),
            facts.stream().map(fact -> COLUMNS.stream().map(fact::get).toList()))
        .map(cells -> String.join("\t", cells) + "\n")
        .collect(Collectors.joining());
  }

  private void add(UserFact fact) {
    try {
      if (fact.get("name").isEmpty()) {
        throw new IllegalArgumentException("the name is missing");
      }
      switch (fact.get("type").toLowerCase(Locale.ROOT)) {
        case "" -> throw new IllegalArgumentException("the type of " + fact.get("name") + "?");
        case PERSON -> addPerson(fact);
        case TOPIC -> addTopic(fact);
        default -> addOrganisation(fact);
      }
    } catch (IllegalArgumentException e) {
      problems.add(fact.where() + ": " + e.getMessage());
    }
  }

  private void addPerson(UserFact fact) {
    Optional<Person> before = person(fact);
    String key = key(fact, before.map(Person::key));
    Person last = people.getOrDefault(key, before.orElse(null));
    Tenure tenure = tenure(fact);
    List<Tenure> tenures = new ArrayList<>();
    Set<String> aliases = new LinkedHashSet<>(fact.list("aliases"));
    Set<String> families = new LinkedHashSet<>();
    if (last != null) {
      last.tenures().stream().filter(t -> !isSame(t, tenure)).forEach(tenures::add);
      aliases.addAll(last.aliases());
      families.addAll(last.families());
    }
    if (tenures.isEmpty() || !fact.get("role").isEmpty()) {
      tenures.add(tenure);
    }
    String name = fact.get("name");
    if (families.isEmpty()) {
      families.add(name.substring(name.lastIndexOf(' ') + 1));
    }
    if (last != null && !last.name().equals(name)) {
      aliases.add(last.name());
    }
    aliases.remove(name);
    people.put(
        key,
        new Person(
            key,
            name,
            List.copyOf(aliases),
            List.copyOf(families),
            wikidata(fact, last == null ? null : last.wikidata()),
            tenures));
  }

  /** A term with the same beginning in the same office is the same term, told better. */
  private static boolean isSame(Tenure one, Tenure other) {
    return one.roleClass() == other.roleClass()
        && Objects.equals(one.state(), other.state())
        && (other.organisation() == null || other.organisation().equals(one.organisation()))
        && Objects.equals(one.from(), other.from());
  }

  private Tenure tenure(UserFact fact) {
    String role = fact.get("role");
    PartialDate from = date(fact, "from");
    PartialDate to = date(fact, "to");
    PartialDate asOf = date(fact, "as_of");
    if (role.isEmpty() && (from != null || to != null)) {
      throw new IllegalArgumentException("dates, but no role");
    }
    if (!role.isEmpty() && from == null && to == null && asOf == null) {
      throw new IllegalArgumentException("'" + role + "' since when? Fill from, to or as_of");
    }
    return new Tenure(
        roleClass(fact, role),
        role.isEmpty() ? KNOWN_FOR_NO_OFFICE : role,
        state(fact.get("state")),
        organisation(fact.get("organisation")),
        role.isEmpty() ? EVER : from,
        to,
        asOf,
        source(fact),
        licence(fact));
  }

  private RoleClass roleClass(UserFact fact, String role) {
    String named = fact.get("role_class");
    if (!named.isEmpty()) {
      return Rows.choice(RoleClass.class, named);
    }
    if (role.isEmpty()) {
      return RoleClass.PRIVATE;
    }
    return known.office(role).map(office -> office.roleClasses().get(0)).orElse(RoleClass.OTHER);
  }

  private void addOrganisation(UserFact fact) {
    OrganisationType type = organisationType(fact.get("type"));
    Optional<Organisation> before = organisation(fact);
    String key = key(fact, before.map(Organisation::key));
    Set<String> aliases = new LinkedHashSet<>(fact.list("aliases"));
    before.ifPresent(o -> aliases.addAll(o.aliases()));
    List<String> members = fact.list("members").stream().map(this::requireState).toList();
    organisations.put(
        key,
        new Organisation(
            key,
            fact.get("name"),
            before.map(Organisation::acronym).orElse(null),
            List.copyOf(aliases),
            Set.of(),
            type,
            state(fact.get("state")),
            organisation(fact.get("organisation")),
            members.isEmpty() ? before.map(Organisation::members).orElse(List.of()) : members,
            before.map(Organisation::portfolio).orElse(null),
            wikidata(fact, before.map(Organisation::wikidata).orElse(null)),
            before.map(Organisation::stateMedia).orElse(false),
            source(fact),
            licence(fact)));
  }

  private static OrganisationType organisationType(String name) {
    String solid = name.replace("_", "");
    return Arrays.stream(OrganisationType.values())
        .filter(type -> solid(type).equalsIgnoreCase(solid))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the type '"
                        + name
                        + "' is none of Person, Topic, "
                        + Arrays.stream(OrganisationType.values())
                            .map(UserFacts::solid)
                            .collect(Collectors.joining(", "))));
  }

  /** As tables write it: "ArmedGroup". */
  private static String solid(OrganisationType type) {
    return Arrays.stream(type.name().split("_", -1))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  private void addTopic(UserFact fact) {
    Optional<Topic> before = readings(fact.get("name"), Topic.class);
    String key = key(fact, before.map(Topic::key));
    String kind = fact.get("role_class");
    topics.put(
        key,
        new Topic(
            key,
            fact.get("name"),
            fact.list("aliases"),
            Set.of(),
            kind.isEmpty() ? TopicKind.PROGRAMME : Rows.choice(TopicKind.class, kind),
            fact.list("state").stream().map(this::requireState).toList(),
            wikidata(fact, before.map(Topic::wikidata).orElse(null)),
            source(fact),
            licence(fact)));
  }

  private Optional<Person> person(UserFact fact) {
    String key = fact.get("key");
    return key.isEmpty()
        ? meant(fact, Person.class, known.data().people(), Person::wikidata)
        : known.personByKey(key);
  }

  private Optional<Organisation> organisation(UserFact fact) {
    String key = fact.get("key");
    return key.isEmpty()
        ? meant(fact, Organisation.class, known.data().organisations(), Organisation::wikidata)
        : known.organisationByKey(key);
  }

  /** Of that Wikidata item, or else of that name unless its item is another. */
  private <E extends LexiconEntry> Optional<E> meant(
      UserFact fact, Class<E> kind, List<E> entries, Function<E, @Nullable String> item) {
    String wanted = fact.get("wikidata");
    Optional<E> same =
        entries.stream().filter(e -> !wanted.isEmpty() && wanted.equals(item.apply(e))).findFirst();
    return same.or(
        () ->
            readings(fact.get("name"), kind)
                .filter(e -> wanted.isEmpty() || isOrMayBe(wanted, item.apply(e))));
  }

  private static boolean isOrMayBe(String wanted, @Nullable String item) {
    return item == null || item.equals(wanted);
  }

  /** The one entry of that kind that the name means; empty when none or several do. */
  private <E extends LexiconEntry> Optional<E> readings(String name, Class<E> kind) {
    List<E> found =
        known.readings(name).stream()
            .map(Reading::entry)
            .filter(kind::isInstance)
            .map(kind::cast)
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** A namesake of somebody known has its item in the key. */
  private String key(UserFact fact, Optional<String> before) {
    String key = fact.get("key");
    if (!key.isEmpty() || before.isPresent()) {
      return before.orElse(key);
    }
    String slug = Slugs.of(fact.get("name"));
    String item = fact.get("wikidata");
    Person own = people.get(slug);
    boolean taken =
        known.personByKey(slug).isPresent()
            || known.organisationByKey(slug).isPresent()
            || (own != null && !item.equals(own.wikidata()));
    return taken && !item.isEmpty() ? slug + "-" + item.toLowerCase(Locale.ROOT) : slug;
  }

  private @Nullable String state(String name) {
    return name.isEmpty() ? null : requireState(name);
  }

  /** By ISO 3166 code or by name. */
  private String requireState(String name) {
    return known
        .stateByKey(name)
        .or(() -> known.stateByKey(name.toUpperCase(Locale.ROOT)))
        .or(() -> readings(name, State.class))
        .map(State::key)
        .orElseThrow(() -> new IllegalArgumentException("no state is called '" + name + "'"));
  }

  private @Nullable String organisation(String name) {
    if (name.isEmpty()) {
      return null;
    }
    return known
        .organisationByKey(name)
        .or(() -> readings(name, Organisation.class))
        .or(() -> organisations.values().stream().filter(o -> o.name().equals(name)).findFirst())
        .map(Organisation::key)
        .orElseThrow(
            () -> new IllegalArgumentException("no organisation is called '" + name + "'"));
  }

  private static @Nullable PartialDate date(UserFact fact, String column) {
    String cell = fact.get(column);
    return cell.isEmpty() ? null : PartialDate.parse(cell);
  }

  private static @Nullable String wikidata(UserFact fact, @Nullable String before) {
    String cell = fact.get("wikidata");
    return cell.isEmpty() ? before : Rows.wikidataItem(cell);
  }

  private static String source(UserFact fact) {
    String source = fact.get("source");
    return source.isEmpty() ? fact.where() : source;
  }

  private static String licence(UserFact fact) {
    String licence = fact.get("licence");
    return licence.isEmpty() ? "the user's own" : licence;
  }
}
