package org.balancingact.learn;

/**
 * A work that claims rest on.
 *
 * @param kind    what it is in a word, such as “review”
 * @param text    how it is found: authors, year, title, place
 * @param checked whether its record was looked up by whoever wrote it down
 */
public record Source(String id, String kind, String text, boolean checked) {}
