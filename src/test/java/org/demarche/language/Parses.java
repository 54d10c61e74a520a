package org.demarche.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.article.Article;
import org.demarche.article.Span;

/**
 * Hand-annotated parses, for testing rules without loading a model. Two notations, which may be
 * mixed; heads count from 1, 0 is the root:
 *
 * <pre>
 *   one token a line                inline, separated by blanks
 *   Russia    Russia  NNP 2 nsubj   Russia/NNP/2/nsubj condemned/condemn/VBD/0/root it/PRP/2/dobj
 *   condemned condemn VBD 0 root
 *   it        it      PRP 2 dobj
 * </pre>
 *
 * Without a lemma the lower-case form stands in. A last field may name an entity: {@code B-GPE}
 * opens a name, {@code I-GPE} carries it on. The text is put together from the forms with a blank
 * between them, except before closing punctuation, "'s", "n't" and the like, or after an opening
 * bracket; the form {@code "} opens and closes by turns.
 */
public final class Parses {

  private Parses() {}

  /** The sentence with index 0 whose text begins at offset 0. */
  public static Sentence sentence(String parse) {
    return document(parse).sentences().get(0);
  }

  /** An article without metadata: one parse a sentence. */
  public static Document document(String... parses) {
    Builder builder = new Builder();
    for (String parse : parses) {
      builder.add(parse);
    }
    String text = builder.text.toString();
    return document(new Article("test", "", null, null, null, null, null, text, List.of()), parses);
  }

  /** The parses laid over an article, whose text must be {@link #text(String...) theirs}. */
  public static Document document(Article article, String... parses) {
    Builder builder = new Builder();
    for (String parse : parses) {
      builder.add(parse);
    }
    if (!article.text().contentEquals(builder.text)) {
      throw new IllegalArgumentException("the parses are of another text: " + builder.text);
    }
    return new Document(article, builder.sentences);
  }

  /** The text the parses spell, sentences separated by a blank. */
  public static String text(String... parses) {
    return document(parses).text();
  }

  private static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private boolean quoted;

    void add(String parse) {
      List<String[]> rows = rows(parse);
      if (rows.isEmpty()) {
        throw new IllegalArgumentException("an empty parse");
      }
      quoted = false;
      List<Token> tokens = new ArrayList<>();
      List<Name> names = new ArrayList<>();
      boolean glue = text.isEmpty();
      for (String[] row : rows) {
        Token token = token(tokens.size(), row, glue || leans(row[0]));
        tokens.add(token);
        name(names, token, row.length > 5 ? row[5] : "");
        glue = opens(row[0]);
      }
      Span span =
          new Span(tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
      sentences.add(new Sentence(sentences.size(), span, tokens, names));
    }

    private Token token(int index, String[] row, boolean glued) {
      if (!glued) {
        text.append(' ');
      }
      int begin = text.length();
      text.append(row[0]);
      return new Token(
          index,
          new Span(begin, text.length()),
          row[0],
          row[1].toLowerCase(Locale.ROOT),
          row[2],
          Integer.parseInt(row[3]) - 1,
          row[4]);
    }

    private static void name(List<Name> names, Token token, String tag) {
      if (tag.startsWith("B-")) {
        names.add(new Name(token.index(), token.index(), tag.substring(2)));
      } else if (tag.startsWith("I-")) {
        Name open = names.remove(names.size() - 1);
        names.add(new Name(open.first(), token.index(), open.type()));
      }
    }

    /** Whether the form stands right after the one before it. */
    private boolean leans(String form) {
      return form.matches("[.,;:!?)\\]%’”]+|\\.\\.\\.|['’](s|S|re|ve|ll|d|m)?|n['’]t")
          || (form.equals("\"") && quoted);
    }

    /** Whether the next form stands right after this one. */
    private boolean opens(String form) {
      if (form.equals("\"")) {
        quoted = !quoted;
        return quoted;
      }
      return form.matches("[(\\[$“‘]");
    }
  }

  /** The fields form, lemma, tag, head, label and perhaps entity of each token. */
  private static List<String[]> rows(String parse) {
    List<String[]> rows = new ArrayList<>();
    for (String line : parse.strip().lines().toList()) {
      String[] fields = line.strip().split("\\s+", -1);
      if (line.isBlank()) {
        continue;
      }
      if (fields.length >= 5 && fields[3].matches("\\d+")) {
        rows.add(fields);
      } else {
        for (String inline : fields) {
          rows.add(inline(inline));
        }
      }
    }
    return rows;
  }

  private static String[] inline(String token) {
    String[] fields = token.split("/", -1);
    if (fields.length >= 4 && fields[2].matches("\\d+")) {
      List<String> row = new ArrayList<>(List.of(fields));
      row.add(1, fields[0]);
      return row.toArray(String[]::new);
    }
    if (fields.length >= 5 && fields[3].matches("\\d+")) {
      return fields;
    }
    throw new IllegalArgumentException(
        "expected form/tag/head/label or form/lemma/tag/head/label, not " + token);
  }
}
