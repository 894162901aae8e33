package org.balancingact.app.examine;

import javafx.scene.control.Label;
import org.balancingact.analysis.Policy;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.PolicyOutcomes;

/** The letter of a fixed way of playing, as on the plots and in the table that explains them. */
final class PolicyMark extends Label {
    private static final Messages MESSAGES = Messages.of("examine");

    PolicyMark(Policy policy) {
        super(PolicyOutcomes.letter(policy));
        getStyleClass().add("policy-mark");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleText(name(policy));
    }

    static String name(Policy policy) {
        return MESSAGES.text("policy." + policy.id());
    }
}
