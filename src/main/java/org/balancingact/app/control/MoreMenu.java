package org.balancingact.app.control;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** Buttons folded into a menu, where they have no room beside each other. */
final class MoreMenu {
    private MoreMenu() {}

    /** @param folded what the menu offers: it says what these say, and does what they do as far as they can be pressed */
    static MenuButton of(List<Button> folded) {
        MenuButton menu = Styles.on(new MenuButton(Messages.of("control").text("more")), "bar-menu");
        menu.setId("more");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.getItems().setAll(folded.stream().map(MoreMenu::item).toList());
        return menu;
    }

    private static MenuItem item(Button button) {
        MenuItem item = new MenuItem(button.getText());
        item.setId("more-" + button.getId());
        item.disableProperty().bind(button.disableProperty());
        item.setOnAction(event -> button.fire());
        return item;
    }
}
