package org.demarche.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The part of a web page that is the article. What is certainly none goes first: by element, by
 * role, by the names that pages give their boxes. Readability then shows where the story is; since
 * it drops paragraphs that hold links, the story is read from the element it points at. A page on
 * which it finds next to nothing is taken whole.
 */
final class HtmlBody {

  /** Never part of a story, whatever is inside. */
  private static final String FURNITURE =
      "script, style, noscript, template, iframe, object, svg, form, button, input, select, textarea,"
          + " nav, aside, footer, dialog, figcaption, menu, [hidden],"
          + " [role~=^(navigation|complementary|banner|contentinfo|search|dialog|alert|menu)$]";

  private static final String KEPT = "html, body, main, article, p, h1, [itemprop=articleBody]";

  /** What pages call the boxes between their paragraphs: a word of a class or an id. */
  private static final Pattern BOX =
      Pattern.compile(
          "(?:^|[-_\\s])(?:"
              + String.join(
                  "|",
                  "share|sharing|social|follow\\w*|comments?|newsletters?|sign-?(?:up|in)|log-?in",
                  "subscri\\w+|paywall|regwall|identity|register|hidden|d-none|modal|popup|overlay",
                  "related|recirc\\w*|recommend\\w*|most-(?:read|popular|viewed)|trending|promo\\w*",
                  "teasers?|read-?more|see-?also|more-(?:on|from|stories)|inline-?link|outbrain|taboola",
                  "captions?|credits?|cutline|pic|picture|photos?|media-?info|gallery|carousel",
                  "slideshow|slider|player|interactive|info-?box|fact-?box|pull-?quote|trust",
                  "embed\\w*|twitter-tweet|instagram-media|fb-post|widgets?|toolbar|tooltip",
                  "advert\\w*|ads?|sponsor\\w*|breadcrumbs?|tags?|tag-?list|topics|kicker",
                  "by-?line|author|timestamp",
                  "skip-?link|visually-?hidden|sr-only|screen-?reader\\w*")
              + ")(?:$|[-_\\s])");

  /** Banners that ask for consent, however long they are. */
  private static final Pattern CONSENT =
      Pattern.compile("(?:^|[-_\\s])(?:cookies?|consent|onetrust|ot-sdk|gdpr|cmp)(?:$|[-_\\s])");

  /** Styles that hide an element from sight, such as words for screen readers. */
  private static final Pattern INVISIBLE =
      Pattern.compile("display:\\s*none|visibility:\\s*hidden|clip:\\s*rect\\(\\s*[01]");

  private static final Pattern CAMEL_CASE = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  /** A box holds no more than this many paragraphs of prose; what does is the story itself. */
  private static final int PARAGRAPHS_IN_A_BOX = 3;

  /** Characters of a paragraph of prose, at least. */
  private static final int PROSE = 80;

  /** Characters that stand with an image as its caption and credit, at most. */
  private static final int CAPTION = 250;

  /** Characters below which readability has found no story. */
  private static final int NO_STORY = 250;

  /** The share of the text readability keeps that the story's element must hold. */
  private static final double MOST = 0.9;

  /** Readability makes links absolute and wants an address for that; nobody reads the links. */
  private static final String NO_ADDRESS = "https://page.invalid/";

  private static final String MARK = "data-demarche";

  private HtmlBody() {}

  /** The blocks of the story. Changes the document. */
  static List<Block> blocks(Document document) {
    document.select(FURNITURE).remove();
    for (Element element :
        document.body().select("[class], [id], [style], figure, div:has(> img)")) {
      if (isBox(element)) {
        element.remove();
      }
    }
    Element story = story(document);
    return HtmlBlocks.of(story == null ? document.body() : story);
  }

  private static boolean isBox(Element element) {
    if (element.is(KEPT) || element.selectFirst("h1, article") != null) {
      return false;
    }
    String names = names(element);
    if (CONSENT.matcher(names).find()) {
      return true;
    }
    boolean furniture =
        INVISIBLE.matcher(element.attr("style")).find()
            || element.normalName().equals("figure")
            || (BOX.matcher(names).find() && element.closest("p") == null);
    return furniture ? paragraphs(element) <= PARAGRAPHS_IN_A_BOX : isImageWithCaption(element);
  }

  /** Class and id, "picBox" as "pic-box". */
  private static String names(Element element) {
    String names = element.className() + " " + element.id();
    return CAMEL_CASE.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  private static long paragraphs(Element element) {
    return element.select("p").stream().filter(p -> p.text().length() > PROSE).count();
  }

  private static boolean isImageWithCaption(Element element) {
    return element.normalName().equals("div")
        && element.selectFirst("img") != null
        && element.text().length() < CAPTION;
  }

  /**
   * The element that holds most of what readability takes for the story, null when it finds none.
   */
  private static @Nullable Element story(Document document) {
    Elements elements = document.body().getAllElements();
    for (int i = 0; i < elements.size(); i++) {
      elements.get(i).attr(MARK, Integer.toString(i));
    }
    Element kept = new Readability4J(NO_ADDRESS, document.clone()).parse().getArticleContent();
    if (kept == null || kept.text().length() < NO_STORY) {
      return null;
    }
    Map<Element, Integer> held = new HashMap<>();
    int total = 0;
    for (Element marked : kept.select("[" + MARK + "]")) {
      int length = marked.ownText().length();
      total += length;
      for (Element e = elements.get(Integer.parseInt(marked.attr(MARK)));
          e != null;
          e = e.parent()) {
        held.merge(e, length, Integer::sum);
      }
    }
    return deepest(document.body(), held, MOST * total);
  }

  private static Element deepest(Element root, Map<Element, Integer> held, double enough) {
    for (Element child : root.children()) {
      if (held.getOrDefault(child, 0) >= enough) {
        return deepest(child, held, enough);
      }
    }
    return root;
  }
}
