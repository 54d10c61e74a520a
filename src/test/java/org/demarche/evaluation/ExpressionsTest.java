package org.demarche.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.article.Span;
import org.demarche.lexicon.ActorType;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;
import org.demarche.mention.Referent;
import org.demarche.mention.Unresolved;
import org.junit.jupiter.api.Test;

/** What in a sentence could mean an actor whom no mention names. */
class ExpressionsTest {

  private static final Actor IRAN = new Actor("state/ir", "Iran", ActorType.STATE, null);

  private static boolean mayName(String text, boolean person, Mention... mentions) {
    return Expressions.mayName(
        text, List.of(new Span(0, text.length())), List.of(mentions), person);
  }

  private static Mention mention(String text, String phrase, Referent referent) {
    int at = text.indexOf(phrase);
    return new Mention(
        0, new Span(at, at + phrase.length()), 0, Mention.Kind.NAME, referent, List.of(), 1);
  }

  @Test
  void aSentenceMayNotSayWhoAccuses() {
    String text = "Second, Iran is accused of playing a part in the war.";

    assertThat(mayName(text, false, mention(text, "Iran", IRAN))).isFalse();
    assertThat(mayName(text, false)).as("a name that nobody resolved").isTrue();
  }

  @Test
  void pronounsCountWhereTheyFit() {
    String text = "It must be a solution that lasts.";

    assertThat(mayName(text, true)).as("it is no person").isFalse();
    assertThat(mayName(text, false)).isTrue();
    assertThat(mayName("But we are satisfied.", true)).isTrue();
  }

  @Test
  void aDescriptionThatNobodyResolvedMayBeAnybody() {
    String text = "On Monday the envoy left.";

    assertThat(mayName(text, true, mention(text, "the envoy", new Unresolved("envoy")))).isTrue();
    assertThat(mayName(text, true, mention(text, "the envoy", IRAN))).isFalse();
  }
}
