package org.demarche.graph;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.Organisation;
import org.demarche.lexicon.State;
import org.demarche.lexicon.Topic;
import org.demarche.mention.Actor;
import org.demarche.mention.KnownActors;

/** Describes states, organisations and topics. */
final class WorldWriter {

  private static final int ALPHA_2_LENGTH = 2;

  private final Model model;
  private final Lexicon lexicon;
  private final FactSourceWriter sources;

  WorldWriter(Model model, Lexicon lexicon, FactSourceWriter sources) {
    this.model = model;
    this.lexicon = lexicon;
    this.sources = sources;
  }

  void write(State state) {
    Description node =
        KnownActorWriter.write(model, KnownActors.of(state))
            .text(Vocabulary.STATE_KIND, state.kind().name().toLowerCase(Locale.ROOT))
            .text(Vocabulary.ISO_ALPHA_3, state.alpha3())
            .text(Vocabulary.REGION, state.region())
            .text(Vocabulary.REGION, state.subregion());
    if (state.key().length() == ALPHA_2_LENGTH) {
      node.text(Vocabulary.ISO_ALPHA_2, state.key());
    }
    names(state).forEach(name -> node.text(SKOS.altLabel, name));
    state.capitals().forEach(capital -> node.english(Vocabulary.CAPITAL, capital));
    state.adjectives().forEach(adjective -> node.english(Vocabulary.DEMONYM, adjective));
    state.people().forEach(people -> node.english(Vocabulary.DEMONYM, people));
    lexicon
        .stateByKey(String.valueOf(state.parent()))
        .ifPresent(whole -> node.link(Vocabulary.PART_OF, Iris.actor(KnownActors.of(whole))));
    sources.write(node, state.source(), state.licence());
  }

  void write(Organisation organisation) {
    Actor actor = KnownActors.of(organisation);
    Description node =
        KnownActorWriter.write(model, actor).text(SKOS.altLabel, organisation.acronym());
    lexicon
        .stateByKey(String.valueOf(organisation.state()))
        .map(KnownActors::of)
        .ifPresent(
            state ->
                node.link(
                    isInternational(organisation) ? Vocabulary.SEAT : Vocabulary.OF_STATE,
                    Iris.actor(state)));
    lexicon
        .organisationByKey(String.valueOf(organisation.parent()))
        .ifPresent(parent -> node.link(ORG.subOrganizationOf, Iris.actor(KnownActors.of(parent))));
    for (String member : organisation.members()) {
      lexicon
          .stateByKey(member)
          .map(state -> Description.of(model, Iris.actor(KnownActors.of(state))))
          .ifPresent(state -> state.link(Vocabulary.MEMBER_OF, Iris.actor(actor)));
    }
    sources.write(node, organisation.source(), organisation.licence());
  }

  void write(Topic topic) {
    List<Actor> states =
        topic.states().stream()
            .flatMap(key -> lexicon.stateByKey(key).stream())
            .map(KnownActors::of)
            .toList();
    Description node =
        Description.of(model, Iris.topic(KnownActors.of(topic, states)))
            .type(Types.TOPIC)
            .english(RDFS.label, topic.name())
            .english(SKOS.prefLabel, topic.name())
            .text(Vocabulary.TOPIC_KIND, topic.kind().name().toLowerCase(Locale.ROOT))
            .link(SKOS.inScheme, Iris.TOPIC_SCHEME)
            .links(Vocabulary.ABOUT, states.stream().map(Iris::actor).toList());
    topic.aliases().forEach(alias -> node.text(SKOS.altLabel, alias));
    if (topic.wikidata() != null) {
      node.link(SKOS.exactMatch, Iris.wikidata(topic.wikidata()));
    }
    sources.write(node, topic.source(), topic.licence());
  }

  /** What the topics are concepts of. */
  void writeTopicScheme() {
    Description.of(model, Iris.TOPIC_SCHEME)
        .type(SKOS.ConceptScheme)
        .english(RDFS.label, "Agreements, conflicts and other matters that states take sides on");
  }

  private static boolean isInternational(Organisation organisation) {
    return switch (organisation.type()) {
      case INTERNATIONAL_ORGANIZATION, FORUM, ALLIANCE -> true;
      case COURT,
          BANK,
          GOVERNMENT,
          MINISTRY,
          PARLIAMENT,
          AGENCY,
          MILITARY,
          ARMED_GROUP,
          PARTY,
          COMPANY,
          MEDIA_ORGANIZATION,
          NEWS_AGENCY,
          NON_GOVERNMENTAL_ORGANIZATION ->
          false;
    };
  }

  private static Stream<String> names(State state) {
    return Stream.concat(Stream.ofNullable(state.officialName()), state.aliases().stream());
  }
}
