package org.demarche.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.graph.ActorDescriptions;
import org.demarche.lexicon.ActorType;
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
      List<String> about) {

    static Entry of(TsvTable.Row row) {
      return new Entry(
          row.require("key"),
          row.require("label"),
          row.get("type"),
          row.get("wikidata"),
          row.list("aliases"),
          row.list("for"),
          row.list("about"));
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
    return new ActorDescription(
        entry(actor.key()).aliases(),
        offices.stream()
            .filter(office -> office.person().equals(actor.key()))
            .map(this::tenure)
            .toList());
  }

  private Tenure tenure(Office office) {
    return new Tenure(
        office.office(),
        office.roleClass(),
        actor(office.state()),
        date(office.dates().get(0)),
        date(office.dates().get(1)),
        date(office.dates().get(2)));
  }

  private static @Nullable LocalDate date(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
