package org.demarche.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.language.TestAnalyzer;
import org.demarche.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** Several hundred mentions in sentences of our own, with the real parser and the real lexicon. */
class MentionTableTest {

  private static final double RIGHT_AT_LEAST = 0.95;
  private static final int MENTIONS_AT_LEAST = 300;

  @Test
  void nearlyAllMarkedMentionsAreResolved() throws IOException {
    MarkedMentions table =
        new MarkedMentions(TestAnalyzer.get(), new LexiconMentionResolver(Lexicon.load()));
    List<MarkedMentions.Outcome> outcomes = table.run("/mention/mentions.tsv");
    List<MarkedMentions.Outcome> wrong = outcomes.stream().filter(o -> !o.right()).toList();
    String message =
        wrong.stream()
            .map(o -> o.marked() + ": " + o.expected() + " but " + o.found() + " | " + o.text())
            .collect(Collectors.joining("\n", wrong.size() + " of " + outcomes.size() + "\n", ""));
    assertThat(outcomes).hasSizeGreaterThan(MENTIONS_AT_LEAST);
    assertThat(1 - (double) wrong.size() / outcomes.size())
        .as(message)
        .isGreaterThanOrEqualTo(RIGHT_AT_LEAST);
  }
}
