package org.demarche.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.article.Span;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;
import org.jspecify.annotations.Nullable;

/** What the decision on a {@link CueCandidate} rests on, as keys of features that are present. */
final class CueFeatures {

  private static final List<String> OTHER = List.of("other");

  /** From here on quotations further down the paragraph are far. */
  private static final int FAR_QUOTATION = 60;

  private final ClaimLexicon lexicon;
  private final SentenceMentions scope;
  private final Sentence sentence;
  private final List<Span> quotes;

  /** What the tree around each cue says, by token, once asked. */
  private final int[] @Nullable [] grammar;

  CueFeatures(ClaimLexicon lexicon, SentenceMentions scope, List<Span> quotes) {
    this.lexicon = lexicon;
    this.scope = scope;
    this.sentence = scope.sentence();
    this.quotes = quotes;
    this.grammar = new int[sentence.tokens().size()][];
  }

  /** Rising keys. */
  int[] of(CueProposal proposal) {
    FeatureKeys names = new FeatureKeys();
    of(proposal.candidate(), names);
    String margin = step(proposal.margin());
    names.add("margin=", margin);
    names.add("margin=", margin, " ", proposal.candidate().pattern());
    names.add("score=", step(proposal.score()));
    names.add("overlap=", String.valueOf((int) (proposal.overlap() * 5)));
    names.add("best speaker=", step(proposal.bestSpeaker()));
    names.add("grammar speaker=", step(proposal.grammarSpeaker()));
    names.add("speaker inside=", String.valueOf(proposal.speakerInside()));
    return names.distinct();
  }

  /** Log-odds in steps of one and a half. */
  private static String step(double odds) {
    return String.valueOf((int) Math.max(-8, Math.min(6, Math.floor(odds / 1.5))));
  }

  private void of(CueCandidate candidate, FeatureKeys names) {
    Token cue = candidate.cue();
    String pattern = candidate.pattern();
    String pos = String.valueOf(candidate.pos());
    List<String> classes = lexicon.cueClasses(cue.lemma(), candidate.pos());
    names.add("pattern=", pattern);
    names.add("pos=", pos, " ", pattern);
    names.add("word=", pos, ":", cue.lemma());
    names.add("word=", pos, ":", cue.lemma(), " ", pattern);
    String who = who(candidate);
    for (String c : classes.isEmpty() ? OTHER : classes) {
      names.add("class=", c);
      names.add("class=", c, " ", pattern);
      names.add("class=", c, " who=", who);
      names.add("class=", c, " dep=", cue.dependency());
    }
    names.add("who=", who);
    names.add("who=", who, " ", pattern);
    names.add("role=", candidate.speakerRole());
    names.add("role=", candidate.speakerRole(), " ", pattern);
    if (candidate.speaker() != null) {
      names.add("speaker=", candidate.speaker().lemma());
      for (String c : lexicon.cueClasses(candidate.speaker().lemma(), 'N')) {
        names.add("speakerclass=", c);
      }
    }
    names.add("dep=", cue.dependency());
    names.add("tag=", cue.tag());
    names.add("tag=", cue.tag(), " ", pattern);
    names.addAll(grammar(cue));
    content(candidate, names);
    quotation(candidate, names);
  }

  private String who(CueCandidate candidate) {
    Token speaker = candidate.speaker();
    if (speaker == null) {
      return "none";
    }
    if (speaker.isPronoun()) {
      return speaker.lemma();
    }
    if (speaker.tag().startsWith("W")) {
      return "wh";
    }
    Optional<Mention> mention = scope.headedBy(speaker);
    if (mention.isPresent() && mention.get().referent() instanceof Actor actor) {
      return actor.type().name().toLowerCase(Locale.ROOT);
    }
    if (mention.isPresent()) {
      return "mention";
    }
    return sentence.nameAt(speaker).map(n -> n.type()).orElse(speaker.tag());
  }

  private int[] grammar(Token cue) {
    int[] known = grammar[cue.index()];
    if (known == null) {
      FeatureKeys names = new FeatureKeys();
      grammar(cue, names);
      known = names.distinct();
      grammar[cue.index()] = known;
    }
    return known;
  }

  private void grammar(Token cue, FeatureKeys names) {
    for (Token child : sentence.children(cue)) {
      switch (child.dependency()) {
        case "aux", "modal", "auxpass" -> names.add("aux=", child.lemma());
        case "neg" -> names.add("neg");
        case "mark" -> names.add("mark=", child.lemma());
        case "ccomp", "xcomp", "dobj", "acl", "advcl" -> names.add("has=", child.dependency());
        case "prep" -> names.add("hasprep=", child.lemma());
        default -> {}
      }
    }
    sentence
        .head(cue)
        .ifPresent(
            h -> {
              names.add("head=", cue.dependency(), " ", h.lemma());
              for (String c : lexicon.cueClasses(h.lemma(), openPos(h))) {
                names.add("headclass=", cue.dependency(), " ", c);
              }
            });
    int next = cue.index() + 1;
    if (next < sentence.tokens().size()) {
      names.add("next=", sentence.token(next).tag());
    }
    names.add("place=", cue.index() == 0 ? "first" : sentence.index() == 0 ? "headline" : "body");
  }

