package org.balancingact.app.nav;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

class NavigatorTest {
    private final List<String> log = new ArrayList<>();
    private final Navigator navigator = new Navigator();

    private Screen screen(String name) {
        log.add(name + " made");
        return new Screen() {
            @Override
            public Node view() {
                throw new UnsupportedOperationException("nothing is drawn here");
            }

            @Override
            public void shown() {
                log.add(name + " shown");
            }

            @Override
            public void hidden() {
                log.add(name + " hidden");
            }
        };
    }

    @Test
    void placesAreMadeOnTheFirstVisitOnly() {
        navigator.place(Place.LIBRARY, () -> screen("library"));
        navigator.place(Place.HISTORY, () -> screen("history"));
        assertThat(log).isEmpty();
        navigator.go(Place.LIBRARY);
        navigator.go(Place.HISTORY);
        navigator.go(Place.LIBRARY);
        assertThat(log).containsExactly("library made", "library shown", "history made", "library hidden", "history shown",
                "history hidden", "library shown");
    }

    @Test
    void backReturnsToWhereTheUserCameFromAndEndsAtThePlace() {
        Screen library = screen("library");
        navigator.place(Place.LIBRARY, () -> library);
        navigator.go(Place.LIBRARY);
        navigator.open(screen("briefing"));
        navigator.back();
        assertThat(navigator.currentProperty().get()).isEqualTo(Optional.of(library));
        navigator.back();
        assertThat(navigator.currentProperty().get()).isEqualTo(Optional.of(library));
    }

    @Test
    void aReplacedScreenIsNotReturnedTo() {
        Screen library = screen("library");
        navigator.place(Place.LIBRARY, () -> library);
        navigator.go(Place.LIBRARY);
        navigator.open(screen("briefing"));
        navigator.replace(screen("play"));
        navigator.back();
        assertThat(navigator.currentProperty().get()).isEqualTo(Optional.of(library));
    }
}
