package org.demarche.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.demarche.article.Span;

/**
 * Finds the sentences of a text; thread-safe.
 *
 * <p>Paragraphs first: no sentence crosses a blank line, or the line break before a list item. Then
 * {@link SentenceEnd} judges each full stop, question and exclamation mark, and OpenNLP's model
 * where the rules leave it open. What is still longer than any parser should be given is cut, at
 * the best place there is.
 */
final class SentenceSplitter {

  /** UTF-16 units; about 150 words. Fewer than two in a thousand sentences of news reach this. */
  private static final int LONGEST = 1000;

  private static final Pattern PARAGRAPH_BREAK =
      Pattern.compile("\\R[\\h\\p{Cf}]*\\R\\s*|\\R(?=\\h*(?:[-*•‣–]\\h|\\d{1,2}[.)]\\h))");

  /** Where an overlong sentence may be cut, best first. */
  private static final List<Pattern> CUTS =
      List.of(
          Pattern.compile("; "),
          Pattern.compile("(?:, (?=and |but |while |which |who )| - | [–—] |: )"),
          Pattern.compile(", "),
          Pattern.compile(" "));

  /** OpenNLP's detectors must not be shared between threads. */
  private final ThreadLocal<SentenceDetectorME> detectors;

  SentenceSplitter(SentenceModel model) {
    detectors = ThreadLocal.withInitial(() -> new SentenceDetectorME(model));
  }

  /** In order, without the white space around them. */
  List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    Matcher breaks = PARAGRAPH_BREAK.matcher(text);
    int begin = 0;
    while (breaks.find()) {
      splitParagraph(PlainText.of(text, begin, breaks.start()), sentences);
      begin = breaks.end();
    }
    splitParagraph(PlainText.of(text, begin, text.length()), sentences);
    return sentences;
  }

  private void splitParagraph(PlainText paragraph, List<Span> sentences) {
    String plain = paragraph.toString();
    int begin = 0;
    for (int end : ends(plain)) {
      addCut(paragraph, begin, end, sentences);
      begin = end;
    }
  }

  private List<Integer> ends(String plain) {
    List<Integer> ends = new ArrayList<>();
    Set<Integer> begins = new HashSet<>();
    for (SentenceEnd mark : SentenceEnd.candidates(plain)) {
      SentenceEnd.Verdict verdict = mark.verdict();
      if (verdict == SentenceEnd.Verdict.OPEN && begins.isEmpty()) {
        begins.addAll(modelBegins(plain));
      }
      boolean sure = verdict == SentenceEnd.Verdict.YES;
      if (sure || (verdict == SentenceEnd.Verdict.OPEN && begins.contains(mark.next()))) {
        ends.add(mark.end());
      }
    }
    ends.add(plain.length());
    return ends;
  }

  /** Where sentences begin according to the model: at least one place. */
  private Set<Integer> modelBegins(String plain) {
    Set<Integer> begins = new HashSet<>();
    for (var sentence : detectors.get().sentPosDetect(plain)) {
      begins.add(sentence.getStart());
    }
    return begins;
  }

  private static void addCut(PlainText paragraph, int begin, int end, List<Span> sentences) {
    String plain = paragraph.toString();
    int from = begin;
    while (end - from > LONGEST) {
      int cut = cut(plain, from);
      addTrimmed(paragraph, from, cut, sentences);
      from = cut;
    }
    addTrimmed(paragraph, from, end, sentences);
  }

  /** The last good place for a cut in the second half of the longest stretch allowed. */
  private static int cut(String plain, int from) {
    int latest = from + LONGEST;
    for (Pattern place : CUTS) {
      Matcher places = place.matcher(plain).region(from + LONGEST / 2, latest);
      int cut = -1;
      while (places.find()) {
        cut = places.end();
      }
      if (cut > 0) {
        return cut;
      }
    }
    return latest;
  }

  private static void addTrimmed(PlainText paragraph, int from, int to, List<Span> sentences) {
    String plain = paragraph.toString();
    int begin = from;
    int end = to;
    while (begin < end && plain.charAt(begin) == ' ') {
      begin++;
    }
    while (end > begin && plain.charAt(end - 1) == ' ') {
      end--;
    }
    if (begin < end) {
      sentences.add(paragraph.original(begin, end));
    }
  }
}
