package org.demarche.language;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.article.Span;
import org.demarche.language.packed.EnglishModels;

/** Parses one sentence at a time with NLP4J; thread-safe. */
final class EnglishParser {

  private final EnglishModels models;

  EnglishParser(EnglishModels models) {
    this.models = models;
  }

  /** The parsed stretch of {@code text}, empty when nothing visible is in it. */
  Optional<Sentence> parse(int index, String text, Span span) {
    PlainText plain = PlainText.of(text, span.begin(), span.end());
    NLPNode[] nodes = models.parse(plain.toString());
    return nodes.length == 1 ? Optional.empty() : Optional.of(sentence(index, text, plain, nodes));
  }

  private static Sentence sentence(int index, String text, PlainText plain, NLPNode[] nodes) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      Span span = plain.original(node.getStartOffset(), node.getEndOffset());
      tokens.add(
          new Token(
              i - 1,
              span,
              span.of(text),
              node.getLemma().toLowerCase(Locale.ROOT),
              node.getPartOfSpeechTag(),
              node.getDependencyHead().getID() - 1,
              node.getDependencyLabel()));
    }
    Span whole = new Span(tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
    return new Sentence(index, whole, tokens, names(nodes));
  }

  /** Reads the tags B-X I-X L-X, U-X, O. */
  private static List<Name> names(NLPNode[] nodes) {
    List<Name> names = new ArrayList<>();
    int first = 0;
    for (int i = 1; i < nodes.length; i++) {
      String tag = nodes[i].getNamedEntityTag();
      if (tag == null) {
        continue;
      }
      if (tag.startsWith("U-") || tag.startsWith("B-")) {
        first = i - 1;
      }
      if (tag.startsWith("U-") || tag.startsWith("L-")) {
        names.add(new Name(first, i - 1, tag.substring(2)));
      }
    }
    return names;
  }
}
