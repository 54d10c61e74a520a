package org.demarche.mention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.lexicon.ActorType;
import org.demarche.lexicon.Holding;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.LexiconEntry;
import org.demarche.lexicon.Metonym;
import org.demarche.lexicon.Office;
import org.demarche.lexicon.Organisation;
import org.demarche.lexicon.Person;
import org.demarche.lexicon.Place;
import org.demarche.lexicon.PlaceKind;
import org.demarche.lexicon.Reading;
import org.demarche.lexicon.RoleClass;
import org.demarche.lexicon.Slugs;
import org.demarche.lexicon.State;
import org.demarche.lexicon.SurfaceKind;
import org.demarche.lexicon.Tenure;

/** The lexicon as one date sees it; it remembers its answers, so one thread uses it. */
final class LexiconDirectory implements ActorDirectory {

  /** Offices many hold at once: the lexicon knowing one holder does not make it that one. */
  private static final Set<RoleClass> SHARED =
      Set.of(
          RoleClass.MINISTER,
          RoleClass.LEGISLATOR,
          RoleClass.AMBASSADOR,
          RoleClass.ENVOY,
          RoleClass.DEPUTY_FOREIGN_MINISTER,
          RoleClass.DEPUTY_HEAD_OF_GOVERNMENT,
          RoleClass.OPPOSITION,
          RoleClass.IGO_OFFICIAL,
          RoleClass.PRIVATE,
          RoleClass.OTHER);

  private static final Set<String> CROWNED =
      Set.of("king", "queen", "emperor", "sultan", "emir", "amir", "prince");

  private final Lexicon lexicon;
  private final LexiconActors actors;
  private final LocalDate date;
  private final Map<String, List<Actor>> behalf = new HashMap<>();
  private final Map<String, Set<String>> titles = new HashMap<>();

  LexiconDirectory(LexiconActors actors, LocalDate date) {
    this.lexicon = actors.lexicon();
    this.actors = actors;
    this.date = date;
  }

  @Override
  public List<Sense> lookup(String surface) {
    List<Sense> senses = new ArrayList<>();
    for (Reading reading : lexicon.readings(surface)) {
      sense(reading)
          .filter(s -> senses.stream().noneMatch(t -> t.referent().equals(s.referent())))
          .ifPresent(senses::add);
    }
    if (senses.size() > 1) {
      senses.sort(Comparator.comparing(s -> isOutOfOffice(s.referent())));
    }
    return senses;
  }

  private boolean isOutOfOffice(Referent referent) {
    return referent instanceof Actor actor
        && actor.type() == ActorType.PERSON
        && tenures(actor).isEmpty();
  }

  private Optional<Sense> sense(Reading reading) {
    Mention.Kind kind =
        reading.kind() == SurfaceKind.ADJECTIVE || reading.kind() == SurfaceKind.PEOPLE
            ? Mention.Kind.DEMONYM
            : Mention.Kind.NAME;
    LexiconEntry entry = reading.entry();
    if (entry instanceof Metonym metonym) {
      return actors.of(metonym).map(a -> new Sense(a, Mention.Kind.METONYM, reading.ambiguous()));
    }
    return referent(entry).map(r -> new Sense(r, kind, reading.ambiguous()));
  }

  private Optional<Referent> referent(LexiconEntry entry) {
    if (entry instanceof State state) {
      return Optional.of(actors.of(state));
    }
    if (entry instanceof Person person) {
      return Optional.of(actors.of(person));
    }
    if (entry instanceof Organisation organisation) {
      return Optional.of(actors.of(organisation));
    }
    return entry instanceof org.demarche.lexicon.Topic topic
        ? Optional.of(actors.of(topic))
        : Optional.empty();
  }

  @Override
  public boolean isPlace(String surface) {
    return lexicon.readings(surface).stream().anyMatch(r -> r.entry() instanceof Place);
  }

  @Override
  public Optional<Actor> stateOfCity(String name) {
    List<Reading> readings = lexicon.readings(name);
    return readings.size() == 1
            && !readings.get(0).ambiguous()
            && readings.get(0).entry() instanceof Place place
            && place.kind() == PlaceKind.CITY
        ? actors.state(place.state())
        : Optional.empty();
  }

  @Override
  public int longestName(String firstWord) {
    return actors.longestName(firstWord);
  }

  @Override
  public int longestOffice(String firstWord) {
    return actors.longestOffice(firstWord);
  }

