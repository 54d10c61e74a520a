package org.demarche.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.article.Article;
import org.demarche.article.Span;
import org.demarche.language.Document;
import org.demarche.language.Parses;
import org.demarche.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** The rules on hand-annotated sentences, without a language model. */
class MentionRulesTest {

  private static final LexiconMentionResolver RESOLVER = new LexiconMentionResolver(Lexicon.load());

  private static final String LAVROV_MET =
      "Sergei/NNP/2/compound/B-PERSON Lavrov/NNP/3/nsubj/I-PERSON met/meet/VBD/0/root"
          + " his/PRP$/6/poss Mexican/JJ/6/nmod/B-NORP counterpart/NN/3/dobj ././3/punct";

  private static List<Mention> resolve(LocalDate date, List<Span> given, String... parses) {
    String text = Parses.text(parses);
    Article article = new Article("test", "", date, null, null, null, null, text, given);
    return RESOLVER.resolve(Parses.document(article, parses));
  }

  private static List<Mention> resolve(String... parses) {
    return resolve(LocalDate.of(2020, 2, 7), List.of(), parses);
  }

  private static Mention at(List<Mention> mentions, int begin) {
    return mentions.stream().filter(m -> m.span().begin() == begin).findFirst().orElseThrow();
  }

  private static List<String> keys(List<Actor> actors) {
    return actors.stream().map(Actor::key).toList();
  }

  @Test
  void aPersonInOfficeSpeaksForMinistryAndState() {
    Mention lavrov = at(resolve(LAVROV_MET), 0);
    assertThat(Draft.identity(lavrov.referent())).isEqualTo("person/sergei-lavrov");
    assertThat(keys(lavrov.onBehalfOf()))
        .containsExactly("ministry/ru-foreign-affairs", "state/ru");
    assertThat(lavrov.head()).isEqualTo(1);
    assertThat(lavrov.kind()).isEqualTo(Mention.Kind.NAME);
  }

  private static Mention last(List<Mention> mentions) {
    return mentions.get(mentions.size() - 1);
  }

  private static String passed(String given, String family) {
    return given
        + "/NNP/2/compound/B-PERSON "
        + family
        + "/NNP/3/nsubj/I-PERSON passed/pass/VBD/0/root ././3/punct";
  }

  @Test
  void aFamilyNameMeansWhoeverOfItIsInOffice() {
    String obama = "Then/RB/3/advmod Obama/NNP/3/nsubj/B-PERSON spoke/VBD/0/root ././3/punct";
    LocalDate date = LocalDate.of(2014, 9, 8);
    Mention meant =
        last(
            resolve(
                date, List.of(), passed("Barack", "Obama"), passed("Michelle", "Obama"), obama));
    assertThat(Draft.identity(meant.referent())).isEqualTo("person/barack-obama");
    Mention alone = last(resolve(date, List.of(), passed("Barack", "Obama"), obama));
    assertThat(meant.confidence()).isLessThan(alone.confidence());
  }

  @Test
  void anHonorificTellsNamesakesApart() {
    String mrs =
        "Mrs./NNP/2/compound Clinton/NNP/3/nsubj/B-PERSON spoke/speak/VBD/0/root ././3/punct";
    String mr =
        "Mr./NNP/2/compound Clinton/NNP/3/nsubj/B-PERSON spoke/speak/VBD/0/root ././3/punct";
    Mention meant = last(resolve(passed("Hillary", "Clinton"), mrs, passed("Bill", "Clinton"), mr));
    assertThat(Draft.identity(meant.referent())).isEqualTo("person/bill-clinton");
    Mention wife =
        last(resolve(passed("Hillary", "Clinton"), mrs, passed("Bill", "Clinton"), mr, mrs));
    assertThat(Draft.identity(wife.referent())).isEqualTo("person/hillary-clinton");
  }

