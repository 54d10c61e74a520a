package org.demarche.web;

/**
 * A name that what somebody types may become.
 *
 * @param before what was typed before the name begins
 * @param name the name
 */
record Completion(String before, NameIndex.Name name) {}
