package org.demarche.language;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.article.Span;
import org.demarche.language.packed.EnglishModels;

/** Parses one sentence at a time; thread-safe. */
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
    int from = 0;
    for (int i = 1; i < nodes.length; i++) {
      String form = nodes[i].getWordForm();
      int begin = skipBlanks(plain.toString(), from);
      int end = endOf(form, plain.toString(), begin);
      tokens.add(token(i - 1, text, plain.original(begin, end), nodes[i]));
      from = end;
    }
    Span whole = new Span(tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
    return new Sentence(index, whole, tokens, names(nodes));
  }

  private static Token token(int index, String text, Span span, NLPNode node) {
    return new Token(
        index,
        span,
        span.of(text),
        lemma(node),
        node.getPartOfSpeechTag(),
        node.getDependencyHead().getID() - 1,
        node.getDependencyLabel());
  }

  /** NLP4J writes "#crd#" for numerals, "#ord#" for ordinals, and 0 for any row of digits. */
  private static String lemma(NLPNode node) {
    String form = node.getWordForm().toLowerCase(Locale.ROOT);
    boolean replaced = node.getLemma().startsWith("#") || form.chars().anyMatch(Character::isDigit);
    return replaced ? form : node.getLemma().toLowerCase(Locale.ROOT);
  }

  private static int skipBlanks(String plain, int from) {
    int i = from;
    while (plain.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /**
   * One past the token's last character. The tokenizer's own offsets are not to be trusted, but it
   * neither changes nor drops characters; it only joins "( 1 )" to "(1)".
   */
  private static int endOf(String form, String plain, int begin) {
    int at = begin;
    for (int i = 0; i < form.length(); i++) {
      at = skipBlanks(plain, at);
      if (plain.charAt(at) != form.charAt(i)) {
        throw new IllegalStateException("the token " + form + " is not in: " + plain);
      }
      at++;
    }
    return at;
  }

  /** Reads the tags B-X, I-X, L-X; U-X; O. A final "'s" is left out. */
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
        boolean possessive = nodes[i].isPartOfSpeechTag("POS") && first < i - 1;
        names.add(new Name(first, possessive ? i - 2 : i - 1, tag.substring(2)));
      }
    }
    return names;
  }
}
