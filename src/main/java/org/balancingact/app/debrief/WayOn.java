package org.balancingact.app.debrief;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.balancingact.journal.Takeaway;

/** Where all on one page leads: to the first page of the walk that was not opened, then to what is taken along for as long as nothing is. */
final class WayOn {
    private final Set<Step> seen;
    private final ReadOnlyObjectWrapper<Optional<Step>> unseen = new ReadOnlyObjectWrapper<>();
    private boolean taken;

    /** @param seen the pages that were opened; kept up by what is seen from now on */
    WayOn(Set<Step> seen) {
        this.seen = seen;
        refresh();
    }

    ReadOnlyObjectProperty<Optional<Step>> unseenProperty() {
        return unseen.getReadOnlyProperty();
    }

    void saw(Step step) {
        seen.add(step.page());
        refresh();
    }

    boolean hasSeen(Step step) {
        return seen.contains(step);
    }

    /** What was taken along need not be asked for again. */
    void took(Takeaway takeaway) {
        taken = takeaway.worked().isPresent() || takeaway.change().isPresent() || takeaway.plan().isPresent();
        refresh();
    }

    private void refresh() {
        unseen.set(Step.WALK.stream().filter(step -> step == Step.TAKE_ALONG ? !taken : !seen.contains(step)).findFirst());
    }
}
