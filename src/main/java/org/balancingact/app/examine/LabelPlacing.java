package org.balancingact.app.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds room for labels beside things, so that no label covers anything. Each label placed takes its room. */
final class LabelPlacing {
    private final Box field;
    private final List<Box> taken;

    /** @param taken what must not be covered */
    LabelPlacing(Box field, List<Box> taken) {
        this.field = field;
        this.taken = new ArrayList<>(taken);
    }

    /**
     * Room to the right of a thing, above, below or to the left of it, in this order; empty where there is none.
     *
     * @param gap between the thing and its label
     */
    Optional<Box> beside(Box thing, double width, double height, double gap) {
        double x = (thing.left() + thing.right()) / 2;
        double y = (thing.top() + thing.bottom()) / 2;
        Optional<Box> room = Stream.of(
                        Box.around(thing.right() + gap + width / 2, y, width, height),
                        Box.around(x, thing.top() - gap - height / 2, width, height),
                        Box.around(x, thing.bottom() + gap + height / 2, width, height),
                        Box.around(thing.left() - gap - width / 2, y, width, height))
                .filter(box -> box.isWithin(field)).filter(box -> taken.stream().noneMatch(box::meets)).findFirst();
        room.ifPresent(taken::add);
        return room;
    }
}