  @Override
  public Optional<OfficeTitle> office(String surface) {
    Optional<Office> office = lexicon.office(surface);
    if (office.isEmpty() && surface.endsWith("s")) {
      office = lexicon.office(surface.substring(0, surface.length() - 1));
    }
    return office.map(o -> new OfficeTitle(o.surface(), o.roleClasses().get(0)));
  }

  @Override
  public List<Actor> people(String name) {
    Stream<Person> full =
        lexicon.readings(name).stream()
            .map(Reading::entry)
            .filter(e -> e instanceof Person)
            .map(e -> (Person) e);
    return Stream.concat(full, lexicon.peopleByFamily(name).stream())
        .distinct()
        .filter(p -> p.tenures().stream().anyMatch(t -> !t.firstKnown().isAfter(date)))
        .sorted(Comparator.comparing(this::highest).thenComparing(this::lastKnown))
        .map(actors::of)
        .toList();
  }

  /** The highest office the person holds on the date; those without one come last. */
  private RoleClass highest(Person person) {
    return person.tenuresOn(date).stream()
        .map(Tenure::roleClass)
        .min(Comparator.naturalOrder())
        .orElse(RoleClass.OTHER);
  }

  /** Days between the end of the person's last term and the date; the most recent come first. */
  private long lastKnown(Person person) {
    return person.tenures().stream()
        .mapToLong(t -> Math.abs(ChronoUnit.DAYS.between(t.lastKnown(), date)))
        .min()
        .orElse(Long.MAX_VALUE);
  }

  @Override
  public boolean everHeld(Actor person, OfficeTitle office, Actor of) {
    Optional<Office> known = lexicon.office(office.surface());
    return person(person).stream()
        .flatMap(p -> p.tenures().stream())
        .filter(t -> isOf(t, of))
        .anyMatch(
            t -> t.roleClass() == office.role() || known.filter(o -> o.includes(t)).isPresent());
  }

  @Override
  public boolean everServed(Actor person, Actor of) {
    return person(person).stream().flatMap(p -> p.tenures().stream()).anyMatch(t -> isOf(t, of));
  }

  private boolean isOf(Tenure tenure, Actor of) {
    boolean body = actors.organisation(tenure.organisation()).filter(of::equals).isPresent();
    Optional<Actor> state = actors.state(tenure.state());
    return body || (state.isPresent() && state.equals(stateOf(of)));
  }

  @Override
  public boolean everHeaded(Actor person) {
    return person(person).stream()
        .flatMap(p -> p.tenures().stream())
        .filter(t -> !t.firstKnown().isAfter(date))
        .anyMatch(t -> t.roleClass().isHead());
  }

  @Override
  public Optional<Actor> servedAs(Actor person, OfficeTitle office) {
    Optional<Office> known = lexicon.office(office.surface());
    return person(person).stream()
        .flatMap(p -> p.tenures().stream())
        .filter(t -> !t.firstKnown().isAfter(date))
        .filter(t -> known.map(o -> o.includes(t)).orElse(t.roleClass() == office.role()))
        .max(Comparator.comparing(Tenure::lastKnown))
        .flatMap(t -> actors.state(t.state()).or(() -> actors.organisation(t.organisation())));
  }

  @Override
  public Optional<Actor> holder(OfficeTitle office, Actor of) {
    Optional<Office> known = lexicon.office(office.surface());
    boolean specific = known.filter(o -> !o.titles().isEmpty()).isPresent();
    if (SHARED.contains(office.role()) && !specific) {
      return Optional.empty();
    }
    for (String key : keys(of)) {
      Optional<Holding> holding =
          known
              .flatMap(o -> lexicon.officeHolder(key, o, date))
              .or(() -> lexicon.officeHolder(key, office.role(), date));
      if (holding.isPresent()) {
        return holding.map(Holding::person).map(actors::of);
      }
    }
    return Optional.empty();
  }

  /** The lexicon's keys under which terms in the actor's service are filed. */
  private List<String> keys(Actor of) {
    Set<String> keys = new LinkedHashSet<>();
    actors.entry(of).map(LexiconEntry::key).ifPresent(keys::add);
    stateOf(of).flatMap(actors::entry).map(LexiconEntry::key).ifPresent(keys::add);
    return List.copyOf(keys);
  }

