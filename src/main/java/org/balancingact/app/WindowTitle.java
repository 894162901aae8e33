package org.balancingact.app;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import org.balancingact.app.nav.Navigator;
import org.balancingact.app.nav.Screen;
import org.balancingact.i18n.Messages;

/** The title of the window: what is open, then the program, as lists of windows show it. */
final class WindowTitle {
    private WindowTitle() {}

    static ObservableValue<String> of(Navigator navigator) {
        Messages messages = Messages.of("common");
        String product = messages.text("product");
        return navigator.currentProperty().flatMap(screen -> screen.map(Screen::title).orElseGet(() -> new SimpleStringProperty("")))
                .map(title -> title.isEmpty() ? product : messages.text("window", title, product)).orElse(product);
    }
}
