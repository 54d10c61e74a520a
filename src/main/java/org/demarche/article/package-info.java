/**
 * Reads articles: Markdown, plain text, HTML and JSON Lines, from files, folders and standard
 * input; finds title, date, publisher and agency; drops boilerplate. Hands on {@link
 * org.demarche.article.Article}s whose text every later offset points into.
 */
@NullMarked
package org.demarche.article;

import org.jspecify.annotations.NullMarked;
