package org.demarche.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules on hand-annotated sentences: no model is loaded. */
final class FrameClaimExtractorTest {

  @Test
  void activeVerb() {
    Annotated text =
        Annotated.text(
                "Russia/NNP/2/nsubj condemned/condemn/VBD/0/root Israel/NNP/2/dobj ././2/punct")
            .state("Russia", "ru")
            .state("Israel", "il");
    assertThat(text.inShort()).containsExactly("Russia criticizes Israel");
  }

  @Test
  void passiveTurnsTheDirectionAround() {
    Annotated text =
        Annotated.text(
                "Iran/NNP/3/nsubjpass was/be/VBD/3/auxpass accused/accuse/VBN/0/root by/by/IN/3/agent"
                    + " Britain/NNP/4/pobj of/of/IN/3/prep arming/arm/VBG/6/pcomp Yemen/NNP/7/dobj"
                    + " ././3/punct")
            .state("Iran", "ir")
            .state("Britain", "gb")
            .state("Yemen", "ye");
    assertThat(text.inShort())
        .containsExactlyInAnyOrder("Britain accuses Iran", "Iran aids Yemen per Britain");
  }

  @Test
  void negationIsKeptAndIsNoSupport() {
    Annotated text =
        Annotated.text(
                "Turkey/NNP/4/nsubj did/do/VBD/4/aux not/not/RB/4/neg support/support/VB/0/root"
                    + " Sweden/NNP/4/dobj ././4/punct")
            .state("Turkey", "tr")
            .state("Sweden", "se");
    assertThat(text.inShort()).containsExactly("Turkey supports Sweden negated");
    assertThat(text.claims().get(0).details().polarity()).isEqualTo(-1);
    assertThat(text.claims().get(0).details().isAssertable()).isFalse();
  }

  @Test
  void relativeClauseAndControl() {
    Annotated text =
        Annotated.text(
                "France/NNP/2/nsubj recognizes/recognize/VBZ/0/root Guaido/NNP/2/dobj ,/,/,/3/punct"
                    + " who/who/WP/6/nsubj tries/try/VBZ/3/relcl to/to/TO/8/aux oust/oust/VB/6/xcomp"
                    + " Maduro/NNP/8/dobj ././2/punct")
            .state("France", "fr")
            .person("Guaido")
            .person("Maduro");
    assertThat(text.inShort())
        .containsExactlyInAnyOrder("France recognizes Guaido", "Guaido opposes Maduro");
  }

  @Test
  void refusalNegatesAndThreatIsOnlyAThreat() {
    Annotated text =
        Annotated.text(
                "Serbia/NNP/2/nsubj refused/refuse/VBD/0/root to/to/TO/4/aux"
                    + " recognize/recognize/VB/2/xcomp Kosovo/NNP/4/dobj and/and/CC/2/cc"
                    + " threatened/threaten/VBD/2/conj to/to/TO/9/aux sanction/sanction/VB/7/xcomp"
                    + " Albania/NNP/9/dobj ././2/punct")
            .state("Serbia", "rs")
            .state("Kosovo", "xk")
            .state("Albania", "al");
    assertThat(text.inShort())
        .contains(
            "Serbia recognizes Kosovo negated",
            "Serbia threatens Albania",
            "Serbia sanctions Albania hypothetical");
  }

  @Test
  void aDeedWithoutNamedTargetFallsUponWhoeverItsObjectsLeadTo() {
    assertThat(
            norwayAndMalawi(
                "Norway/NNP/2/nsubj bombed/bomb/VBD/0/root hills/hill/NNS/2/dobj in/in/IN/2/prep"
                    + " parts/part/NNS/4/pobj of/of/IN/5/prep Malawi/NNP/6/pobj ././2/punct"))
        .contains("Norway assaults Malawi");
    assertThat(
            norwayAndMalawi(
                "Norway/NNP/2/nsubj bombed/bomb/VBD/0/root hills/hill/NNS/2/dobj after/after/IN/2/prep"
                    + " talks/talk/NNS/4/pobj in/in/IN/5/prep Malawi/NNP/6/pobj ././2/punct"))
        .doesNotContain("Norway assaults Malawi");
  }

  @Test
  void whatTheArticleAnnouncesToTheOthersGoodIsAgreedTo() {
    String will =
        "Norway/NNP/3/nsubj will/will/MD/3/aux %s/VB/0/root Malawi/NNP/3/dobj ././3/punct";
    assertThat(norwayAndMalawi(will.formatted("meet/meet")))
        .containsExactlyInAnyOrder("Norway agreesWith Malawi future", "Norway meets Malawi future");
    assertThat(norwayAndMalawi(will.formatted("bomb/bomb")))
        .containsExactly("Norway assaults Malawi future");
  }

