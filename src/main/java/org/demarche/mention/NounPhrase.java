package org.demarche.mention;

import java.util.List;
import java.util.Set;
import org.demarche.article.Span;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/**
 * A run of tokens that forms a phrase.
 *
 * @param sentence where it stands
 * @param first index of its first token
 * @param last index of its last token, at least {@code first}
 */
record NounPhrase(Sentence sentence, int first, int last) {

  private static final Set<String> MARKS = Set.of("POS", "IN", "TO", "CC");

  NounPhrase {
    if (first < 0 || last < first || last >= sentence.tokens().size()) {
      throw new IllegalArgumentException("not a phrase: " + first + ".." + last);
    }
  }

  List<Token> tokens() {
    return sentence.tokens().subList(first, last + 1);
  }

  /** The phrase in the article's text, without a full stop the tokenizer left on its last word. */
  Span span() {
    Span whole = sentence.spanOf(tokens());
    Token end = sentence.token(last);
    boolean stopped =
        end.form().length() > 2
            && end.form().indexOf('.') == end.form().length() - 1
            && isLastWord(end);
    return stopped ? new Span(whole.begin(), whole.end() - 1) : whole;
  }

  private boolean isLastWord(Token token) {
    return sentence.tokens().stream()
        .skip(token.index() + 1L)
        .noneMatch(t -> Character.isLetterOrDigit(t.form().codePointAt(0)));
  }

  /** The last noun (else the last word) whose own head lies outside: where the tree attaches it. */
  Token head() {
    Token head = null;
    for (Token token : tokens()) {
      boolean outside = token.head() < first || token.head() > last;
      if (outside && !isMark(token) && (head == null || token.isNoun() || !head.isNoun())) {
        head = token;
      }
    }
    return head == null ? sentence.token(last) : head;
  }

  boolean covers(int index) {
    return first <= index && index <= last;
  }

  NounPhrase from(int index) {
    return new NounPhrase(sentence, index, last);
  }

  private static boolean isMark(Token token) {
    return token.is("case") || token.is("punct") || MARKS.contains(token.tag());
  }
}
