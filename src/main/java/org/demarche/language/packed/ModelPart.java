package org.demarche.language.packed;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** The files of NLP4J's English models, in the order their steps run. */
enum ModelPart {
  AMBIGUITY_CLASSES("lexica/en-ambiguity-classes-simplified-lowercase", false),
  WORD_CLUSTERS("lexica/en-brown-clusters-simplified-lowercase", false),
  WORD_EMBEDDINGS("lexica/en-word-embeddings-undigitalized", true),
  GAZETTEERS("lexica/en-named-entity-gazetteers-simplified", true),
  TAGGER("models/en-pos", false),
  NAME_TAGGER("models/en-ner", true),
  PARSER("models/en-dep", false);

  private final String path;
  private final boolean onlyForNames;

  ModelPart(String path, boolean onlyForNames) {
    this.path = path;
    this.onlyForNames = onlyForNames;
  }

  /** Where it is on the class path. */
  String resource() {
    return "/edu/emory/mathcs/nlp/" + path + ".xz";
  }

  /** What its packed form is called. */
  String fileName() {
    return path.substring(path.indexOf('/') + 1) + ".flat";
  }

  /** Whether it is of no use but to find names. */
  boolean onlyForNames() {
    return onlyForNames;
  }

  /** Rewrites the object NLP4J ships. */
  List<ByteBuffer> pack(Object shipped) throws IOException {
    return switch (this) {
      case AMBIGUITY_CLASSES, WORD_CLUSTERS -> PackedLexicon.packWords(shipped);
      case WORD_EMBEDDINGS -> PackedLexicon.packEmbeddings(shipped);
      case GAZETTEERS -> PackedLexicon.packPhrases(shipped);
      case TAGGER, NAME_TAGGER, PARSER -> PackedComponent.pack(shipped);
    };
  }

  /** The step of the analysis that works on the packed form. */
  NLPComponent<NLPNode> open(List<ByteBuffer> packed) throws IOException {
    return switch (this) {
      case AMBIGUITY_CLASSES -> Lexica.ambiguityClasses(packed);
      case WORD_CLUSTERS -> Lexica.wordClusters(packed);
      case WORD_EMBEDDINGS -> Lexica.embeddings(packed);
      case GAZETTEERS -> Lexica.gazetteers(packed);
      case TAGGER -> PackedComponent.tagger(packed);
      case NAME_TAGGER -> PackedComponent.nameTagger(packed);
      case PARSER -> PackedComponent.parser(packed);
    };
  }
}
