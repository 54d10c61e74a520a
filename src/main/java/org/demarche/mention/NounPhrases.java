package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import org.demarche.language.Sentence;
import org.demarche.language.Token;

/**
 * Base noun phrases: runs of determiners, modifiers, possessors and nouns without what follows the
 * head ("Mexico's foreign ministry", "Russian Foreign Minister Sergei Lavrov").
 *
 * <p>Found by tags rather than by subtrees, because tags are right more often than attachments; the
 * tree only tells where one phrase ends and the next begins ("upset [China] [last December]").
 */
final class NounPhrases {

  private NounPhrases() {}

  /** The base noun phrases of the sentence, in order, not overlapping. */
  static List<NounPhrase> of(Sentence sentence) {
    List<NounPhrase> found = new ArrayList<>();
    int first = -1;
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i <= tokens.size(); i++) {
      boolean inside = i < tokens.size() && belongs(sentence, tokens.get(i), first >= 0);
      if (first >= 0 && (!inside || startsAnother(sentence, first, tokens.get(i)))) {
        close(sentence, first, i - 1, found);
        first = -1;
      }
      if (inside && first < 0) {
        first = i;
      }
    }
    return List.copyOf(found);
  }

  private static boolean belongs(Sentence sentence, Token token, boolean open) {
    return switch (token.tag()) {
      case "DT", "PDT", "PRP$", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS" -> true;
      case "VBN", "VBG" -> token.is("nmod") || token.is("compound") || token.is("amod");
      case "POS", "HYPH" -> open;
      case "``", "''" -> open && between(sentence, token);
      default -> false;
    };
  }

  /** A quotation mark inside a phrase: U.S. "provocations". */
  private static boolean between(Sentence sentence, Token mark) {
    if (mark.index() + 1 >= sentence.tokens().size()) {
      return false;
    }
    Token next = sentence.token(mark.index() + 1);
    Token previous = sentence.token(mark.index() - 1);
    return (next.isNoun() || next.tag().startsWith("JJ")) && previous.head() > mark.index();
  }

  private static boolean startsAnother(Sentence sentence, int first, Token token) {
    if (first == token.index()) {
      return false;
    }
    Token previous = sentence.token(token.index() - 1);
    boolean afterNoun = previous.isNoun();
    return switch (token.tag()) {
      case "DT", "PRP$" -> !previous.tag().equals("PDT") && !previous.tag().equals("DT");
      case "JJ", "JJR", "JJS", "VBN", "VBG", "CD" -> afterNoun && token.head() < token.index();
      default -> afterNoun && leaves(previous, first, token.index());
    };
  }

  /** Whether the noun hangs on something before the phrase or well behind: then it ends there. */
  private static boolean leaves(Token noun, int first, int next) {
    return noun.head() < first || (noun.head() > next + 6);
  }

  private static void close(Sentence sentence, int first, int last, List<NounPhrase> found) {
    int end = last;
    while (end >= first
        && !sentence.token(end).isNoun()
        && !sentence.token(end).tag().equals("CD")) {
      if (sentence.token(end).tag().equals("DT") || isHeadAdjective(sentence.token(end))) {
        break;
      }
      end--;
    }
    if (end >= first) {
      found.add(new NounPhrase(sentence, first, end));
    }
  }

  /** "the rich", "both": a phrase without a noun. */
  private static boolean isHeadAdjective(Token token) {
    return token.tag().equals("JJ")
        && List.of("nsubj", "nsubjpass", "dobj", "pobj", "conj").contains(token.dependency());
  }
}
