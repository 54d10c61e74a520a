package org.demarche.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of the world beforehand. Immutable and safe for use by several threads. */
public final class Lexicon {

  private final LexiconData data;
  private final Map<String, State> states;
  private final Map<String, Organisation> organisations;
  private final Map<String, Person> people;
  private final Map<String, Office> offices;
  private final Map<String, List<Person>> families;
  private final SurfaceIndex surfaces;
  private final TenureIndex tenures;

  /** Indexes the records; {@link LexiconData#plus} adds further ones first. */
  public Lexicon(LexiconData data) {
    this.data = data;
    states = byKey(data.states());
    organisations = byKey(data.organisations());
    people = byKey(data.people());
    offices =
        data.offices().stream()
            .collect(
                Collectors.toMap(
                    o -> Surface.folded(o.surface()), Function.identity(), (a, b) -> b));
    families = byFamily(data.people());
    surfaces =
        new SurfaceIndex(
            Stream.of(
                    data.states(),
                    data.organisations(),
                    data.metonyms(),
                    data.topics(),
                    data.people(),
                    data.places())
                .flatMap(List::stream)
                .toList());
    tenures = new TenureIndex(data.people());
  }

  /**
   * Loads the tables that come with the program.
   *
   * @throws LexiconException naming every bad line of every table
   */
  public static Lexicon load() {
    return new Lexicon(LexiconLoader.load(TableSource.CLASS_PATH));
  }

  /**
   * Changes with the states, organisations and people of the tables that come with the program.
   *
   * @throws LexiconException when a table cannot be read
   */
  public static String fingerprint() {
    return LexiconLoader.fingerprint(TableSource.CLASS_PATH);
  }

  /** This lexicon and further records; of two with the same key the other counts. */
  public Lexicon plus(LexiconData other) {
    return new Lexicon(data.plus(other));
  }

  /** The records, table by table. */
  public LexiconData data() {
    return data;
  }

  public Optional<State> stateByKey(String key) {
    return Optional.ofNullable(states.get(key));
  }

  public Optional<Organisation> organisationByKey(String key) {
    return Optional.ofNullable(organisations.get(key));
  }

  public Optional<Person> personByKey(String key) {
    return Optional.ofNullable(people.get(key));
  }

  /** The state's government, which every state has. */
  public Optional<Organisation> governmentOf(State state) {
    return institution("government", state);
  }

  /**
   * The state's ministry of foreign affairs or defence; others are not in the tables.
   *
   * @param portfolio "foreign affairs" or "defence"
   */
  public Optional<Organisation> ministryOf(State state, String portfolio) {
    return switch (portfolio) {
      case "foreign affairs" -> institution("foreign-ministry", state);
      case "defence" -> institution("defence-ministry", state);
      default -> Optional.empty();
    };
  }

  public Optional<Organisation> parliamentOf(State state) {
    return institution("parliament", state);
  }

  public Optional<Organisation> armedForcesOf(State state) {
    return institution("armed-forces", state);
  }

  private Optional<Organisation> institution(String kind, State state) {
    return organisationByKey(kind + "-" + state.key().toLowerCase(Locale.ROOT));
  }

  /**
   * Everything a form may mean: states before organisations, metonyms, topics, people and places.
   * The form is normalised by {@link Surface}. Offices are not among them: see {@link #office}.
   */
  public List<Reading> readings(String surface) {
    return surfaces.readings(surface);
  }

  /** The most words a form of {@link #readings} has, hyphens counting as spaces. */
  public int longestSurface() {
    return surfaces.longest();
  }

  /** The office of that name, in any case, singular ("Foreign Minister"). */
  public Optional<Office> office(String surface) {
    return Optional.ofNullable(offices.get(Surface.folded(surface)));
  }

  /** People of that family name ("Lavrov", "von der Leyen"); case matters. */
  public List<Person> peopleByFamily(String family) {
    return families.getOrDefault(Surface.normalise(family), List.of());
  }

  /**
   * Who held the office on the date. Empty when nobody is known to, or several did.
   *
   * @param of key of the state or organisation
   */
  public Optional<Holding> officeHolder(String of, RoleClass role, LocalDate date) {
    return tenures.holder(of, t -> t.roleClass() == role, date);
  }

  /**
   * Who held the office of that name on the date: its kinds are tried in their order. Empty when
   * nobody is known to, or several did.
   *
   * @param of key of the state or organisation
   */
  public Optional<Holding> officeHolder(String of, Office office, LocalDate date) {
    return office.roleClasses().stream()
        .map(role -> tenures.holder(of, inOffice(office, role), date))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * Everybody who held such an office on the date, the surely known first.
   *
   * @param of key of the state or organisation
   */
  public List<Holding> officeHolders(String of, RoleClass role, LocalDate date) {
    return tenures.holders(of, t -> t.roleClass() == role, date);
  }

  /** The terms of the person that cover the date, surely or as far as last known. */
  public List<Tenure> tenuresOn(Person person, LocalDate date) {
    return person.tenuresOn(date);
  }

  private static Predicate<Tenure> inOffice(Office office, RoleClass role) {
    return t -> t.roleClass() == role && office.includes(t);
  }

  private static <E extends LexiconEntry> Map<String, E> byKey(Collection<E> entries) {
    return entries.stream().collect(Collectors.toMap(LexiconEntry::key, Function.identity()));
  }

  private static Map<String, List<Person>> byFamily(Collection<Person> people) {
    Map<String, List<Person>> index = new HashMap<>();
    for (Person person : people) {
      person.families().stream()
          .map(Surface::normalise)
          .flatMap(f -> Stream.of(f, Surface.capitalised(f)))
          .distinct()
          .forEach(f -> index.computeIfAbsent(f, k -> new ArrayList<>(1)).add(person));
    }
    index.replaceAll((family, list) -> List.copyOf(list));
    return index;
  }
}
