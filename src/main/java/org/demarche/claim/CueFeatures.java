package org.demarche.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.article.Span;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.demarche.mention.Actor;
import org.demarche.mention.Mention;

/** What the decision on a {@link CueCandidate} rests on, as names of features that are present. */
final class CueFeatures {

  private final ClaimLexicon lexicon;
  private final SentenceMentions scope;
  private final Sentence sentence;
  private final List<Span> quotes;

  CueFeatures(ClaimLexicon lexicon, SentenceMentions scope, List<Span> quotes) {
    this.lexicon = lexicon;
    this.scope = scope;
    this.sentence = scope.sentence();
    this.quotes = quotes;
  }

  List<String> of(CueProposal proposal) {
    List<String> names = of(proposal.candidate());
    String margin = step(proposal.margin());
    names.add("margin=" + margin);
    names.add("margin=" + margin + " " + proposal.candidate().pattern());
    names.add("score=" + step(proposal.score()));
    names.add("overlap=" + (int) (proposal.overlap() * 5));
    names.add("best speaker=" + step(proposal.bestSpeaker()));
    names.add("grammar speaker=" + step(proposal.grammarSpeaker()));
    names.add("speaker inside=" + proposal.speakerInside());
    return names;
  }

  /** Log-odds in steps of one and a half. */
  private static String step(double odds) {
    return String.valueOf((int) Math.max(-8, Math.min(6, Math.floor(odds / 1.5))));
  }

