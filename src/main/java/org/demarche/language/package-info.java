/**
 * Sentences, tokens, tags, lemmas, names and dependencies of an article, as {@link
 * org.demarche.language.Document}. The only package that imports NLP libraries. Tags are Penn
 * Treebank's, dependencies CLEAR's, names OntoNotes'.
 */
@NullMarked
package org.demarche.language;

import org.jspecify.annotations.NullMarked;
