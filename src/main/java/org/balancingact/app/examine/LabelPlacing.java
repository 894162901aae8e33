package org.balancingact.app.examine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds room for labels beside things. No label covers a thing or another label, and as little of lines as can be. */
final class LabelPlacing {
    private final Box field;
    private final List<Box> taken;
    private final List<Box> lines;

    /**
     * @param taken what must not be covered
     * @param lines what is covered only where there is no better room
     */
    LabelPlacing(Box field, Collection<Box> taken, Collection<Box> lines) {
        this.field = field;
        this.taken = new ArrayList<>(taken);
        this.lines = List.copyOf(lines);
    }

    /**
     * The room to the right of a thing, above, below or to the left of it that covers least; empty where there is none.
     *
     * @param gap between the thing and its label
     */
    Optional<Box> beside(Box thing, double width, double height, double gap) {
        double x = (thing.left() + thing.right()) / 2;
        double y = (thing.top() + thing.bottom()) / 2;
        List<Box> candidates = List.of(
                Box.around(thing.right() + gap + width / 2, y, width, height),
                Box.around(x, thing.top() - gap - height / 2, width, height),
                Box.around(x, thing.bottom() + gap + height / 2, width, height),
                Box.around(thing.left() - gap - width / 2, y, width, height));
        Optional<Box> room = candidates.stream().filter(box -> box.isWithin(field) && taken.stream().noneMatch(box::meets))
                .min(Comparator.comparingLong(box -> lines.stream().filter(box::meets).count()));
        room.ifPresent(taken::add);
        return room;
    }
}