  @Override
  public List<Actor> represented(OfficeTitle office, Actor of) {
    Optional<Office> known = lexicon.office(office.surface());
    boolean movement = of.type() == ActorType.PARTY || of.type() == ActorType.ARMED_GROUP;
    boolean itself = office.role() == RoleClass.OPPOSITION || office.role() == RoleClass.LEGISLATOR;
    if (itself && !movement) {
      return List.of();
    }
    if (of.type() != ActorType.STATE && of.type() != ActorType.GOVERNMENT) {
      return chain(of);
    }
    Optional<Actor> state = stateOf(of);
    boolean speaks = known.map(Office::speaksForState).orElse(office.role().speaksForState());
    if (state.isEmpty() || !speaks) {
      return List.of();
    }
    List<Actor> chain = new ArrayList<>();
    Optional<String> portfolio = known.flatMap(o -> Optional.ofNullable(o.portfolio()));
    portfolio.map(p -> ministry(state.get(), p)).ifPresent(chain::add);
    if (portfolio.isEmpty() && of.type() == ActorType.GOVERNMENT) {
      chain.add(of);
    }
    chain.add(state.get());
    return chain;
  }

  private List<Actor> chain(Actor body) {
    List<Actor> chain = new ArrayList<>(List.of(body));
    chain.addAll(speaksFor(body));
    return chain;
  }

  @Override
  public List<Actor> speaksFor(Actor actor) {
    List<Actor> known = behalf.get(actor.key());
    if (known == null) {
      known = findBehalf(actor);
      behalf.put(actor.key(), known);
    }
    return known;
  }

  private List<Actor> findBehalf(Actor actor) {
    Optional<LexiconEntry> entry = actors.entry(actor);
    if (entry.isPresent() && entry.get() instanceof Person person) {
      Stream<Actor> office =
          person.tenuresOn(date).stream()
              .filter(t -> movement(t).isEmpty())
              .sorted(
                  Comparator.comparing(Tenure::roleClass)
                      .thenComparing(t -> t.role().toLowerCase(Locale.ROOT).startsWith("co-")))
              .map(this::speaksFor)
              .filter(chain -> !chain.isEmpty())
              .findFirst()
              .stream()
              .flatMap(List::stream);
      return Stream.concat(movements(actor).stream(), office).distinct().toList();
    }
    if (entry.isPresent() && entry.get() instanceof Organisation organisation) {
      return speaksFor(organisation);
    }
    return actor.type() == ActorType.MINISTRY || actor.type() == ActorType.GOVERNMENT
        ? stateOf(actor).map(List::of).orElse(List.of())
        : List.of();
  }

  @Override
  public List<Actor> movements(Actor person) {
    return tenures(person).stream()
        .sorted(Comparator.comparing(Tenure::roleClass))
        .map(this::movement)
        .flatMap(Optional::stream)
        .flatMap(body -> chain(body).stream())
        .filter(body -> body.type() != ActorType.STATE)
        .distinct()
        .toList();
  }

  /** The party, movement or armed group that the holder of the term speaks for. */
  private Optional<Actor> movement(Tenure tenure) {
    return Optional.ofNullable(tenure.organisation())
        .filter(key -> tenure.roleClass().speaksForMovement())
        .flatMap(lexicon::organisationByKey)
        .filter(body -> body.type().isMovement())
        .map(actors::of);
  }

  private List<Actor> speaksFor(Tenure tenure) {
    Optional<Actor> body = actors.organisation(tenure.organisation());
    Optional<Actor> state = actors.state(tenure.state());
    List<Actor> chain = new ArrayList<>();
    switch (tenure.roleClass()) {
      case OPPOSITION, LEGISLATOR, PRIVATE, OTHER, REGIONAL_LEADER -> {}
      default -> {
        body.filter(b -> b.type() != ActorType.GOVERNMENT || state.isEmpty() || !isGovernment(b))
            .ifPresent(chain::add);
        if (state.isPresent() && tenure.roleClass().speaksForState()) {
          chain.add(state.get());
        }
      }
    }
    return chain;
  }

  private static boolean isGovernment(Actor body) {
    return body.key().startsWith("government/");
  }

  private List<Actor> speaksFor(Organisation organisation) {
    Optional<Actor> parent = actors.organisation(organisation.parent());
    if (parent.isPresent()) {
      return chain(parent.get());
    }
    return organisation.type().isArmOfState()
        ? actors.state(organisation.state()).map(List::of).orElse(List.of())
        : List.of();
  }

