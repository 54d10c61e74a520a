package org.demarche.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.article.Article;
import org.demarche.article.Span;
import org.demarche.claim.Attributor;
import org.demarche.claim.Claim;
import org.demarche.claim.Event;
import org.demarche.claim.Extraction;
import org.demarche.claim.Modality;
import org.demarche.claim.Participant;
import org.demarche.claim.Position;
import org.demarche.claim.Relation;
import org.demarche.claim.Statement;
import org.demarche.claim.TimeInterval;
import org.demarche.mention.Actor;
import org.demarche.mention.Unresolved;
import org.jspecify.annotations.Nullable;

/** Reads {@code golden/articles.txt}; its first lines explain the notation. */
final class GoldenArticles {

  private static final Pattern PARTY = Pattern.compile("(\\S+)(?: \"(.*)\")?");

  private static final Pattern OPTION =
      Pattern.compile("(\\w+)(?:=([^\"]*?))?(?:\\s*\"([^\"]*)\")?");

  private final GoldenReferents referents;
  private final List<Extraction> extractions = new ArrayList<>();
  private String[] head = {};
  private final List<String> sentences = new ArrayList<>();
  private final List<String> claimLines = new ArrayList<>();
  private final List<Integer> sentenceOfClaim = new ArrayList<>();

  private GoldenArticles(GoldenReferents referents) {
    this.referents = referents;
  }

  static List<Extraction> read(GoldenReferents referents) {
    GoldenArticles golden = new GoldenArticles(referents);
    try (InputStream in =
            Objects.requireNonNull(
                GoldenArticles.class.getResourceAsStream("/golden/articles.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(golden::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    golden.endArticle();
    return golden.extractions;
  }

  private void line(String line) {
    if (line.startsWith("== ")) {
      endArticle();
      head = line.substring(3).split("\\|", -1);
    } else if (line.startsWith("> ")) {
      sentences.add(line.substring(2));
    } else {
      claimLines.add(line);
      sentenceOfClaim.add(sentences.size() - 1);
    }
  }

  private void endArticle() {
    if (head.length == 0) {
      return;
    }
    Article article =
        new Article(
            head[0].strip(),
            head[1].strip(),
            LocalDate.parse(head[2].strip()),
            orNull(head[3]),
            orNull(head[4]),
            null,
            null,
            String.join(" ", sentences),
            List.of());
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < claimLines.size(); i++) {
      claims.add(claim(article, sentenceOfClaim.get(i), claimLines.get(i)));
    }
    extractions.add(new Extraction(article, List.of(), claims));
    sentences.clear();
    claimLines.clear();
    sentenceOfClaim.clear();
  }

  private static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text.strip();
  }

  private Claim claim(Article article, int sentence, String line) {
    String[] parts = line.split("\\|", -1);
    Relation relation =
        Arrays.stream(Relation.values())
            .filter(each -> each.label().equals(parts[0].strip()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no such relation: " + line));
    Map<String, String[]> options = options(Arrays.asList(parts).subList(3, parts.length));
    Span evidence = sentenceSpan(sentence);
    Participant source = participant(article, evidence, parts[1].strip());
    if (source == null) {
      throw new IllegalArgumentException("a claim has a source: " + line);
    }
    Claim.Details details =
        new Claim.Details(
            article.id(),
            sentence,
            evidence,
            evidence.of(article.text()),
            source,
            participant(article, evidence, parts[2].strip()),
            relation,
            relation.plover(),
            Integer.parseInt(value(options, "polarity", String.valueOf(relation.polarity()))),
            Modality.valueOf(value(options, "modality", "ACTUAL")),
            attribution(value(options, "by", "")),
            options.containsKey("inferred"),
            options.containsKey("inferred") ? "rule:golden-inference" : "rule:golden",
            Double.parseDouble(value(options, "confidence", "0.9")),
            when(options.get("when")),
            article.date());
    return switch (relation.family()) {
      case EVENT -> new Event(details);
      case POSITION -> new Position(details);
      case STATEMENT -> statement(article, details, options);
    };
  }

  private static Statement statement(
      Article article, Claim.Details details, Map<String, String[]> options) {
    String words = Objects.requireNonNull(options.get("says"))[1];
    Span content = find(article, details.evidence(), words);
    boolean direct = article.text().charAt(Math.max(0, content.begin() - 1)) == '"';
    return new Statement(details, content, words, direct);
  }

  private Span sentenceSpan(int index) {
    int begin = 0;
    for (int i = 0; i < index; i++) {
      begin += sentences.get(i).length() + 1;
    }
    return new Span(begin, begin + sentences.get(index).length());
  }

  private @Nullable Participant participant(Article article, Span evidence, String text) {
    Matcher party = PARTY.matcher(text);
    if (!party.matches()) {
      throw new IllegalArgumentException("not a source or target: " + text);
    }
    String key = party.group(1);
    if (key.equals("-")) {
      return null;
    }
    String phrase = Objects.requireNonNull(party.group(2), text);
    Span span = find(article, evidence, phrase);
    return key.equals("?")
        ? new Participant(span, phrase, new Unresolved(phrase), List.of())
        : new Participant(span, phrase, referents.referent(key), referents.onBehalfOf(key));
  }

  private static Span find(Article article, Span within, String phrase) {
    int begin = article.text().indexOf(phrase, within.begin());
    if (begin < 0 || begin + phrase.length() > within.end()) {
      throw new IllegalArgumentException("not in its sentence: " + phrase);
    }
    return new Span(begin, begin + phrase.length());
  }

  private List<Attributor> attribution(String chain) {
    return Arrays.stream(chain.split(";")).filter(link -> !link.isBlank()).map(this::link).toList();
  }

  private Attributor link(String text) {
    String[] labelAndKey = text.split("@", 2);
    Actor actor = labelAndKey.length < 2 ? null : (Actor) referents.referent(labelAndKey[1]);
    return new Attributor(labelAndKey[0], actor);
  }

  private static @Nullable TimeInterval when(String @Nullable [] option) {
    if (option == null) {
      return null;
    }
    String[] days = option[0].split("\\.\\.", 2);
    return new TimeInterval(
        LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1]), option[1]);
  }

  private static Map<String, String[]> options(List<String> texts) {
    Map<String, String[]> options = new LinkedHashMap<>();
    for (String text : texts) {
      Matcher option = OPTION.matcher(text.strip());
      if (!option.matches()) {
        throw new IllegalArgumentException("not an option: " + text);
      }
      String value = option.group(2) == null ? "" : option.group(2);
      String quoted = option.group(3) == null ? "" : option.group(3);
      options.put(option.group(1), new String[] {value, quoted});
    }
    return options;
  }

  private static String value(Map<String, String[]> options, String name, String otherwise) {
    String[] option = options.get(name);
    return option == null ? otherwise : option[0];
  }
}
