package org.demarche.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.article.Span;
import org.demarche.language.Sentence;
import org.demarche.language.Token;
import org.jspecify.annotations.Nullable;

/** Lists what the words of a sentence may present as said, thought or wanted by somebody. */
final class CueCandidates {

  private static final String[] CLAUSES = {"ccomp", "xcomp"};
  private static final String[] COMPLEMENTS = {
    "dobj", "prep", "oprd", "attr", "acomp", "ccomp", "xcomp", "prt", "dative"
  };
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");

  /** What may be left off the end of a content: the parser often hangs it on the wrong word. */
  private static final Set<String> TAILS =
      Set.of("conj", "advcl", "relcl", "acl", "prep", "appos", "npadvmod", "advmod");

  /** A name before the colon of a transcript has no more words. */
  private static final int LONGEST_NAME = 4;

  private static final Set<String> AUXILIARY_VERBS = Set.of("be", "have", "do");

  private final ClaimLexicon lexicon;
  private final SentenceMentions scope;
  private final Sentence sentence;
  private final List<Span> all;
  private final List<Span> quotes;
  private final List<CueCandidate> found = new ArrayList<>();

  private CueCandidates(ClaimLexicon lexicon, SentenceMentions scope, List<Span> quotes) {
    this.lexicon = lexicon;
    this.scope = scope;
    this.sentence = scope.sentence();
    this.all = quotes;
    this.quotes = quotes.stream().filter(q -> q.overlaps(sentence.span())).toList();
  }

  static List<CueCandidate> of(ClaimLexicon lexicon, SentenceMentions scope, List<Span> quotes) {
    CueCandidates candidates = new CueCandidates(lexicon, scope, quotes);
    candidates.collect();
    candidates.continued();
    Map<String, CueCandidate> distinct = new LinkedHashMap<>();
    candidates.found.forEach(
        c -> distinct.putIfAbsent(c.cue().index() + " " + c.content() + c.more(), c));
    return List.copyOf(distinct.values());
  }

  private void collect() {
    for (Token token : sentence.tokens()) {
      if (token.form().equalsIgnoreCase("according")) {
        according(token);
      }
      if (token.isVerb() && !token.is("aux") && !token.is("auxpass")) {
        verb(token);
      } else if (token.isNoun() && isCue(token, 'N')) {
        noun(token);
      } else if (token.tag().startsWith("JJ")) {
        adjective(token);
      } else if (token.tag().startsWith("RB") && isCue(token, 'R')) {
        sentence.head(token).ifPresent(h -> add(token, "adv", without(h, token), Source.NONE));
      } else if (token.form().equals(":")) {
        colon(token);
        turn(token);
      } else if (DASHES.contains(token.form())) {
        dash(token);
      }
    }
  }

  /** Quotations of the paragraph that go on what was quoted. */
  private void continued() {
    String text = scope.document().text();
    for (CueCandidate candidate : List.copyOf(found)) {
      Span content = candidate.content();
      boolean direct = all.stream().anyMatch(q -> overlap(q, content) * 2 > content.length());
      if (!direct || candidate.pos() != 'V') {
        continue;
      }
      int paragraph = text.indexOf("\n\n", Math.max(content.end(), candidate.cue().span().end()));
      int to = paragraph < 0 ? text.length() : paragraph;
      Span grown = content;
      List<Span> more = new ArrayList<>();
      int from = Math.max(content.end(), candidate.cue().span().end());
      for (Span quote : all) {
        if (quote.begin() >= from - 1
            && quote.end() <= to
            && quote.length() > 12
            && grown.end() < quote.end()) {
          grown = new Span(grown.begin(), quote.end());
          more.add(quote);
          found.add(
              new CueCandidate(
                  candidate.cue(),
                  "quotes" + (quote.begin() < sentence.span().end() ? "" : ">"),
                  content,
                  more,
                  candidate.speaker(),
                  candidate.speakerRole()));
        }
      }
    }
  }

  private static int overlap(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
  }

  private boolean isCue(Token token, char pos) {
    return !lexicon.cueClasses(token.lemma(), pos).isEmpty();
  }

  /**
   * Who says something.
   *
   * @param head of the phrase, null when nobody is named
   * @param role how it hangs on the word, as in {@link CueCandidate}
   */
  private record Source(@Nullable Token head, String role) {

