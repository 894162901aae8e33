package org.balancingact.app.story;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.Checkpoint;
import org.balancingact.analysis.Shown;
import org.balancingact.app.control.OpenWords;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.plot.PicturePane;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.picture.Axis;
import org.balancingact.picture.ChangeBar;
import org.balancingact.picture.Sparkline;
import org.balancingact.picture.SparklineWeeks;
import org.balancingact.report.words.ChangeWords;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Known;

/** Where the seven indicators stand, how they came there, and why: the two that moved most as a headline, then a row each. */
public final class CheckpointTable extends VBox {
    private static final String REASON = "checkpoint-reason";
    private static final Duration GROWTH = Duration.millis(400);
    private static final Duration APART = Duration.millis(40);

    private final Messages messages = Messages.of("play");
    private final List<Node> bars = new ArrayList<>();
    private final List<CheckpointLine> rows = new ArrayList<>();
    private final Map<Indicator, Region> names = new EnumMap<>(Indicator.class);
    private final Function<String, Region> telling;
    private final boolean full;

    /**
     * @param endWeek the week in which the story ends
     * @param words   in which the meaning of each indicator opens, and why it moved of itself
     */
    public CheckpointTable(Checkpoint checkpoint, int endWeek, OpenWords words) {
        this(checkpoint, endWeek, indicator -> words.alone(indicator.id(), Names.of(indicator)), reason -> words.flow(reason, REASON));
    }

    /** The same where nothing can be opened. */
    public static CheckpointTable toBeRead(Checkpoint checkpoint, int endWeek) {
        return new CheckpointTable(checkpoint, endWeek, indicator -> new Paragraph(Names.of(indicator)), reason -> new Paragraph(reason, REASON));
    }

    private CheckpointTable(Checkpoint checkpoint, int endWeek, Function<Indicator, Region> naming, Function<String, Region> telling) {
        this.telling = telling;
        full = !checkpoint.people().isEmpty();
        // Before the reasons, in which they may stand too.
        checkpoint.changes().stream().map(Change::indicator).forEach(indicator -> names.put(indicator, naming.apply(indicator)));
        getStyleClass().add("checkpoint");
        setId("checkpoint");
        getChildren().addAll(Paragraph.title(ChangeWords.headline(checkpoint.changes())), heading(checkpoint, endWeek));
        Axis axis = Axis.of(checkpoint.history());
        long most = checkpoint.changes().stream().mapToLong(change -> Math.abs(change.points())).max().orElse(0);
        checkpoint.changes().forEach(change -> rows.add(row(checkpoint, change, axis, most, endWeek)));
        getChildren().addAll(rows);
        setClose(false);
        if (full) {
            getChildren().add(new StandingRows(checkpoint.people()));
        }
    }

    private CheckpointLine heading(Checkpoint checkpoint, int endWeek) {
        String since = checkpoint.first() ? messages.text("checkpoint.since.start") : messages.text("checkpoint.since", checkpoint.fromWeek());
        PicturePane weeks = new PicturePane(new SparklineWeeks(checkpoint.fromWeek(), checkpoint.toWeek(), endWeek),
                messages.text("checkpoint.title", checkpoint.toWeek()));
        Label now = head(messages.text("checkpoint.now"));
        now.setAlignment(Pos.CENTER_RIGHT);
        Label moved = head(since);
        moved.setAlignment(Pos.CENTER);
        return Styles.on(new CheckpointLine(head(messages.text("checkpoint.stand")), weeks, now, moved,
                Paragraph.note(messages.text("checkpoint.why"))), "checkpoint-head");
    }

    private static Label head(String words) {
        return Styles.on(new Label(words), Styles.NOTE, Styles.MUTED);
    }

    private CheckpointLine row(Checkpoint checkpoint, Change change, Axis axis, long most, int endWeek) {
        Indicator indicator = change.indicator();
        String name = Names.of(indicator);
        int now = (int) Shown.points(change.after());
        String reason = ChangeWords.sentence(change);
        Label value = Styles.on(new Label(Numbers.whole(now)), "checkpoint-value", Styles.STRONG);
        value.setAlignment(Pos.CENTER_RIGHT);
        PicturePane bar = Styles.on(new PicturePane(new ChangeBar(change.points(), most), Numbers.signed(change.points())), "checkpoint-bar");
        bars.add(bar);
        Region spark = new PicturePane(new Sparkline(indicator, checkpoint.history(), checkpoint.fromWeek(), checkpoint.toWeek(), endWeek, axis),
                name);
        CheckpointLine line = new CheckpointLine(Known.in(names, indicator), spark, value, bar, telling.apply(reason));
        line.setAccessibleText(Messages.of("control").text("indicator.spoken", name, now, Numbers.signed(change.points()), reason));
        if (indicator == Indicator.ORDER || indicator == Indicator.DIRECTION) {
            line.getStyleClass().add("side");
        }
        return line;
    }

    /** Sets the rows closer; they are close anyway where people stand below them. */
    public void setClose(boolean close) {
        rows.forEach(row -> row.setClose(close || full));
    }

    /** Lets the bars grow one after the other, from nothing at this moment. */
    public void grow() {
        bars.forEach(bar -> bar.setScaleX(0));
        Timeline growth = new Timeline();
        for (int bar = 0; bar < bars.size(); bar++) {
            Duration start = APART.multiply(bar);
            Node node = bars.get(bar);
            Stream.of(new KeyFrame(Duration.ZERO, new KeyValue(node.scaleXProperty(), 0)), new KeyFrame(start, new KeyValue(node.scaleXProperty(), 0)),
                    new KeyFrame(start.add(GROWTH), new KeyValue(node.scaleXProperty(), 1, Interpolator.EASE_OUT)))
                    .forEach(growth.getKeyFrames()::add);
        }
        growth.play();
    }
}
