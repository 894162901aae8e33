package org.balancingact.app.examine;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.balancingact.analysis.map.StoryMap.Kind;
import org.balancingact.analysis.map.StoryMap.Stop;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** A scene on the map: a numbered square where it is decided, a circle where it only tells. */
final class StopNode extends Button {
    private static final PseudoClass CONDITIONAL = PseudoClass.getPseudoClass("conditional");
    private static final PseudoClass UNSEEN = PseudoClass.getPseudoClass("unseen");

    private final Messages messages = Messages.of("examine");
    private final Stop stop;
    private final String number;
    private final Tooltip tip = new Tooltip();

    StopNode(Stop stop, Optional<String> number, boolean conditional, Runnable select) {
        super(number.orElse(""));
        this.stop = stop;
        this.number = number.orElse("");
        setId("stop-" + stop.id());
        getStyleClass().setAll("stop", stop.kind() == Kind.DECISION ? "decision" : "interlude");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        pseudoClassStateChanged(CONDITIONAL, conditional);
        setTooltip(tip);
        setOnAction(event -> select.run());
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(Styles.CURRENT, selected);
        setFocusTraversable(selected);
    }

    void show(Optional<Survey> survey) {
        boolean unseen = survey.map(known -> known.share(known.scenes(), stop.id()).isUnseen()).orElse(false);
        pseudoClassStateChanged(UNSEEN, unseen);
        String share = ShareWords.ofScene(stop.id(), survey);
        String words = stop.kind() == Kind.DECISION
                ? messages.text("stop.decision", number, stop.week(), stop.title(), share)
                : messages.text("stop.interlude", stop.week(), stop.title(), share);
        tip.setText(words);
        setAccessibleText(words);
    }
}
