/**
 * Reads articles from files, folders and standard input: {@link
 * org.demarche.article.ArticleSources#open} hands out one {@link org.demarche.article.Reading}
 * after the other, an {@link org.demarche.article.Article} or why there is none. Offsets everywhere
 * else point into the article's text.
 *
 * <p>How it is laid out: {@code SourceReader} opens one file at a time, {@code Formats} is the
 * table of endings, each format a class. Markdown, plain text and HTML are turned into {@code
 * Block}s; {@code Page} sorts those into headline, masthead, story and imprint, and {@code
 * Boilerplate} knows the lines that no article says. A container of many pages (a web archive, a
 * feed) is one more {@code ArticleFormat} that hands out readings from its stream, as {@code
 * JsonLinesFormat} does.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Nothing is held but the article at hand and the identifiers seen, so an archive of any size
 *       can be read. Whatever is longer than 16 MiB is no article and is passed over.
 *   <li>One bad article never stops the others: it is a {@link org.demarche.article.Reading.Failed}
 *       that says where, why and what to do. An identifier that comes up twice in a run is one too,
 *       since the later article would silently replace the earlier in a store.
 *   <li>The text of a JSON article is taken as it is, entities included, because the offsets of
 *       others point into it. Everywhere else paragraphs are separated by a blank line, and
 *       headings, images, captions, tables, links to other stories and credits are left out.
 *   <li>A dateline stays in the text, in all formats alike, so that no offset shifts; {@link
 *       org.demarche.article.Dateline} tells where it ends.
 *   <li>Readability drops paragraphs that hold links, which news is full of. It is asked only where
 *       a page's story is; the story is then read from the page itself.
 *   <li>A date in figures that could be read day first or month first is refused, not guessed.
 * </ul>
 */
@NullMarked
package org.demarche.article;

import org.jspecify.annotations.NullMarked;