  private List<String> of(CueCandidate candidate) {
    List<String> names = new ArrayList<>();
    Token cue = candidate.cue();
    String pattern = candidate.pattern();
    String word = candidate.pos() + ":" + cue.lemma();
    List<String> classes = lexicon.cueClasses(cue.lemma(), candidate.pos());
    names.add("pattern=" + pattern);
    names.add("pos=" + candidate.pos() + " " + pattern);
    names.add("word=" + word);
    names.add("word=" + word + " " + pattern);
    String who = who(candidate);
    for (String c : classes.isEmpty() ? List.of("other") : classes) {
      names.add("class=" + c);
      names.add("class=" + c + " " + pattern);
      names.add("class=" + c + " who=" + who);
      names.add("class=" + c + " dep=" + cue.dependency());
    }
    names.add("who=" + who);
    names.add("who=" + who + " " + pattern);
    names.add("role=" + candidate.speakerRole());
    names.add("role=" + candidate.speakerRole() + " " + pattern);
    if (candidate.speaker() != null) {
      names.add("speaker=" + candidate.speaker().lemma());
      for (String c : lexicon.cueClasses(candidate.speaker().lemma(), 'N')) {
        names.add("speakerclass=" + c);
      }
    }
    names.add("dep=" + cue.dependency());
    names.add("tag=" + cue.tag());
    names.add("tag=" + cue.tag() + " " + pattern);
    grammar(cue, names);
    content(candidate, names);
    quotation(candidate, names);
    return names;
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

  private void grammar(Token cue, List<String> names) {
    for (Token child : sentence.children(cue)) {
      switch (child.dependency()) {
        case "aux", "modal", "auxpass" -> names.add("aux=" + child.lemma());
        case "neg" -> names.add("neg");
        case "mark" -> names.add("mark=" + child.lemma());
        case "ccomp", "xcomp", "dobj", "acl", "advcl" -> names.add("has=" + child.dependency());
        case "prep" -> names.add("hasprep=" + child.lemma());
        default -> {}
      }
    }
    sentence
        .head(cue)
        .ifPresent(
            h -> {
              names.add("head=" + cue.dependency() + " " + h.lemma());
              char pos = h.isVerb() ? 'V' : h.isNoun() ? 'N' : 'A';
              for (String c : lexicon.cueClasses(h.lemma(), pos)) {
                names.add("headclass=" + cue.dependency() + " " + c);
              }
            });
    int next = cue.index() + 1;
    if (next < sentence.tokens().size()) {
      names.add("next=" + sentence.token(next).tag());
    }
    names.add(
        "place=" + (cue.index() == 0 ? "first" : sentence.index() == 0 ? "headline" : "body"));
  }

  private void content(CueCandidate candidate, List<String> names) {
    Span span = candidate.content();
    String pattern = candidate.pattern();
    List<Token> tokens = sentence.tokens().stream().filter(t -> span.contains(t.span())).toList();
    int size = tokens.size();
    String length =
        size <= 1
            ? "1"
            : size <= 2 ? "2" : size <= 4 ? "4" : size <= 8 ? "8" : size <= 16 ? "16" : "more";
    names.add("length=" + length);
    names.add("length=" + length + " " + pattern);
    boolean finite =
        tokens.stream()
            .anyMatch(
                t ->
                    t.tag().equals("VBD")
                        || t.tag().equals("VBZ")
                        || t.tag().equals("VBP")
                        || t.tag().equals("MD"));
    names.add("finite=" + finite + " " + pattern);
    if (!tokens.isEmpty()) {
      Token first = tokens.get(0);
      names.add("first=" + first.tag());
      names.add("first=" + first.lemma());
      names.add("first=" + first.tag() + " " + pattern);
      tokens.stream()
          .filter(t -> t.head() < 0 || !tokens.contains(sentence.token(t.head())))
          .findFirst()
          .ifPresent(
              t -> {
                names.add("top=" + t.tag() + " " + pattern);
                names.add("toplemma=" + t.lemma());
                char pos = t.isVerb() ? 'V' : t.isNoun() ? 'N' : 'A';
                for (String c : lexicon.cueClasses(t.lemma(), pos)) {
                  names.add("topclass=" + pos + c);
                }
              });
      scope.mentions().stream()
          .filter(m -> m.span().equals(span))
          .findFirst()
          .ifPresent(m -> names.add("is mention " + m.kind()));
    }
    int end =
        candidate.more().isEmpty()
            ? span.end()
            : candidate.more().get(candidate.more().size() - 1).end();
    names.add("more=" + Math.min(4, candidate.more().size()));
    if (end > sentence.span().end()) {
      String text = scope.document().text();
      String between = text.substring(sentence.span().end(), end);
      String outside = between.replaceAll("(?s)[\"“].*?[\"”]", " ").replaceAll("[\"“].*", " ");
      int words = outside.isBlank() ? 0 : outside.strip().split("\\s+").length;
      names.add("continued over=" + Math.min(4, words));
    } else {
      names.add("within");
    }
    String rest = scope.document().text().substring(Math.max(end, candidate.cue().span().end()));
    int stop = rest.indexOf("\n\n");
    String paragraph = stop < 0 ? rest : rest.substring(0, stop);
    int open = paragraph.indexOf('"') < 0 ? paragraph.indexOf('“') : paragraph.indexOf('"');
    names.add(
        "quotes to come="
            + (open < 0 ? "no" : paragraph.substring(0, open).length() < 60 ? "near" : "far"));
    boolean before = span.end() <= candidate.cue().span().begin();
    names.add("before=" + before);
  }

  private void quotation(CueCandidate candidate, List<String> names) {
    Span span = candidate.content();
    int inside = 0;
    for (Span quote : quotes) {
      inside +=
          Math.max(0, Math.min(quote.end(), span.end()) - Math.max(quote.begin(), span.begin()));
    }
    String share =
        inside == 0
            ? "none"
            : inside * 2 < span.length()
                ? "some"
                : inside * 10 < span.length() * 9 ? "most" : "all";
    names.add("quoted=" + share);
    names.add("quoted=" + share + " " + candidate.pattern());
    boolean cueInside = quotes.stream().anyMatch(q -> q.contains(candidate.cue().span()));
    if (cueInside) {
      names.add("in quotation");
      names.add("in quotation " + candidate.pattern());
      for (String c : lexicon.cueClasses(candidate.cue().lemma(), candidate.pos())) {
        names.add("in quotation class=" + c);
      }
    }
  }
}