  @Test
  void aWordOfADescriptionIsNoName() {
    String szubin =
        "Adam/NNP/2/compound/B-PERSON Szubin/NNP/9/nsubj/I-PERSON ,/,/2/punct a/DT/7/det"
            + " former/JJ/7/nmod Treasury/NNP/7/compound/B-ORG official/NN/2/appos ,/,/9/punct"
            + " spoke/speak/VBD/0/root ././9/punct";
    String treasury = "The/DT/2/det Treasury/NNP/3/nsubj/B-ORG paid/pay/VBD/0/root ././3/punct";
    assertThat(Draft.identity(last(resolve(szubin, treasury)).referent()))
        .isEqualTo("organisation/treasury");
  }

  @Test
  void aStateAtTheEndOfALongerNameIsNone() {
    String parse =
        "Priorities/priority/NNS/3/dep USA/NNP/3/nsubj/B-GPE paid/pay/VBD/0/root ././3/punct";
    assertThat(resolve(parse)).noneMatch(m -> Draft.identity(m.referent()).equals("state/us"));
  }

  @Test
  void anAppositionWithoutHeadIsRead() {
    String parse = "A/DT/3/det Kremlin/NNP/3/compound/B-ORG spokesman/NN/0/appos ././3/punct";
    assertThat(at(resolve(parse), 0).kind()).isEqualTo(Mention.Kind.OFFICE);
  }

  @Test
  void aCounterpartHoldsTheSameOfficeElsewhere() {
    Mention counterpart = at(resolve(LAVROV_MET), 18);
    assertThat(counterpart.kind()).isEqualTo(Mention.Kind.DESCRIPTION);
    assertThat(resolve(LAVROV_MET))
        .anyMatch(
            m ->
                Draft.identity(m.referent()).equals("person/marcelo-ebrard")
                    && keys(m.onBehalfOf()).contains("state/mx"));
  }

  @Test
  void theSamePersonIsNobodysSpeakerBeforeTakingOffice() {
    List<Mention> early = resolve(LocalDate.of(1985, 1, 1), List.of(), LAVROV_MET);
    assertThat(at(early, 0).onBehalfOf()).isEmpty();
  }

  @Test
  void aCapitalIsTheStateWhenItActsAndNobodyWhenItIsAPlace() {
    List<Mention> acting =
        resolve("Moscow/NNP/2/nsubj/B-GPE protested/protest/VBD/0/root ././2/punct");
    assertThat(acting).hasSize(1);
    assertThat(acting.get(0).kind()).isEqualTo(Mention.Kind.METONYM);
    assertThat(Draft.identity(acting.get(0).referent())).isEqualTo("state/ru");
    assertThat(
            resolve(
                "They/PRP/2/nsubj met/meet/VBD/0/root in/IN/2/prep Moscow/NNP/3/pobj/B-GPE"
                    + " ././2/punct"))
        .noneMatch(m -> m.referent() instanceof Actor);
  }

  @Test
  void aPronounThatMeansAThingIsNobody() {
    String france =
        "France/NNP/2/nsubj/B-GPE tested/test/VBD/0/root rockets/rocket/NNS/2/dobj ././2/punct";
    assertThat(resolve(france, "It/PRP/2/nsubj lost/lose/VBD/0/root them/PRP/2/dobj ././2/punct"))
        .extracting(m -> m.sentence() + " " + Draft.identity(m.referent()))
        .containsExactly("0 state/fr", "1 state/fr");
  }

  @Test
  void aVisitedCapitalIsTheStateWithLessConfidence() {
    List<Mention> visited =
        resolve(
            "Merkel/NNP/2/nsubj/B-PERSON visited/visit/VBD/0/root Moscow/NNP/2/dobj/B-GPE"
                + " ././2/punct");
    Mention moscow = visited.get(visited.size() - 1);
    assertThat(Draft.identity(moscow.referent())).isEqualTo("state/ru");
    assertThat(moscow.confidence()).isLessThan(0.5);
  }

