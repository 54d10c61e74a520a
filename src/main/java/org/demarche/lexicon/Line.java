package org.demarche.lexicon;

/**
 * A record and the line of its table it was read from.
 *
 * @param value the record
 * @param number line number, from 1; the header is line 1
 */
record Line<T>(T value, int number) {}