    static final Source NONE = new Source(null, "none");
  }

  private void verb(Token verb) {
    Source speaker = speaker(verb);
    for (Token clause : sentence.children(verb, CLAUSES)) {
      clause(verb, clause, speaker);
    }
    boolean passive = Grammar.isPassive(sentence, verb);
    List<Token> after =
        sentence.children(verb, COMPLEMENTS).stream()
            .filter(t -> t.index() > verb.index())
            .toList();
    for (Token object : sentence.children(verb, "dobj", "oprd", "attr")) {
      phrase(verb, object.dependency(), object, speaker);
    }
    for (int i = 0; i + 1 < after.size() && i < 3; i++) {
      for (int j = i + 2; j <= after.size() && j <= i + 4; j++) {
        List<Token> some = after.subList(i, j);
        List<Token> words = subtrees(some);
        boolean prep = some.get(0).is("prep") && words.get(0).equals(some.get(0));
        String cut = j < after.size() ? "..." : "";
        add(verb, labels(some) + cut, prep ? words.subList(1, words.size()) : words, speaker);
      }
    }
    antecedent(verb, speaker);
    prepositions(verb, speaker);
    subject(verb, passive, after, speaker);
    quoted(verb, speaker);
    surroundings(verb, speaker);
  }

  private static String labels(List<Token> tokens) {
    return String.join("+", tokens.stream().map(CueCandidates::label).toList());
  }

  private static String label(Token token) {
    return token.is("prep") ? "prep:" + token.lemma() : token.dependency();
  }

  private List<Token> subtrees(List<Token> heads) {
    return heads.stream()
        .flatMap(h -> sentence.subtree(h).stream())
        .distinct()
        .sorted(Comparator.comparingInt(Token::index))
        .toList();
  }

  /** The phrase, whole and without each of its tails. */
  private void phrase(Token cue, String name, Token head, Source speaker) {
    List<Token> all = sentence.subtree(head);
    add(cue, name, all, speaker);
    for (Token tail : all) {
      if (tail.index() > head.index() && TAILS.contains(tail.dependency())) {
        cut(cue, name, all, tail, speaker);
      }
    }
  }

  /** "The deal that he proposed": what the relative clause is about. */
  private void antecedent(Token verb, Source speaker) {
    if (!verb.is("relcl") && !verb.is("acl")) {
      return;
    }
    sentence
        .head(verb)
        .filter(h -> !h.equals(speaker.head()))
        .ifPresent(h -> add(verb, "antecedent", before(without(h, verb), verb), speaker));
  }

  private static List<Token> before(List<Token> tokens, Token end) {
    return tokens.stream().filter(t -> t.index() < end.index()).toList();
  }

