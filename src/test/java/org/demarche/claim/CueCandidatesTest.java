package org.demarche.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CueCandidatesTest {

  @Test
  void whatStandsBesideAccordingTo() {
    Annotated text =
        Annotated.text(
            "Exports/export/NNS/2/nsubj fell/fall/VBD/0/root ,/,/,/2/punct"
                + " according/accord/VBG/2/prep to/to/IN/4/prep the/the/DT/7/det"
                + " ministry/ministry/NN/5/pobj ././2/punct");
    assertThat(text.candidates()).contains("according ministry: Exports fell");
  }

  @Test
  void whatARelativeClauseIsAbout() {
    Annotated text =
        Annotated.text(
            "The/the/DT/2/det deal/deal/NN/5/nsubj he/he/PRP/4/nsubj proposed/propose/VBD/2/relcl"
                + " failed/fail/VBD/0/root ././5/punct");
    assertThat(text.candidates()).contains("antecedent he: The deal");
  }

  @Test
  void anObjectWithAndWithoutItsTails() {
    Annotated text =
        Annotated.text(
            "Peru/NNP/2/nsubj endorsed/endorse/VBD/0/root the/the/DT/4/det plan/plan/NN/2/dobj"
                + " ,/,/,/4/punct which/which/WDT/7/nsubj helps/help/VBZ/4/relcl Chile/NNP/7/dobj"
                + " ././2/punct");
    assertThat(text.candidates())
        .contains("dobj Peru: the plan, which helps Chile", "dobj/relcl Peru: the plan");
  }

  @Test
  void aQuotationWithANameAfterTheDash() {
    Annotated text =
        Annotated.text(
            "“/“/``/3/punct Trade/trade/NN/3/nsubj helps/help/VBZ/0/root us/us/PRP/3/dobj"
                + " ././3/punct ”/”/''/3/punct —/—/:/3/punct Ana/NNP/9/compound"
                + " Ruiz/NNP/3/dep");
    assertThat(text.candidates()).anySatisfy(c -> assertThat(c).startsWith("dash Ana: "));
  }

  @Test
  void whatFollowsANameAndAColonToTheEndOfTheParagraph() {
    Annotated text =
        Annotated.text(
            "RUIZ/NNP/3/dep :/:/:/3/punct Trade/trade/NN/4/nsubj helps/help/VBZ/0/root ././4/punct",
            "It/it/PRP/2/nsubj pays/pay/VBZ/0/root ././2/punct");
    assertThat(text.candidates())
        .anySatisfy(c -> assertThat(c).startsWith("turn RUIZ: ").contains("Trade", "pays"));
  }

  @Test
  void nothingFollowsAColonThatEndsTheText() {
    Annotated said = Annotated.text("Ruiz/NNP/2/nsubj said/say/VBD/0/root :/:/:/2/punct");
    assertThat(said.candidates()).noneMatch(c -> c.startsWith("paragraph to come"));

    Annotated turn = Annotated.text("RUIZ/NNP/0/root :/:/:/1/punct");
    assertThat(turn.candidates()).noneMatch(c -> c.startsWith("turn"));
  }
}
