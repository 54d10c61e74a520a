package org.demarche.claim;

/**
 * What the words of a sentence are to the attributions in it, whichever these are: log-odds by
 * token.
 *
 * @param cue that the word attributes something to somebody
 * @param content that it is part of what somebody says, thinks or wants
 * @param begin that such content begins with it
 * @param end that such content ends with it
 * @param source that it is part of the name of who says so
 */
@SuppressWarnings("ArrayRecordComponent") // read in the inner loop, never compared
public record WordReading(
    double[] cue, double[] content, double[] begin, double[] end, double[] source) {}