  @Test
  void aSubjectIsNotTheObjectPronounOfItsVerb() {
    List<Mention> mentions =
        resolve(
            "Angela/NNP/2/compound/B-PERSON Merkel/NNP/3/nsubj/I-PERSON left/leave/VBD/0/root"
                + " ././3/punct",
            "Vladimir/NNP/2/compound/B-PERSON Putin/NNP/3/nsubj/I-PERSON thanked/thank/VBD/0/root"
                + " her/PRP/3/dobj ././3/punct");
    Mention her = mentions.get(mentions.size() - 1);
    assertThat(her.kind()).isEqualTo(Mention.Kind.PRONOUN);
    assertThat(Draft.identity(her.referent())).isEqualTo("person/angela-merkel");
  }

  @Test
  void anEmptyItMeansNobody() {
    assertThat(
            resolve(
                "Iran/NNP/2/nsubj/B-GPE refused/refuse/VBD/0/root ././2/punct",
                "It/PRP/2/nsubj is/be/VBZ/0/root clear/JJ/2/acomp that/IN/6/mark war/NN/6/nsubj"
                    + " looms/loom/VBZ/2/ccomp ././2/punct"))
        .noneMatch(m -> m.kind() == Mention.Kind.PRONOUN);
  }

  @Test
  void weInAQuotationIsTheSpeakersState() {
    List<Mention> mentions =
        resolve(
            "\"/``/3/punct We/PRP/3/nsubj refuse/VBP/7/ccomp ,/,/7/punct \"/''/7/punct"
                + " Lavrov/NNP/7/nsubj/B-PERSON said/say/VBD/0/root ././7/punct");
    Mention we = mentions.get(0);
    assertThat(we.kind()).isEqualTo(Mention.Kind.PRONOUN);
    assertThat(Draft.identity(we.referent())).isEqualTo("state/ru");
  }

  @Test
  void aPolicyIsATopicOfItsOwner() {
    List<Mention> mentions =
        resolve(
            "Cuba/NNP/2/nsubj/B-GPE denounced/denounce/VBD/0/root U.S./NNP/5/nmod/B-GPE"
                + " foreign/JJ/5/nmod policy/NN/2/dobj in/IN/5/prep Venezuela/NNP/6/pobj/B-GPE"
                + " ././2/punct");
    Topic policy =
        mentions.stream()
            .filter(m -> m.referent() instanceof Topic)
            .map(m -> (Topic) m.referent())
            .findFirst()
            .orElseThrow();
    assertThat(policy.label()).isEqualTo("US policy on Venezuela");
    assertThat(policy.key()).isEqualTo("topic/us-policy-on-venezuela");
    assertThat(policy.owner()).isNotNull().extracting(Actor::key).isEqualTo("state/us");
    assertThat(keys(policy.about())).containsExactly("state/ve");
  }

  @Test
  void givenSpansComeBackAsGiven() {
    String parse =
        "Qeqertarsuaq/NNP/2/nsubj met/meet/VBD/0/root the/DT/5/det Russian/JJ/5/nmod/B-NORP"
            + " delegation/NN/2/dobj ././2/punct";
    Span nobody = new Span(0, 12);
    Span delegation = new Span(17, 39);
    List<Mention> mentions = resolve(LocalDate.of(2020, 2, 7), List.of(nobody, delegation), parse);
    Mention first = at(mentions, 0);
    assertThat(first.kind()).isEqualTo(Mention.Kind.GIVEN);
    assertThat(first.span()).isEqualTo(nobody);
    assertThat(first.referent()).isEqualTo(new Unresolved("Qeqertarsuaq"));
    Mention second =
        mentions.stream().filter(m -> m.span().equals(delegation)).findFirst().orElseThrow();
    assertThat(second.kind()).isEqualTo(Mention.Kind.GIVEN);
    assertThat(keys(second.onBehalfOf())).contains("state/ru");
  }

  @Test
  void mentionsAreSortedAndNoTwoShareASpan() {
    List<Mention> mentions = resolve(LAVROV_MET, LAVROV_MET);
    assertThat(mentions).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
    assertThat(mentions.stream().map(Mention::span)).doesNotHaveDuplicates();
  }

  @Test
  void anEmptyArticleHasNoMentions() {
    Article empty = new Article("test", "", null, null, null, null, null, "", List.of());
    assertThat(RESOLVER.resolve(new Document(empty, List.of()))).isEmpty();
  }
}
