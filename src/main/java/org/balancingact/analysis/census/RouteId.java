package org.balancingact.analysis.census;

/**
 * One entry of a list of routes.
 *
 * @param source   id of the option or of the interlude that it belongs to
 * @param position 0 for the first of the list
 * @param target   id of the scene it leads to, or {@code end}
 */
public record RouteId(String source, int position, String target) {}
