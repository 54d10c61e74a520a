package org.demarche.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.demarche.mention.Actor;
import org.jspecify.annotations.Nullable;

/** What is known about actors beyond their label: it goes into the registry. Thread-safe. */
@FunctionalInterface
public interface ActorDescriptions {

  /** Knows nothing about anybody. */
  ActorDescriptions NONE = actor -> ActorDescription.EMPTY;

  /** What is known about the actor; empty lists when nothing is. */
  ActorDescription describe(Actor actor);

  /**
   * Other names and offices of an actor.
   *
   * @param aliases other names, may be empty
   * @param tenures offices held, in a stable order; empty for all but persons
   */
  record ActorDescription(List<String> aliases, List<Tenure> tenures) {

    /** Nothing known. */
    public static final ActorDescription EMPTY = new ActorDescription(List.of(), List.of());

    public ActorDescription {
      aliases = List.copyOf(aliases);
      tenures = List.copyOf(tenures);
    }
  }

  /**
   * The time in which a person holds an office.
   *
   * @param office what the office is called ("Minister of Foreign Affairs")
   * @param roleClass kind of office ("foreign_minister"), null when unknown
   * @param ofState the state it belongs to, null for an organisation's office
   * @param from first day, null when unknown
   * @param to last day, null when unknown or not over
   * @param asOf a day on which the person held it, null when unknown
   */
  record Tenure(
      String office,
      @Nullable String roleClass,
      @Nullable Actor ofState,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate asOf) {

    public Tenure {
      Objects.requireNonNull(office);
    }
  }
}