  @Test
  void whatIsOnlyReportedIsHypothetical() {
    assertThat(
            norwayAndMalawi(
                "Norway/NNP/3/nsubj reportedly/reportedly/RB/3/advmod bombed/bomb/VBD/0/root"
                    + " Malawi/NNP/3/dobj ././3/punct"))
        .containsExactly("Norway assaults Malawi hypothetical");
  }

  private static List<String> norwayAndMalawi(String parse) {
    return Annotated.text(parse).state("Norway", "no").state("Malawi", "mw").inShort();
  }

  @Test
  void nominalizationsAndLightVerbs() {
    Annotated text =
        Annotated.text(
                "Russia/NNP/2/nsubj voiced/voice/VBD/0/root support/support/NN/2/dobj"
                    + " for/for/IN/3/prep Syria/NNP/4/pobj after/after/IN/2/prep Lavrov/NNP/9/poss"
                    + " 's/'s/POS/7/case censure/censure/NN/6/pobj of/of/IN/9/prep"
                    + " Washington/NNP/10/pobj ././2/punct")
            .state("Russia", "ru")
            .state("Syria", "sy")
            .state("Washington", "us")
            .person("Lavrov", Annotated.state("ru"));
    assertThat(text.inShort())
        .containsExactlyInAnyOrder("Russia supports Syria", "Lavrov criticizes Washington");
  }

  @Test
  void whatASpeakerSaysOfOthersIsAttributedWithItsReporter() {
    Annotated text =
        Annotated.text(
                "\"/\"/``/6/punct Russia/NNP/5/nsubj and/and/CC/2/cc Mexico/NNP/2/conj"
                    + " agree/agree/VBP/9/ccomp on/on/IN/5/prep this/this/DT/6/pobj ,/,/,/9/punct"
                    + " added/add/VBD/0/root \"/\"/''/9/punct Lavrov/NNP/9/nsubj ,/,/,/9/punct"
                    + " according/accord/VBG/9/prep to/to/IN/13/prep TASS/NNP/14/pobj ././9/punct")
            .state("Russia", "ru")
            .state("Mexico", "mx")
            .person("Lavrov", Annotated.state("ru"))
            .person("TASS");
    assertThat(text.inShort()).containsExactly("Russia agreesWith Mexico per Lavrov, TASS");
    assertThat(text.statements()).hasSize(1);
    assertThat(text.statements().get(0)).startsWith("Lavrov: ").endsWith(" per TASS");
  }

  @Test
  void aSpeakersJudgementIsHisOwnPosition() {
    Annotated text =
        Annotated.text(
                "Lavrov/NNP/2/nsubj said/say/VBD/0/root Washington/NNP/5/poss 's/'s/POS/3/case"
                    + " threats/threat/NNS/6/nsubj were/be/VBD/2/ccomp"
                    + " counterproductive/counterproductive/JJ/6/acomp ././2/punct")
            .state("Washington", "us")
            .person("Lavrov", Annotated.state("ru"));
    assertThat(text.inShort()).contains("Lavrov criticizes Washington's threats");
  }

  @Test
  void againstADeedThatHarmsIsForTheHarmed() {
    Annotated text =
        Annotated.text(
                "Lavrov/NNP/2/nsubj condemned/condemn/VBD/0/root attempts/attempt/NNS/2/dobj"
                    + " to/to/TO/5/aux remove/remove/VB/3/acl Maduro/NNP/5/dobj ././2/punct")
            .person("Lavrov", Annotated.state("ru"))
            .person("Maduro");
    assertThat(text.inShort())
        .contains("Lavrov criticizes attempts to remove Maduro", "Lavrov supports Maduro inferred");
    Claim inferred =
        text.claims().stream().filter(c -> c.details().inferred()).findFirst().orElseThrow();
    Claim stated =
        text.claims().stream().filter(c -> !c.details().inferred()).findFirst().orElseThrow();
    assertThat(inferred.details().confidence()).isLessThan(stated.details().confidence());
  }

  @Test
  void nothingIsReadWhereNothingIsSaid() {
    Annotated text =
        Annotated.text("Peru/NNP/2/nsubj borders/border/VBZ/0/root Chile/NNP/2/dobj ././2/punct")
            .state("Peru", "pe")
            .state("Chile", "cl");
    assertThat(text.claims()).isEmpty();
  }

  @Test
  void eventTimeComesFromTheText() {
    Annotated text =
        Annotated.text(
                "Lavrov/NNP/2/nsubj met/meet/VBD/0/root Ebrard/NNP/2/dobj on/on/IN/2/prep"
                    + " Thursday/NNP/4/pobj ././2/punct")
            .person("Lavrov")
            .person("Ebrard");
    Claim.Details meeting = text.claims().get(0).details();
    assertThat(meeting.relation()).isEqualTo(Relation.MEETS);
    assertThat(meeting.happened())
        .isEqualTo(
            new TimeInterval(
                Annotated.FRIDAY.minusDays(1), Annotated.FRIDAY.minusDays(1), "on Thursday"));
    assertThat(meeting.reported()).isEqualTo(Annotated.FRIDAY);
  }
}
