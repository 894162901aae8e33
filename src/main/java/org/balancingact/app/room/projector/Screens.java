package org.balancingact.app.room.projector;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/** The screens that the computer has now, and news of them. Two that show the same are one. */
public interface Screens {
    /** Their places, in pixels. */
    List<Rectangle2D> now();

    /** Is told whenever one comes, goes or changes; held until {@link #forget}. */
    void listen(InvalidationListener changed);

    void forget(InvalidationListener changed);

    /** Those that the toolkit knows. */
    static Screens ofTheComputer() {
        ObservableList<Screen> screens = Screen.getScreens();
        return new Screens() {
            @Override
            public List<Rectangle2D> now() {
                return screens.stream().map(Screen::getBounds).distinct().toList();
            }

            @Override
            public void listen(InvalidationListener changed) {
                screens.addListener(changed);
            }

            @Override
            public void forget(InvalidationListener changed) {
                screens.removeListener(changed);
            }
        };
    }
}
