package org.demarche.article;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * One opened file, or standard input.
 *
 * @param where what to call it in messages
 * @param stem an identifier made from the file name, null for standard input
 * @param bytes its content, decompressed; closed by whoever opened it
 */
record Input(String where, @Nullable String stem, InputStream bytes) {}
