package org.balancingact.play;

import java.util.Optional;

/**
 * A page of play, and where it stands in its run.
 *
 * @param next    the page after it; empty where a decision has to be made first, and after the ending
 * @param choices how many choices have been made up to it
 */
public record PageInRun(PlayPage page, Optional<PlayPage> next, int choices) {}
