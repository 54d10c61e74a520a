package org.demarche.article;

import java.util.List;
import java.util.regex.Pattern;

/** Lines that news pages put between the paragraphs and that the article does not say. */
final class Boilerplate {

  /** "Related article: ...", "Read more", "See also: ...". */
  private static final Pattern RELATED =
      line(
          "(related|recommended)( (articles?|stor(y|ies)|news|topics?|content|coverage|links?))?"
              + "\\s*([:|-].*)?",
          "(read|see|watch|listen|learn|find out) (more|also|next|here)\\b"
              + "( (on|about|here)\\b.{0,80}|\\s*[:|>-].*|\\s*\\W*)?",
          "more\\s*[:>|].{2,200}",
          "for more (stories|news|information|on this).{0,160}",
          "(also read|more on this( story)?|more from|further reading|more stories|you may also like"
              + "|in this article|editors?['’]? picks?|most (read|popular|viewed)|what to read next"
              + "|around the web|trending( now)?)\\s*([:|-].*)?");

  /** "Share this", "Follow us on X", "Sign up for our newsletter", "Advertisement". */
  private static final Pattern SHARE =
      line(
          "(share|tweet|print|email|copy|save)"
              + "( (this|on|via|to|with|link|article|story|page)\\b[^.]{0,60})?[^.\\p{L}]*",
          "(follow|like|find|join) (us|me|our \\w+) on\\b.{0,80}",
          "(sign up|subscribe|log in|sign in|click here) (to|for|now|today|here)\\b.{0,160}",
          "subscribe|sign up|log in|sign in",
          "(get in touch|contact us|do you have a story|have you got a story|got a (tip|story)).{0,200}",
          ".{0,200}\\bsign up for (our|the) .{0,60}newsletters?\\b.{0,80}",
          "(get|receive) .{0,60}\\b(newsletter|inbox)\\b.{0,80}",
          ".{0,60}\\bnewsletter\\b.{0,60}(sign up|subscribe|inbox).{0,80}",
          "advertise?ments?|story continues below( ad(vertisement)?)?|skip (to|past) [^.]{0,60}"
              + "|continue reading[^.]{0,60}|loading\\W*|\\d* ?comments?|view comments[^.]{0,20}");

  /** "Photo: ...", "FILE PHOTO: ...", a caption with a photographer's credit. */
  private static final Pattern CAPTION =
      line(
          "(file )?(photo|image|picture|video|photograph|caption|infographic|map|graphic)s?"
              + "( (credit|by|courtesy|source)\\b.{0,200}|\\s*[:|/].{0,300})",
          "(image|photo|picture) (source|caption)\\b.{0,300}",
          ".{0,300}\\b(REUTERS|AFP|EPA|AP|Getty( Images)?|TASS)\\s*/\\s*[^.]{2,60}",
          ".{0,300}\\((AP|AFP|REUTERS|Getty)( Photo)?\\s*/[^)]{2,80}\\)");

  private static final String NAME = "(?-i:\\p{Lu})";

  /** "(Reporting by ...; Editing by ...)", "Our Standards: ...", "(c) 2020 ...". */
  private static final Pattern CREDITS =
      line(
          "[(\\[]?((additional |writing and )?reporting|writing|editing|compiled|translation|translated"
              + "|reported)( and \\w+)? by "
              + NAME
              + ".{1,300}",
          NAME
              + "[^.]{2,150} contributed( additional)? (reporting|research|to this (report|story|article))"
              + "\\b.{0,120}",
          NAME + "[^.]{2,60} reported from (?!.* that )" + NAME + ".{1,300}",
          "with (reports?|reporting|files|additional reporting|inputs?|material) (from|by) "
              + NAME
              + "[^.]{1,200}\\.?",
          "our standards\\s*:.{0,120}",
          "(©|\\(c\\)|copyright\\s*(©|\\(c\\)|\\d{4}|by\\b)).{0,200}",
          "all rights reserved.{0,200}",
          "(a version of )?this (article|story)( was)? (originally|first) (published|appeared).{0,200}",
          "this (article|story) (has been|was) (adapted|translated|edited|updated|corrected)\\b.{0,200}",
          "this (article|story|material|content) (may|must|can)(not| not) be .{0,200}");

  private static final Pattern HAS_WORDS = Pattern.compile("[\\p{L}\\p{N}]");

  private static final List<Pattern> ALL = List.of(RELATED, SHARE, CAPTION, CREDITS);

  private Boilerplate() {}

  /** Whether the paragraph, its lines joined, is no part of what the article says. */
  static boolean matches(String paragraph) {
    String text = paragraph.strip().replaceAll("^[>»•*·–—-]+\\s*|^\\s+", "");
    return !HAS_WORDS.matcher(text).find()
        || ALL.stream().anyMatch(pattern -> pattern.matcher(text).matches());
  }

  private static Pattern line(String... forms) {
    return Pattern.compile("(?:" + String.join("|", forms) + ")", Pattern.CASE_INSENSITIVE);
  }
}
