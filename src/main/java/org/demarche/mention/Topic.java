package org.demarche.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something one can be for or against that is no actor: a policy, an agreement, a conflict, a deed.
 *
 * @param key stable identity: "topic/" and a slug ("topic/us-policy-on-venezuela")
 * @param label how it is written ("US policy on Venezuela")
 * @param owner whose policy or deed it is, null when nobody's
 * @param about whom or what it concerns, may be empty
 */
public record Topic(String key, String label, @Nullable Actor owner, List<Actor> about)
    implements Referent {

  public Topic {
    if (!key.matches("topic/[^/\\s]+") || label.isBlank()) {
      throw new IllegalArgumentException("not a topic: key '" + key + "', label '" + label + "'");
    }
    about = List.copyOf(about);
  }
}
