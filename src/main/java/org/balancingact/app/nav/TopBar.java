package org.balancingact.app.nav;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.balancingact.app.control.Logo;
import org.balancingact.app.control.PageMargins;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** Logo, name and the places of the program. */
final class TopBar extends HBox {
    private final Messages messages = Messages.of("navigation");
    private final Navigator navigator;

    TopBar(Navigator navigator) {
        this.navigator = navigator;
        createView();
    }

    private void createView() {
        getStyleClass().add("top-bar");
        Label name = new Label(Messages.of("common").text("product"), new Logo());
        name.getStyleClass().addAll("product", Styles.SERIF);
        name.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(name, entry(Place.LIBRARY), entry(Place.HISTORY), space, entry(Place.SETTINGS));
        PageMargins.keep(this, 0, 0);
    }

    private Node entry(Place place) {
        Button entry = new Button(messages.text("place." + place.id()));
        entry.setId("place-" + place.id());
        entry.getStyleClass().setAll("place");
        entry.setMinWidth(USE_PREF_SIZE);
        entry.setOnAction(event -> navigator.go(place));
        navigator.currentProperty().subscribe(screen ->
                entry.pseudoClassStateChanged(Styles.CURRENT, screen.flatMap(Screen::place).equals(Optional.of(place))));
        return entry;
    }
}
