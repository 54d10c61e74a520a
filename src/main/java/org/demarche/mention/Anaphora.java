package org.demarche.mention;

import java.util.List;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/** Runs the rules of anaphora over the tokens in reading order, so that chains resolve. */
final class Anaphora implements MentionStep {

  private static final List<AnaphoraRule> RULES =
      List.of(
          new Pronouns(),
          new RelativePronouns(),
          new GroupReferences(),
          new Counterparts(),
          new DocumentIssuers(),
          new DefiniteDescriptions(),
          new UnresolvedPhrases());

  @Override
  public void apply(Draft draft) {
    Discourse discourse = new Discourse(draft);
    for (Sentence sentence : draft.sentences()) {
      Coordinations.collect(draft, sentence);
      Things.collect(draft, sentence);
      for (Token token : sentence.tokens()) {
        for (AnaphoraRule rule : RULES) {
          rule.resolve(draft, discourse, sentence, token);
        }
      }
    }
    new FirstPerson(draft, discourse).resolve();
  }
}