  private static char openPos(Token token) {
    return token.isVerb() ? 'V' : token.isNoun() ? 'N' : 'A';
  }

  private void content(CueCandidate candidate, FeatureKeys names) {
    Span span = candidate.content();
    words(span, candidate.pattern(), names);
    scope.mentions().stream()
        .filter(m -> m.span().equals(span))
        .findFirst()
        .ifPresent(m -> names.add("is mention ", m.kind().toString()));
    int end =
        candidate.more().isEmpty()
            ? span.end()
            : candidate.more().get(candidate.more().size() - 1).end();
    names.add("more=", String.valueOf(Math.min(4, candidate.more().size())));
    if (end > sentence.span().end()) {
      String text = scope.document().text();
      String between = text.substring(sentence.span().end(), end);
      String outside = between.replaceAll("(?s)[\"“].*?[\"”]", " ").replaceAll("[\"“].*", " ");
      int words = outside.isBlank() ? 0 : outside.strip().split("\\s+").length;
      names.add("continued over=", String.valueOf(Math.min(4, words)));
    } else {
      names.add("within");
    }
    names.add("quotes to come=", toCome(Math.max(end, candidate.cue().span().end())));
    boolean before = span.end() <= candidate.cue().span().begin();
    names.add("before=", String.valueOf(before));
  }

  private void words(Span span, String pattern, FeatureKeys names) {
    List<Token> tokens = within(span);
    int size = tokens.size();
    String length =
        size <= 1
            ? "1"
            : size <= 2 ? "2" : size <= 4 ? "4" : size <= 8 ? "8" : size <= 16 ? "16" : "more";
    names.add("length=", length);
    names.add("length=", length, " ", pattern);
    names.add(
        "finite=", String.valueOf(tokens.stream().anyMatch(t -> isFinite(t.tag()))), " ", pattern);
    if (tokens.isEmpty()) {
      return;
    }
    Token first = tokens.get(0);
    int last = first.index() + size - 1;
    names.add("first=", first.tag());
    names.add("first=", first.lemma());
    names.add("first=", first.tag(), " ", pattern);
    for (Token token : tokens) {
      if (token.head() < first.index() || token.head() > last) {
        names.add("top=", token.tag(), " ", pattern);
        names.add("toplemma=", token.lemma());
        String pos = String.valueOf(openPos(token));
        for (String c : lexicon.cueClasses(token.lemma(), openPos(token))) {
          names.add("topclass=", pos, c);
        }
        return;
      }
    }
  }

  private List<Token> within(Span span) {
    List<Token> tokens = sentence.tokens();
    int from = 0;
    while (from < tokens.size() && !span.contains(tokens.get(from).span())) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && span.contains(tokens.get(to).span())) {
      to++;
    }
    return tokens.subList(from, to);
  }

  private static boolean isFinite(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  /** Whether and how soon a quotation opens between the place and the end of its paragraph. */
  private String toCome(int from) {
    String text = scope.document().text();
    int stop = text.indexOf("\n\n", from);
    int to = stop < 0 ? text.length() : stop;
    int straight = indexOf(text, '"', from, to);
    int open = straight < 0 ? indexOf(text, '“', from, to) : straight;
    return open < 0 ? "no" : open - from < FAR_QUOTATION ? "near" : "far";
  }

  private static int indexOf(String text, char wanted, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  private void quotation(CueCandidate candidate, FeatureKeys names) {
    Span span = candidate.content();
    Span cue = candidate.cue().span();
    int inside = 0;
    boolean cueInside = false;
    for (Span quote : quotes) {
      inside +=
          Math.max(0, Math.min(quote.end(), span.end()) - Math.max(quote.begin(), span.begin()));
      cueInside |= quote.contains(cue);
    }
    String share =
        inside == 0
            ? "none"
            : inside * 2 < span.length()
                ? "some"
                : inside * 10 < span.length() * 9 ? "most" : "all";
    names.add("quoted=", share);
    names.add("quoted=", share, " ", candidate.pattern());
    if (cueInside) {
      names.add("in quotation");
      names.add("in quotation ", candidate.pattern());
      for (String c : lexicon.cueClasses(candidate.cue().lemma(), candidate.pos())) {
        names.add("in quotation class=", c);
      }
    }
  }

  /** Whether the key is among rising ones. */
  static boolean has(int[] keys, int key) {
    return Arrays.binarySearch(keys, key) >= 0;
  }
}
