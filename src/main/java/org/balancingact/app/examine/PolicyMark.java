package org.balancingact.app.examine;

import java.util.List;
import javafx.scene.control.Label;
import org.balancingact.analysis.Policy;
import org.balancingact.i18n.Messages;

/** The letter of a fixed way of playing, as on the plots and in the table that explains them. */
final class PolicyMark extends Label {
    private static final Messages MESSAGES = Messages.of("examine");

    PolicyMark(Policy policy) {
        super(String.valueOf((char) ('A' + List.of(Policy.values()).indexOf(policy))));
        getStyleClass().add("policy-mark");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleText(name(policy));
    }

    static String name(Policy policy) {
        return MESSAGES.text("policy." + policy.id());
    }
}
