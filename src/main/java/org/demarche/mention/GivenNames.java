package org.demarche.mention;

import java.util.HashMap;
import java.util.Map;
import org.demarche.language.Sentence;
import org.demarche.lexicon.ActorType;

/**
 * "Georgia" after "Georgia Meadowcroft" is the person, unless the article names the state in other
 * words too or the person is one of its officials ("Israel Katz").
 */
final class GivenNames implements MentionStep {

  private static final double CONFIDENCE = 0.6;

  @Override
  public void apply(Draft draft) {
    Map<String, Actor> people = new HashMap<>();
    for (Sentence sentence : draft.sentences()) {
      for (Mention mention : draft.mentions(sentence)) {
        String text = mention.span().of(draft.document().text());
        Actor person = people.get(text);
        if (mention.referent() instanceof Actor actor) {
          if (actor.type() == ActorType.PERSON && actor.label().indexOf(' ') > 0) {
            String given = actor.label().substring(0, actor.label().indexOf(' ') + 1);
            if (text.contains(given)) {
              people.put(given.strip(), actor);
            }
          } else if (person != null
              && actor.type() == ActorType.STATE
              && draft.directory().stateOf(person).filter(actor::equals).isEmpty()
              && mention.kind() != Mention.Kind.DEMONYM
              && !isNamedOtherwise(draft, actor, text)) {
            draft.add(
                draft.phrase(mention), Mention.Kind.NAME, person, draft.behalf(person), CONFIDENCE);
          }
        }
      }
    }
  }

  private static boolean isNamedOtherwise(Draft draft, Actor state, String text) {
    return draft.all().stream()
        .filter(m -> m.referent().equals(state))
        .anyMatch(m -> !m.span().of(draft.document().text()).equals(text));
  }
}
