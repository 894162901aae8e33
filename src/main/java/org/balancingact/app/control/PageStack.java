package org.balancingact.app.control;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Pages of which one is seen. The others stay dressed and laid out, so that they are there at once when it is their turn. */
public final class PageStack extends StackPane {

    /** The page seen comes first among the children: a look for something finds it there, not on a hidden page. */
    public void show(Region page) {
        if (!getChildren().contains(page)) {
            getChildren().add(0, page);
        }
        page.toBack();
        for (Node child : getChildren()) {
            setShown(child, child == page);
        }
        PageTurn.tell(this);
    }

    /** Dresses a page and lays it out while another is seen. */
    public void prepare(Region page) {
        setShown(page, false);
        getChildren().add(page);
        page.resize(getWidth(), getHeight());
        // Out of a window there is no theme to be dressed with.
        if (isInWindow()) {
            page.applyCss();
            page.layout();
        }
    }

    /** Whether what is shown here can be seen: a screen that was left is not. */
    public boolean isInWindow() {
        return getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing();
    }

    /** The page is seen, and all others are gone. */
    public void showAlone(Region page) {
        show(page);
        getChildren().retainAll(page);
    }

    public void drop(Region page) {
        getChildren().remove(page);
    }

    /** What is not shown keeps its size while the window's changes, until it is shown. */
    private static void setShown(Node page, boolean shown) {
        page.setVisible(shown);
        page.setManaged(shown);
    }
}
