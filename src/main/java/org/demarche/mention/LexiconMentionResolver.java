package org.demarche.mention;

import java.time.LocalDate;
import java.util.List;
import org.demarche.language.Document;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.Tenure;

/** Finds mentions by the steps listed here, in this order; the lexicon tells who is who. */
public final class LexiconMentionResolver implements MentionResolver {

  private static final List<MentionStep> STEPS =
      List.of(
          new GazetteerNames(),
          new IntroducedAliases(),
          new RecognisedNames(false),
          new Offices(),
          new LastNames(),
          new GivenNames(),
          new ShortNames(),
          new RecognisedNames(true),
          new ActorNouns(),
          new Metonyms(),
          new VisitedCities(),
          new Demonyms(),
          new Anaphora(),
          new PolicyTopics(),
          new GivenSpans());

  private final DirectorySource directories;

  LexiconMentionResolver(DirectorySource directories) {
    this.directories = directories;
  }

  public LexiconMentionResolver(Lexicon lexicon) {
    this(directories(lexicon));
  }

  private static DirectorySource directories(Lexicon lexicon) {
    LexiconActors actors = new LexiconActors(lexicon);
    LocalDate latest =
        lexicon.data().people().stream()
            .flatMap(p -> p.tenures().stream())
            .map(Tenure::lastKnown)
            .max(LocalDate::compareTo)
            .orElse(LocalDate.EPOCH);
    return date -> new LexiconDirectory(actors, date == null ? latest : date);
  }

  @Override
  public List<Mention> resolve(Document document) {
    Draft draft = new Draft(document, directories.on(document.article().date()));
    STEPS.forEach(step -> step.apply(draft));
    return draft.all();
  }
}
