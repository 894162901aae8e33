package org.balancingact.app.play;

import java.util.Optional;

/**
 * A page of play, and where it stands in its run.
 *
 * @param next    the page after it; empty where the story ends, or where a decision has to be made first
 * @param choices how many choices have been made up to it
 */
public record PageInRun(PlayPage page, Optional<PlayPage> next, int choices) {}
