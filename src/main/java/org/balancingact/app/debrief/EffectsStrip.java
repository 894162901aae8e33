package org.balancingact.app.debrief;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Origin;
import org.balancingact.analysis.Shown;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.DecisionMark;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.picture.Spot;
import org.balancingact.report.Debrief;
import org.balancingact.report.words.Names;

/** One strip under the lines: what the decision that is picked did to the seven gauges, or where a gauge stood in a week. */
final class EffectsStrip extends StackPane {
    private final Messages messages = Messages.of("debrief");
    private final Debrief debrief;

    EffectsStrip(Debrief debrief) {
        this.debrief = debrief;
        getStyleClass().add("effects-strip");
        setId("effects");
        getChildren().setAll(Paragraph.note(messages.text("happened.how")));
    }

    /** @param more shows all that it caused */
    void show(CountedChoice counted, Runnable more) {
        List<Node> parts = new ArrayList<>(List.of(new DecisionMark(counted), strong(counted.choice().option().brief()),
                muted(messages.text("strip.week", counted.choice().week()))));
        debrief.changesToEnd().forEach(change -> {
            long points = change.parts().stream().filter(part -> part.origin().equals(new Origin.Decided(counted.choice())))
                    .mapToLong(part -> part.points()).sum();
            parts.add(effect(Names.brief(change.indicator()), points));
        });
        parts.add(more(messages.text("strip.more"), more));
        show(parts);
    }

    /** @param why shows what moved the gauge */
    void show(Spot spot, Runnable why) {
        long points = Shown.points(debrief.run().history().get(spot.week()), spot.indicator());
        show(List.of(strong(Names.of(spot.indicator())), muted(messages.text("strip.week", spot.week())), strong(Numbers.whole(points)),
                more(messages.text("strip.why"), why)));
    }

    private void show(List<Node> parts) {
        FlowPane line = Styles.on(new FlowPane(), "effects");
        line.getChildren().setAll(parts);
        getChildren().setAll(line);
    }

    private static Button more(String text, Runnable action) {
        return Buttons.small("more-causes", Buttons.text(text, action));
    }

    private static Label effect(String name, long points) {
        Label effect = new Label(Messages.of("debrief").text("strip.effect", name, Numbers.signed(points)));
        effect.getStyleClass().addAll(Styles.NOTE, points == 0 ? Styles.MUTED : Styles.STRONG);
        return effect;
    }

    private static Label strong(String text) {
        return new Paragraph(text, Styles.STRONG);
    }

    /** Words that are longer than the strip run over several lines. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        fit(width < 0 ? getWidth() : width);
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        fit(getWidth());
        super.layoutChildren();
    }

    private void fit(double width) {
        double inside = Math.max(0, width - snappedLeftInset() - snappedRightInset());
        getChildren().stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).filter(words -> words.getMaxWidth() != inside)
                .forEach(words -> words.setMaxWidth(inside));
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Styles.NOTE, Styles.MUTED);
        return label;
    }
}
