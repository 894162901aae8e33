package org.balancingact.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.Node;
import org.balancingact.app.nav.Navigator;
import org.balancingact.app.nav.Screen;
import org.junit.jupiter.api.Test;

/** A list of windows says what is open in this one. */
class WindowTitleTest {
    private final Navigator navigator = new Navigator();
    private final StringProperty title = new SimpleStringProperty();

    @Test
    void beforeThereIsAScreenItIsTheProgramAlone() {
        assertThat(WindowTitle.of(navigator).getValue()).isEqualTo("Balancing Act");
    }

    @Test
    void aScreenThatSaysNothingLeavesItAtTheProgram() {
        navigator.open(screen(new SimpleStringProperty("")));

        assertThat(WindowTitle.of(navigator).getValue()).isEqualTo("Balancing Act");
    }

    @Test
    void itFollowsTheWeeksOfTheStory() {
        StringProperty week = new SimpleStringProperty("Zero-Waste by Q3, week 8");
        title.bind(WindowTitle.of(navigator));
        navigator.open(screen(week));
        assertThat(title.get()).isEqualTo("Zero-Waste by Q3, week 8 - Balancing Act");

        week.set("Zero-Waste by Q3, week 10");

        assertThat(title.get()).isEqualTo("Zero-Waste by Q3, week 10 - Balancing Act");
    }

    private static Screen screen(ObservableValue<String> title) {
        return new Screen() {
            @Override
            public Node view() {
                return new Group();
            }

            @Override
            public ObservableValue<String> title() {
                return title;
            }
        };
    }
}
