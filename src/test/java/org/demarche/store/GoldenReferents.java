package org.demarche.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.graph.ActorDescriptions;
import org.demarche.lexicon.ActorType;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.LexiconData;
import org.demarche.lexicon.Organisation;
import org.demarche.lexicon.OrganisationType;
import org.demarche.lexicon.PartialDate;
import org.demarche.lexicon.Person;
import org.demarche.lexicon.RoleClass;
import org.demarche.lexicon.State;
import org.demarche.lexicon.StateKind;
import org.demarche.lexicon.Tenure;
import org.demarche.lexicon.TsvTable;
import org.demarche.mention.Actor;
import org.demarche.mention.Referent;
import org.demarche.mention.Topic;
import org.jspecify.annotations.Nullable;

/** Reads {@code golden/referents.tsv} and {@code golden/tenures.tsv}. */
final class GoldenReferents implements ActorDescriptions {

  private record Entry(
      String key,
      String label,
      String type,
      String wikidata,
      List<String> aliases,
      List<String> onBehalfOf,
      List<String> about,
      List<String> members) {

    static Entry of(TsvTable.Row row) {
      return new Entry(
          row.require("key"),
          row.require("label"),
          row.get("type"),
          row.get("wikidata"),
          row.list("aliases"),
          row.list("for"),
          row.list("about"),
          row.list("members"));
    }

    @Nullable String item() {
      return wikidata.isEmpty() ? null : wikidata;
    }
  }

  private record Office(
      String person, String office, String roleClass, String state, List<String> dates) {

    static Office of(TsvTable.Row row) {
      return new Office(
          row.require("person"),
          row.require("office"),
          row.get("class"),
          row.get("state"),
          List.of(row.get("from"), row.get("to"), row.get("asof")));
    }
  }

  private final Map<String, Entry> entries =
      read("referents.tsv", Entry::of).stream()
          .collect(Collectors.toMap(Entry::key, Function.identity()));

  private final List<Office> offices = read("tenures.tsv", Office::of);

  private static <T> List<T> read(String file, Function<TsvTable.Row, T> parse) {
    try (InputStream in =
        Objects.requireNonNull(GoldenReferents.class.getResourceAsStream("/golden/" + file))) {
      return TsvTable.read(file, in, parse);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Referent referent(String key) {
    Entry entry = entry(key);
    return key.startsWith("topic/") ? topic(entry) : actor(key);
  }

  List<Actor> onBehalfOf(String key) {
    return entry(key).onBehalfOf().stream().map(this::actor).toList();
  }

  private Topic topic(Entry entry) {
    List<Actor> owner = onBehalfOf(entry.key());
    return new Topic(
        entry.key(),
        entry.label(),
        owner.isEmpty() ? null : owner.get(0),
        entry.about().stream().map(this::actor).toList());
  }

  private Actor actor(String key) {
    Entry entry = entry(key);
    return new Actor(
        key,
        entry.label(),
        ActorType.valueOf(entry.type()),
        entry.wikidata().isEmpty() ? null : entry.wikidata());
  }

  private Entry entry(String key) {
    Entry entry = entries.get(key);
    if (entry == null) {
      throw new IllegalArgumentException("not in referents.tsv: " + key);
    }
    return entry;
  }

  @Override
  public ActorDescription describe(Actor actor) {
    return new ActorDescription(entry(actor.key()).aliases());
  }

  /** The states, organisations and office-holders as a lexicon, for the reference graph. */
  Lexicon lexicon() {
    List<Entry> states = of("state/");
    return new Lexicon(
        new LexiconData(
            states.stream().map(GoldenReferents::state).toList(),
            of("person/").stream().flatMap(this::person).toList(),
            of("organisation/").stream().map(GoldenReferents::organisation).toList(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  private List<Entry> of(String kind) {
    return entries.values().stream()
        .filter(entry -> entry.key().startsWith(kind))
        .sorted(Comparator.comparing(Entry::key))
        .toList();
  }

  private static String slug(Entry entry) {
    return entry.key().substring(entry.key().indexOf('/') + 1);
  }

  private static State state(Entry entry) {
    return new State(
        slug(entry).toUpperCase(Locale.ROOT),
        null,
        StateKind.STATE,
        "",
        entry.label(),
        null,
        entry.aliases(),
        List.of(),
        List.of(),
        Set.of(),
        List.of(),
        null,
        null,
        null,
        entry.item(),
        "own compilation",
        "CC0-1.0");
  }

  private static Organisation organisation(Entry entry) {
    return new Organisation(
        slug(entry),
        entry.label(),
        null,
        entry.aliases(),
        Set.of(),
        OrganisationType.valueOf(entry.type()),
        null,
        null,
        entry.members(),
        null,
        entry.item(),
        false,
        "own compilation",
        "CC0-1.0");
  }

  private Stream<Person> person(Entry entry) {
    List<Tenure> tenures =
        offices.stream()
            .filter(office -> office.person().equals(entry.key()))
            .map(GoldenReferents::tenure)
            .toList();
    return tenures.isEmpty()
        ? Stream.of()
        : Stream.of(
            new Person(
                slug(entry), entry.label(), entry.aliases(), List.of(), entry.item(), tenures));
  }

  private static Tenure tenure(Office office) {
    return new Tenure(
        RoleClass.valueOf(office.roleClass().toUpperCase(Locale.ROOT)),
        office.office(),
        office.state().substring("state/".length()).toUpperCase(Locale.ROOT),
        null,
        date(office.dates().get(0)),
        date(office.dates().get(1)),
        date(office.dates().get(2)),
        "own compilation",
        "CC0-1.0");
  }

  private static @Nullable PartialDate date(String text) {
    return text.isEmpty() ? null : PartialDate.parse(text);
  }
}
