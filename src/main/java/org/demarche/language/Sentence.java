package org.demarche.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.demarche.article.Span;

/**
 * A parsed sentence: tokens with a dependency tree over them, and the names in it.
 *
 * @param index position in the document, from 0
 * @param span where it stands in the article's text
 * @param tokens in order; {@code tokens.get(i).index() == i}
 * @param names in order, not overlapping
 */
public record Sentence(int index, Span span, List<Token> tokens, List<Name> names) {

  public Sentence {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.index() != i || token.head() >= tokens.size() || token.head() == i) {
        throw new IllegalArgumentException("token " + i + " is not well placed: " + token);
      }
    }
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** The tokens that depend on {@code head} directly, in order. */
  public List<Token> children(Token head) {
    return tokens.stream().filter(t -> t.head() == head.index()).toList();
  }

  /** The direct dependents with one of the labels, in order. */
  public List<Token> children(Token head, String... labels) {
    List<String> wanted = List.of(labels);
    return tokens.stream()
        .filter(t -> t.head() == head.index() && wanted.contains(t.dependency()))
        .toList();
  }

  /** The first direct dependent with one of the labels. */
  public Optional<Token> child(Token head, String... labels) {
    return children(head, labels).stream().findFirst();
  }

  /** {@code head} and all that depends on it, directly or not, in order. */
  public List<Token> subtree(Token head) {
    List<Token> found = new ArrayList<>();
    collect(head, found, 0);
    Collections.sort(found, (a, b) -> Integer.compare(a.index(), b.index()));
    return found;
  }

  private void collect(Token head, List<Token> found, int depth) {
    found.add(head);
    if (depth > tokens.size()) {
      return; // a cycle: no parser should give one
    }
    for (Token token : tokens) {
      if (token.head() == head.index()) {
        collect(token, found, depth + 1);
      }
    }
  }

  /** The span from the first to the last of the tokens; they may have gaps. */
  public Span spanOf(List<Token> some) {
    return new Span(some.get(0).span().begin(), some.get(some.size() - 1).span().end());
  }

  /** The name that covers the token, if any. */
  public Optional<Name> nameAt(Token token) {
    return names.stream()
        .filter(n -> n.first() <= token.index() && token.index() <= n.last())
        .findFirst();
  }
}
