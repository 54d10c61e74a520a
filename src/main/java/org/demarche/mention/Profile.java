package org.demarche.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the document has told so far about one referent; filled as the steps go. */
final class Profile {

  /** Which personal pronoun has been used, or would be. */
  enum Gender {
    UNKNOWN,
    FEMALE,
    MALE
  }

  /** Lower-case nouns the referent has been called: "minister", "president", "council". */
  final Set<String> titles = new HashSet<>();

  /** Office the text gives the referent, null when none. */
  @Nullable OfficeTitle office;

  /** State the text ties the referent to, null when unknown. */
  @Nullable Actor state;

  /** Whom the text says the referent speaks for; null when it does not say. */
  @Nullable List<Actor> behalf;

  Gender gender = Gender.UNKNOWN;

  boolean agrees(Gender wanted) {
    return gender == Gender.UNKNOWN || wanted == Gender.UNKNOWN || gender == wanted;
  }
}
