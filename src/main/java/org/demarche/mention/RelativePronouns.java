package org.demarche.mention;

import java.util.Optional;
import java.util.Set;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/** "who", "which" and "that" of a relative clause mean what the clause hangs on. */
final class RelativePronouns implements AnaphoraRule {

  private static final Set<String> TAGS = Set.of("WP", "WDT", "WP$");

  @Override
  public void resolve(Draft draft, Discourse discourse, Sentence sentence, Token token) {
    if (!TAGS.contains(token.tag())) {
      return;
    }
    Optional<Token> clause = relativeClause(sentence, token);
    Optional<Mention> noun =
        clause
            .filter(c -> c.head() < token.index())
            .flatMap(c -> draft.headedBy(sentence, c.head()));
    noun.ifPresent(
        m ->
            draft.add(
                new NounPhrase(sentence, token.index(), token.index()),
                Mention.Kind.PRONOUN,
                m.referent(),
                m.onBehalfOf(),
                0.9 * m.confidence()));
  }

  private static Optional<Token> relativeClause(Sentence sentence, Token pronoun) {
    Token at = pronoun;
    for (int i = 0; i < sentence.tokens().size() && at.head() >= 0; i++) {
      if (at.is("relcl")) {
        return Optional.of(at);
      }
      at = sentence.token(at.head());
    }
    return Optional.empty();
  }
}
