package org.balancingact.app.nav;

import java.util.Optional;
import javafx.scene.Node;
import org.balancingact.app.control.Page;

/** A page that is a whole screen, below the top bar and one of its entries. */
public abstract class PlacePage extends Page implements Screen {
    private final Place place;

    protected PlacePage(Place place) {
        this.place = place;
    }

    @Override
    public final Node view() {
        return this;
    }

    @Override
    public final Optional<Place> place() {
        return Optional.of(place);
    }
}
