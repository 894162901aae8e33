package org.balancingact.app.nav;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.FittingRow;
import org.balancingact.app.control.Icon;
import org.balancingact.app.control.Logo;
import org.balancingact.app.control.PageMargins;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** Logo, name and the places of the program; where these have no room they go into a menu, and at last the name goes. */
final class TopBar extends FittingRow {
    private final Messages messages = Messages.of("navigation");
    private final Navigator navigator;

    TopBar(Navigator navigator) {
        this.navigator = navigator;
        createView();
    }

    private void createView() {
        getStyleClass().add("top-bar");
        String product = Messages.of("common").text("product");
        Label name = mark(product);
        Label logo = mark("");
        logo.setAccessibleText(product);
        Region space = gap();
        MenuButton menu = menu();
        setForms(List.of(
                List.of(name, entry(Place.LIBRARY), entry(Place.LEARN), entry(Place.HISTORY), space, Icon.GEAR.before(entry(Place.SETTINGS))),
                List.of(name, space, menu),
                List.of(logo, space, menu)));
        PageMargins.keep(this, 0, 0);
    }

    private static Label mark(String text) {
        Label mark = Styles.on(new Label(text, new Logo()), "product", Styles.SERIF);
        mark.setMinWidth(USE_PREF_SIZE);
        return mark;
    }

    private Button entry(Place place) {
        Button entry = Buttons.place("place-" + place.id(), name(place), () -> navigator.go(place));
        navigator.currentProperty().subscribe(screen ->
                entry.pseudoClassStateChanged(Styles.CURRENT, screen.flatMap(Screen::place).equals(Optional.of(place))));
        return entry;
    }

    private MenuButton menu() {
        MenuButton menu = Styles.on(new MenuButton(messages.text("menu")), "bar-menu");
        menu.setId("places");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.getItems().setAll(Arrays.stream(Place.values()).map(this::item).toList());
        return menu;
    }

    private MenuItem item(Place place) {
        MenuItem item = new MenuItem(name(place));
        item.setOnAction(event -> navigator.go(place));
        return item;
    }

    private String name(Place place) {
        return messages.text("place." + place.id());
    }
}
