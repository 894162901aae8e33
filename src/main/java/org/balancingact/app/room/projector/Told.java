package org.balancingact.app.room.projector;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.Region;
import org.balancingact.report.Debrief;
import org.balancingact.room.DebriefPage;

/**
 * What the debrief tells of a room's run.
 *
 * @param slides draws what a page finds, anew for each window; empty while that is being counted, and for pages about the room
 */
public record Told(Debrief debrief, Function<DebriefPage, Optional<Region>> slides) {}
