package org.balancingact.app.nav;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Sentences that the user must see, whatever screen is in front, until dismissed. */
public final class Notices {
    private final ObservableList<String> pending = FXCollections.observableArrayList();
    /** Held, since listeners to it last only as long as it does. */
    private final ObservableList<String> pendingView = FXCollections.unmodifiableObservableList(pending);

    /** A sentence that is still there is not told twice. */
    public void tell(String sentence) {
        if (!pending.contains(sentence)) {
            pending.add(sentence);
        }
    }

    public void dismiss(String sentence) {
        pending.remove(sentence);
    }

    public ObservableList<String> pending() {
        return pendingView;
    }
}
