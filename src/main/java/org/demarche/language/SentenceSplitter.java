package org.demarche.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.demarche.article.Span;

/** Finds the sentences of a text; none crosses a paragraph break (a blank line). */
final class SentenceSplitter {

  private static final Pattern PARAGRAPH_BREAK = Pattern.compile("\\R[\\h]*\\R\\s*");

  private final SentenceModel model;

  SentenceSplitter(SentenceModel model) {
    this.model = model;
  }

  List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    Matcher breaks = PARAGRAPH_BREAK.matcher(text);
    int begin = 0;
    while (breaks.find()) {
      splitParagraph(text, begin, breaks.start(), sentences);
      begin = breaks.end();
    }
    splitParagraph(text, begin, text.length(), sentences);
    return sentences;
  }

  private void splitParagraph(String text, int begin, int end, List<Span> sentences) {
    PlainText plain = PlainText.of(text, begin, end);
    SentenceDetectorME detector = new SentenceDetectorME(model);
    for (var found : detector.sentPosDetect(plain.toString())) {
      if (found.length() > 0) {
        sentences.add(plain.original(found.getStart(), found.getEnd()));
      }
    }
  }
}
