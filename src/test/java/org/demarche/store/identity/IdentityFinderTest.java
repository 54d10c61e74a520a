package org.demarche.store.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.demarche.store.identity.Identities.Judgement;
import org.demarche.store.identity.NamedActor.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityFinderTest {

  private final List<NamedActor> actors = new ArrayList<>();
  private final Map<String, Set<String>> articles = new HashMap<>();
  private final List<Decision> decisions = new ArrayList<>();

  private static String iri(String label) {
    return "id:" + label.replace(' ', '-');
  }

  private void person(String label, String article, String... states) {
    add(label, Kind.PERSON, false, article, states);
  }

  private void listed(String label, String article, String... states) {
    add(label, Kind.PERSON, true, article, states);
  }

  private void body(String label, String article, String... aliases) {
    actors.add(new NamedActor(iri(label), label, List.of(aliases), Kind.BODY, false, Set.of()));
    articles.put(iri(label), Set.of(article));
  }

  private void add(String label, Kind kind, boolean listed, String article, String... states) {
    actors.add(new NamedActor(iri(label), label, List.of(), kind, listed, Set.of(states)));
    articles.put(iri(label), Set.of(article));
  }

  private void decide(Decision.Kind kind, String kept, String variant) {
    decisions.add(
        new Decision(
            decisions.size() + 1,
            Instant.EPOCH,
            "a reader",
            kind,
            kind == Decision.Kind.UNDO ? kept : iri(kept),
            kept,
            variant.isEmpty() ? "" : iri(variant),
            variant,
            ""));
  }

  private Identities find() {
    return IdentityFinder.find(
        actors, iri -> articles.getOrDefault(iri, Set.of()), new Decisions(decisions));
  }

  private static List<String> possible(Identities found) {
    return found.possible().stream().map(j -> j.kept() + " " + j.variant()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Dmitri Orlansky, Dmitriy Orlanskiy, two words differ, no",
    "Dmitri Orlansky, Dmitriy Orlansky, close spelling, yes",
    "Olena Marchenko, Olena Martschenko, no close skeleton, no",
    "Maria Delgado, Mario Delgado, a woman and a man, no",
    "Kim Min-woo, Kim Min-soo, short syllables, no",
    "José Ibarrén, Jose Ibarren, accents, yes",
    "Hassan al-Rashidi, Hassan Rashidi, article, yes",
    "Senator Bob Whitlow, Robert Whitlow, title and short form, yes",
    "Sheikh Omar, Omar Said, one name alone, no",
    "Anna B. Lindqvist, Anna Lindqvist, middle initial, yes",
    "Anna B. Lindqvist, Anna C. Lindqvist, other initial, no",
    "P. Lindqvist, Petra Lindqvist, initial, maybe",
    "Lindqvist, Petra Lindqvist, surname, maybe",
    "Petra, Petra Lindqvist, given name, no",
    "Tanaka Hiroshi, Hiroshi Tanaka, order, maybe",
    "Karl Brandt Jr., Karl Brandt, namesakes, maybe",
    "Karl Brandt Jr., Karl Brandt Sr., father and son, no",
    "Luis Ortega, Luis Ortega Paz, second surname, maybe",
    "Envoy1 Petrov, Envoy11 Petrov, numbers, no",
    "Ivan Petrov, Peter Ivanov, others, no"
  })
  void namesOfPeople(String one, String other, String why, String same) {
    person(one, "a");
    person(other, "b");

    Identities found = find();

    assertThat(found.merges().size()).as(why).isEqualTo(same.equals("yes") ? 1 : 0);
    assertThat(found.possible().size()).as(why).isEqualTo(same.equals("maybe") ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "Northwind Shipping Inc, Northwind Shipping, legal form, yes",
    "Polar Research Centre, Polar Research Center, spelling, yes",
    "Harbour Guards, Harbour Guard, number and common noun, maybe",
    "People's Party, Peoples Party, apostrophe, yes",
    "Polar Research Council, PRC, initials, maybe",
    "Polar Research Council, Polar Relief Council, others, no"
  })
  void namesOfBodies(String one, String other, String why, String same) {
    body(one, "a");
    body(other, "b");

    Identities found = find();

    assertThat(found.merges().size()).as(why).isEqualTo(same.equals("yes") ? 1 : 0);
    assertThat(found.possible().size()).as(why).isEqualTo(same.equals("maybe") ? 1 : 0);
  }

  @Test
  void anAcronymThatAnArticleExplainsIsTheSame() {
    body("Polar Research Council", "a", "PRC");
    body("PRC", "b");

    assertThat(find().targets()).containsEntry(iri("PRC"), iri("Polar Research Council"));
  }

  @Test
  void whoTheLexiconKnowsStaysAndTwoOfThemStayTwo() {
    listed("Anders Holm", "a");
    listed("Anders N. Holm", "b");
    person("Anders Hólm", "c");

    Identities found = find();

    assertThat(found.targets()).containsEntry(iri("Anders Hólm"), iri("Anders Holm"));
    assertThat(found.merges()).hasSize(1);
  }

  @Test
  void aStateInCommonSpeaksForItAndAnotherStateAgainst() {
    person("P. Lindqvist", "a", "se");
    person("Petra Lindqvist", "b", "se");
    person("Ana Solar", "c", "mx");
    person("Aná Solar", "d", "es");

    Identities found = find();

    assertThat(found.targets())
        .containsExactly(Map.entry(iri("P. Lindqvist"), iri("Petra Lindqvist")));
    assertThat(possible(found)).hasSize(1);
  }

  @Test
  void whoStandsSideBySideInOneArticleIsNotTheSame() {
    person("Lindqvist", "a");
    person("Petra Lindqvist", "a");

    assertThat(find().merges()).isEmpty();
    assertThat(find().possible()).isEmpty();
  }

  @Test
  void whatFitsTwoWhoAreApartIsMergedIntoNeither() {
    person("Anna Lindqvist", "a");
    person("Anna B. Lindqvist", "b");
    person("Anna C. Lindqvist", "c");

    assertThat(find().merges()).isEmpty();
    assertThat(find().possible()).hasSize(2);
  }

  @Test
  void aCommonSurnameSaysNothing() {
    person("Kim", "a");
    for (String given : List.of("Min", "Sang", "Yong", "Chul")) {
      person(given + " Kim", given);
    }

    assertThat(find().possible()).isEmpty();
  }

  @Test
  void decisionsStandAboveScores() {
    person("Petra Lindqvist", "a");
    person("Peter Lundmark", "b");
    person("Dmitri Orlansky", "c");
    person("Dmitriy Orlansky", "d");
    decide(Decision.Kind.MERGE, "Peter Lundmark", "Petra Lindqvist");
    decide(Decision.Kind.SPLIT, "Dmitri Orlansky", "Dmitriy Orlansky");

    Identities found = find();

    assertThat(found.targets())
        .containsExactly(Map.entry(iri("Petra Lindqvist"), iri("Peter Lundmark")));
    assertThat(found.merges().values())
        .extracting(Judgement::decision)
        .containsExactly(decisions.get(0));
    assertThat(found.possible()).isEmpty();
    decide(Decision.Kind.UNDO, "1", "");
    decide(Decision.Kind.UNDO, "2", "");
    assertThat(find().targets())
        .containsExactly(Map.entry(iri("Dmitri Orlansky"), iri("Dmitriy Orlansky")));
  }

  @Test
  void theLastDecisionAboutTwoHolds() {
    person("Petra Lindqvist", "a");
    person("Peter Lundmark", "b");
    decide(Decision.Kind.MERGE, "Peter Lundmark", "Petra Lindqvist");
    decide(Decision.Kind.SPLIT, "Petra Lindqvist", "Peter Lundmark");

    assertThat(find().merges()).isEmpty();
  }

  @Test
  void theOrderOfActorsDoesNotMatter() {
    for (String label :
        List.of(
            "Anna Lindqvist",
            "Anna B. Lindqvist",
            "Dmitri Orlansky",
            "Dmitriy Orlansky",
            "Orlansky",
            "Robert Whitlow",
            "Bob Whitlow",
            "Whitlow")) {
      person(label, label);
    }
    Identities ordered = find();
    assertThat(ordered.merges()).hasSize(3);
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(actors, new Random(seed));
      assertThat(find()).isEqualTo(ordered);
    }
  }

  @Test
  void whatNoOneDecidedCannotBeUndone() {
    decide(Decision.Kind.UNDO, "1", "");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Decisions(decisions))
        .withMessageContaining("undoes 1");
  }
}