  @Override
  public Set<String> titles(Actor person) {
    return titles.computeIfAbsent(person.key(), key -> findTitles(person));
  }

  private Set<String> findTitles(Actor person) {
    Set<String> titles = new HashSet<>();
    for (Tenure tenure : tenures(person)) {
      titles.addAll(Arrays.asList(tenure.role().toLowerCase(Locale.ROOT).split("[^a-z-]+")));
      titles.addAll(RoleNouns.of(tenure.roleClass()));
      if (titles.stream().anyMatch(CROWNED::contains)) {
        titles.add("monarch");
      }
    }
    return titles;
  }

  @Override
  public List<OfficeTitle> offices(Actor person) {
    return tenures(person).stream()
        .sorted(Comparator.comparing(Tenure::roleClass))
        .map(t -> new OfficeTitle(RoleNouns.usual(t.roleClass()), t.roleClass()))
        .distinct()
        .toList();
  }

  @Override
  public Optional<Actor> stateOf(Actor actor) {
    if (actor.type() == ActorType.STATE) {
      return Optional.of(actor);
    }
    Optional<LexiconEntry> entry = actors.entry(actor);
    if (entry.isPresent() && entry.get() instanceof Organisation organisation) {
      boolean own = !organisation.type().actorType().equals(ActorType.INTERNATIONAL_ORGANIZATION);
      return own ? actors.state(organisation.state()) : Optional.empty();
    }
    if (entry.isPresent() && entry.get() instanceof Person person) {
      return Stream.concat(person.tenuresOn(date).stream(), person.tenures().stream())
          .map(t -> actors.state(t.state()))
          .flatMap(Optional::stream)
          .findFirst();
    }
    return actor.type() == ActorType.MINISTRY
        ? actors.state(
            actor.key().replaceAll("^ministry/([^-]+)-.*$", "$1").toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  @Override
  public Actor government(Actor state) {
    return institution(
        lexicon::governmentOf, state, "government", "Government", ActorType.GOVERNMENT);
  }

  @Override
  public Actor parliament(Actor state) {
    return institution(
        lexicon::parliamentOf, state, "parliament", "Parliament", ActorType.PARLIAMENT);
  }

  @Override
  public Actor armedForces(Actor state) {
    return institution(
        lexicon::armedForcesOf, state, "military", "Armed forces", ActorType.ORGANIZATION);
  }

  private Actor institution(
      java.util.function.Function<State, Optional<Organisation>> known,
      Actor state,
      String kind,
      String name,
      ActorType type) {
    return record(state)
        .flatMap(known)
        .map(actors::of)
        .orElseGet(
            () -> new Actor(kind + "/" + suffix(state), name + " of " + inText(state), type, null));
  }

  @Override
  public Actor ministry(Actor state, String portfolio) {
    return record(state)
        .flatMap(s -> lexicon.ministryOf(s, portfolio))
        .map(actors::of)
        .orElseGet(
            () ->
                new Actor(
                    "ministry/" + suffix(state) + "-" + Slugs.of(portfolio),
                    "Ministry of " + title(portfolio) + " of " + inText(state),
                    ActorType.MINISTRY,
                    null));
  }

  private static String suffix(Actor actor) {
    return actor.key().substring(actor.key().indexOf('/') + 1);
  }

  private String inText(Actor state) {
    return record(state).map(State::nameInText).orElse(state.label());
  }

  private static String title(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  @Override
  public String adjective(Actor state) {
    return record(state)
        .map(
            s -> s.key().equals("US") ? "US" : s.adjectives().stream().findFirst().orElse(s.name()))
        .orElse(state.label());
  }

  @Override
  public boolean isCalled(Actor state, String word) {
    return record(state)
        .map(s -> Objects.requireNonNullElse(s.officialName(), s.name()))
        .map(n -> List.of(n.toLowerCase(Locale.ROOT).split("\\s+")))
        .filter(words -> words.contains(word))
        .isPresent();
  }

  private Optional<State> record(Actor state) {
    return actors.entry(state).filter(e -> e instanceof State).map(e -> (State) e);
  }

  private Optional<Person> person(Actor actor) {
    return actors.entry(actor).filter(e -> e instanceof Person).map(e -> (Person) e);
  }

  private List<Tenure> tenures(Actor person) {
    return person(person).map(p -> p.tenuresOn(date)).orElse(List.of());
  }
}
