package org.balancingact.picture.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.balancingact.analysis.map.StoryMap;
import org.balancingact.analysis.map.StoryMap.Link;

/** Walks from stop to stop, step by step. */
public enum MapWalk {
    /** Along a link, forward in time. */
    ONWARDS,
    /** Along a link, back in time. */
    BACK,
    /** To the stop above in the same column. */
    UP,
    /** To the stop below in the same column. */
    DOWN;

    /**
     * Where a step leads; empty where there is nothing on that side.
     *
     * @param frequency of links: of several, the most frequent one is taken
     */
    public Optional<String> from(String id, StoryMap map, MapLayout layout, ToDoubleFunction<Link> frequency) {
        return switch (this) {
            case ONWARDS -> most(map.from(id), frequency).map(Link::to);
            case BACK -> most(map.to(id), frequency).map(Link::from);
            case UP, DOWN -> beside(id, map, layout);
        };
    }

    private static Optional<Link> most(List<Link> links, ToDoubleFunction<Link> frequency) {
        return links.stream().max(Comparator.comparingDouble(frequency));
    }

    private Optional<String> beside(String id, StoryMap map, MapLayout layout) {
        MapLayout.Place here = layout.place(id);
        int direction = this == UP ? -1 : 1;
        return map.stops().stream().map(StoryMap.Stop::id)
                .filter(other -> layout.place(other).column() == here.column())
                .filter(other -> direction * (layout.place(other).row() - here.row()) > 0)
                .min(Comparator.comparingDouble(other -> Math.abs(layout.place(other).row() - here.row())));
    }
}