  private void clause(Token cue, Token clause, Source speaker) {
    List<Token> all = sentence.subtree(clause);
    boolean before = clause.index() < cue.index();
    List<Token> side = all.stream().filter(t -> (t.index() < cue.index()) == before).toList();
    String name = clause.dependency() + (before ? "<" : "");
    Span grown = add(cue, name, side, speaker);
    if (grown != null) {
      for (Span quote : quotes) {
        if (quote.overlaps(grown) && !quote.overlaps(cue.span())) {
          Span union =
              new Span(Math.min(grown.begin(), quote.begin()), Math.max(grown.end(), quote.end()));
          add(cue, name + "q", outside(union, cue, before), speaker);
        }
      }
    }
    if (side.size() < all.size()) {
      add(cue, name + "*", all, speaker);
    }
    for (Token tail : side) {
      if (TAILS.contains(tail.dependency()) && tail.index() > clause.index()) {
        cut(cue, name, side, tail, speaker);
      }
    }
    if (!before) {
      List<Token> later =
          sentence.children(cue).stream()
              .filter(
                  t -> t.index() > clause.index() && !t.is("punct") && !t.is("cc") && !t.is("conj"))
              .toList();
      if (!later.isEmpty()) {
        add(
            cue,
            name + ">" + later.get(0).dependency(),
            Stream.concat(side.stream(), subtrees(later).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Token::index))
                .toList(),
            speaker);
      }
      add(cue, name + ">>", from(side.get(0).index()), speaker);
    }
  }

  /** The clause up to a part that the parser may have hung on it by mistake. */
  private void cut(Token cue, String name, List<Token> clause, Token tail, Source speaker) {
    int first = sentence.subtree(tail).get(0).index();
    int end = first - 1;
    while (end > 0 && (sentence.token(end).is("punct") || sentence.token(end).is("cc"))) {
      end--;
    }
    int last = end;
    boolean comma = first > 0 && sentence.token(first - 1).is("punct");
    boolean direct = clause.size() > 1 && tail.head() >= 0 && isTop(clause, tail.head());
    if (tail.is("conj") || tail.is("advcl") || comma || direct) {
      List<Token> kept = clause.stream().filter(t -> t.index() <= last).toList();
      add(cue, name + "/" + tail.dependency(), kept, speaker);
    }
  }

  /** Whether the head of none of the others is the token's. */
  private boolean isTop(List<Token> tokens, int index) {
    int head = sentence.token(index).head();
    return tokens.stream().noneMatch(t -> t.index() == head);
  }

  private static Span outside(Span span, Token cue, boolean before) {
    return before
        ? new Span(
            span.begin(), Math.max(span.begin() + 1, Math.min(span.end(), cue.span().begin())))
        : new Span(Math.min(span.end() - 1, Math.max(span.begin(), cue.span().end())), span.end());
  }

  private void prepositions(Token cue, Source speaker) {
    for (Token prep : sentence.children(cue, "prep", "agent", "prt")) {
      for (Token object : sentence.children(prep, "pobj", "pcomp")) {
        if (!object.equals(speaker.head())) {
          phrase(cue, "prep:" + prep.lemma(), object, speaker);
        }
      }
    }
  }

  private void subject(Token verb, boolean passive, List<Token> after, Source speaker) {
    List<Token> subjects = sentence.children(verb, "nsubjpass", "nsubj", "csubj", "csubjpass");
    boolean seems = lexicon.cueClasses(verb.lemma(), 'V').contains("seem");
    if (subjects.isEmpty() || !(passive || seems)) {
      return;
    }
    Token subject = subjects.get(0);
    Source source = passive ? speaker : Source.NONE;
    add(verb, "subj", sentence.subtree(subject), source);
    List<Token> rest = after.stream().filter(t -> !t.is("agent")).toList();
    if (!rest.isEmpty()) {
      List<Token> whole = new ArrayList<>(sentence.subtree(subject));
      whole.addAll(subtrees(rest));
      add(verb, "subj+" + labels(rest), whole, source);
    }
  }

  private void quoted(Token cue, Source speaker) {
    quotes.stream()
        .filter(q -> !q.overlaps(cue.span()))
        .max(Comparator.comparingInt(Span::length))
        .ifPresent(q -> add(cue, "quote", q, speaker));
  }

  /** Where the parse gives a verb of speech nothing to say: the text beside it. */
  private void surroundings(Token verb, Source speaker) {
    if (!isCue(verb, 'V') || AUXILIARY_VERBS.contains(verb.lemma())) {
      return;
    }
    Optional<Token> next = at(verb.index() + 1);
    if (next.isPresent() && (next.get().form().equals(":") || next.get().form().equals(","))) {
      add(verb, "after" + next.get().form(), from(next.get().index() + 1), speaker);
    }
    Token last = sentence.token(sentence.tokens().size() - 1);
    boolean enclosed =
        next.isPresent() && next.get().form().equals(",") && verb.index() + 3 < last.index();
    if (enclosed && verb.index() > 2) {
      add(verb, "around", sentence.tokens(), speaker);
      add(verb, "after,>", from(verb.index() + 2), speaker);
    }
    if (last.form().equals(":")) {
      toCome(verb, speaker);
    }
    boolean as =
        sentence.children(verb, "mark", "advmod", "prep").stream()
            .anyMatch(m -> m.lemma().equals("as"));
    if (as) {
      sentence.head(verb).ifPresent(h -> add(verb, "as", without(h, verb), speaker));
    }
    if (speaker.head() != null) {
      int first = Math.min(verb.index(), sentence.subtree(speaker.head()).get(0).index());
      if (first > 1 && sentence.token(first - 1).is("punct")) {
        add(verb, "before", sentence.tokens().subList(0, first), speaker);
      }
    }
  }

  /** What comes after the colon that ends the sentence: a quotation, or the next paragraph. */
  private void toCome(Token cue, Source speaker) {
    String text = scope.document().text();
    int end = sentence.span().end();
    all.stream()
        .filter(q -> q.begin() >= end && text.substring(end, q.begin()).strip().length() <= 1)
        .findFirst()
        .ifPresent(q -> add(cue, "to come", q, speaker));
    paragraph(end).ifPresent(p -> add(cue, "paragraph to come", p, speaker));
  }

  /** From the first letter at or after the place to the end of its paragraph, unless text ends. */
  private Optional<Span> paragraph(int from) {
    String text = scope.document().text();
    int begin = from;
    while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    int end = text.indexOf("\n\n", begin);
    return begin == text.length()
        ? Optional.empty()
        : Optional.of(new Span(begin, end < 0 ? text.length() : end));
  }

  /** "NAME: ...": the paragraph is what the name says. */
  private void turn(Token colon) {
    String text = scope.document().text();
    int begin = text.lastIndexOf("\n", colon.span().begin()) + 1;
    boolean opens = sentence.span().begin() <= begin + 1;
    if (opens && colon.index() > 0 && colon.index() <= LONGEST_NAME) {
      paragraph(colon.span().end())
          .filter(p -> p.end() > sentence.span().end())
          .ifPresent(
              p -> add(colon, "turn", p, new Source(sentence.token(colon.index() - 1), "colon")));
    }
  }

  /** A quotation, a dash and a name. */
  private void dash(Token dash) {
    String text = scope.document().text();
    int at = dash.span().begin();
    Optional<Token> name =
        at(dash.index() + 1).filter(t -> t.tag().startsWith("NNP") || t.is("compound"));
    all.stream()
        .filter(q -> q.end() <= at && text.substring(q.end(), at).strip().length() <= 1)
        .findFirst()
        .ifPresent(
            q -> add(dash, "dash", q, name.map(n -> new Source(n, "colon")).orElse(Source.NONE)));
  }

  private Optional<Token> at(int index) {
    return index < sentence.tokens().size() ? Optional.of(sentence.token(index)) : Optional.empty();
  }

  private List<Token> from(int index) {
    return sentence
        .tokens()
        .subList(Math.min(index, sentence.tokens().size()), sentence.tokens().size());
  }

  /** The clause without the part that presents it. */
  private List<Token> without(Token head, Token part) {
    List<Token> inner = sentence.subtree(part);
    return sentence.subtree(head).stream().filter(t -> !inner.contains(t)).toList();
  }

  private void noun(Token noun) {
    Source speaker = nounSpeaker(noun);
    for (Token clause : sentence.children(noun, "acl", "ccomp", "xcomp", "relcl")) {
      add(noun, clause.dependency(), sentence.subtree(clause), speaker);
    }
    prepositions(noun, speaker);
    if (noun.is("nsubj")) {
      sentence
          .head(noun)
          .filter(v -> v.lemma().equals("be"))
          .ifPresent(
              v -> {
                for (Token c : sentence.children(v, "ccomp", "xcomp", "attr", "oprd")) {
                  add(noun, "be:" + c.dependency(), sentence.subtree(c), speaker);
                }
              });
    }
    quoted(noun, speaker);
  }

  private void adjective(Token adjective) {
    boolean cue = isCue(adjective, 'A');
    Optional<Token> verb = sentence.head(adjective).filter(Token::isVerb);
    Source speaker =
        verb.map(v -> Grammar.surfaceSubjects(sentence, v))
            .filter(s -> !s.isEmpty())
            .map(s -> new Source(s.get(0), "subj"))
            .orElse(Source.NONE);
    for (Token clause : sentence.children(adjective, CLAUSES)) {
      add(adjective, clause.dependency(), sentence.subtree(clause), speaker);
      if (cue && verb.isPresent() && speaker.head() != null) {
        List<Token> whole = new ArrayList<>(sentence.subtree(speaker.head()));
        whole.addAll(sentence.subtree(clause));
        add(adjective, "subj+" + clause.dependency(), whole, Source.NONE);
      }
    }
    if (cue) {
      prepositions(adjective, speaker);
      if (adjective.is("amod")) {
        sentence
            .head(adjective)
            .ifPresent(n -> add(adjective, "amod", sentence.subtree(n), Source.NONE));
      }
      verb.ifPresent(
          v -> {
            for (Token clause : sentence.children(v, "ccomp", "xcomp", "csubj", "advcl")) {
              add(adjective, "be:" + clause.dependency(), sentence.subtree(clause), speaker);
            }
          });
    }
  }

  private void colon(Token colon) {
    List<Token> before = sentence.tokens().subList(0, colon.index());
    Optional<Token> head =
        before.stream()
            .filter(t -> t.isNoun() || t.isPronoun())
            .filter(t -> t.head() < 0 || t.head() >= colon.index() || before.get(t.head()).isVerb())
            .findFirst();
    Source speaker = head.map(h -> new Source(h, "colon")).orElse(Source.NONE);
    add(
        colon,
        before.stream().anyMatch(Token::isVerb) ? "clause:" : "noun:",
        from(colon.index() + 1),
        speaker);
  }

  private void according(Token according) {
    List<Token> objects = accordingTo(according);
    if (objects.isEmpty()) {
      return;
    }
    Source speaker = new Source(objects.get(0), "by");
    List<Token> phrase = sentence.subtree(according);
    int first = according.index();
    int last = phrase.get(phrase.size() - 1).index();
    sentence
        .head(according)
        .ifPresent(h -> add(according, "according", without(h, according), speaker));
    add(according, "according<", sentence.tokens().subList(0, first), speaker);
    add(according, "according>", from(last + 1), speaker);
    from(objects.get(0).index()).stream()
        .filter(t -> t.form().equals(","))
        .findFirst()
        .ifPresent(c -> add(according, "according,>", from(c.index() + 1), speaker));
  }

  /** By the parse, else the first noun after "to" that is no part of another's name. */
  private List<Token> accordingTo(Token according) {
    List<Token> objects = Grammar.prepositionObjects(sentence, according, "to");
    boolean to = at(according.index() + 1).filter(t -> t.lemma().equals("to")).isPresent();
    if (!objects.isEmpty() || !to) {
      return objects;
    }
    return from(according.index() + 2).stream()
        .filter(t -> (t.isNoun() || t.isPronoun()) && !t.is("compound") && !t.is("poss"))
        .limit(1)
        .toList();
  }

  private Source speaker(Token verb) {
    List<Token> agents = Grammar.agents(sentence, verb);
    if (agents.isEmpty()) {
      return Source.NONE;
    }
    Optional<Token> relative = sentence.child(verb, "nsubj").filter(t -> t.tag().startsWith("W"));
    Token first = relative.orElse(agents.get(0));
    boolean own = first.head() == verb.index();
    return new Source(first, Grammar.isPassive(sentence, verb) ? "by" : own ? "subj" : "inherited");
  }

  private Source nounSpeaker(Token noun) {
    Optional<Token> owner = sentence.child(noun, "poss");
    if (owner.isPresent()) {
      return new Source(owner.get(), "poss");
    }
    for (String by : List.of("by", "from")) {
      List<Token> objects = Grammar.prepositionObjects(sentence, noun, by);
      if (!objects.isEmpty()) {
        return new Source(objects.get(0), "by");
      }
    }
    return Grammar.governingVerb(sentence, noun)
        .map(v -> Grammar.agents(sentence, v))
        .filter(a -> !a.isEmpty())
        .map(a -> new Source(a.get(0), "governor"))
        .orElse(Source.NONE);
  }

  private @Nullable Span add(Token cue, String pattern, List<Token> content, Source speaker) {
    List<Token> tokens =
        new ArrayList<>(content.stream().sorted(Comparator.comparingInt(Token::index)).toList());
    while (!tokens.isEmpty() && isEdge(tokens.get(0))) {
      tokens.remove(0);
    }
    while (!tokens.isEmpty() && tokens.get(tokens.size() - 1).is("punct")) {
      tokens.remove(tokens.size() - 1);
    }
    if (tokens.isEmpty()) {
      return null;
    }
    Span span = sentence.spanOf(tokens);
    add(cue, pattern, span, speaker);
    return span;
  }

  private static boolean isEdge(Token token) {
    return token.is("punct") || (token.is("mark") && token.lemma().equals("that"));
  }

  private void add(Token cue, String pattern, Span content, Source speaker) {
    found.add(new CueCandidate(cue, pattern, content, List.of(), speaker.head(), speaker.role()));
  }
}
