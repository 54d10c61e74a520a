package org.demarche.claim.learned;

/**
 * A pair in one direction, read for the linear models.
 *
 * @param context its surroundings
 * @param features of the pair in this direction
 */
record PairReading(PairContext context, FeatureVector features) {}
