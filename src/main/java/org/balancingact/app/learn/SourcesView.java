package org.balancingact.app.learn;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Icon;
import org.balancingact.app.control.Page;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.nav.Place;
import org.balancingact.app.nav.Screen;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.learn.Course;
import org.balancingact.learn.Source;

/** What is worth reading, and all that the claims of the units rest on. */
public final class SourcesView extends Page implements Screen {
    private final Messages messages = Messages.of("learn");
    private final Button back;

    public SourcesView(Course course, Runnable back) {
        this.back = Icon.BACK.before(Buttons.small("sources-back", Buttons.text(messages.text("back"), back)));
        setId("sources");
        VBox column = Styles.on(new VBox(this.back, Paragraph.title(messages.text("sources.title")), Paragraph.section(messages.text("sources.reading"))),
                "learn-column");
        course.sources().reading().forEach(reading -> course.sources().source(reading.source()).ifPresent(source -> column.getChildren()
                .add(Styles.on(new VBox(new Paragraph(source.text()), Paragraph.note(reading.why())), "learn-entry"))));
        column.getChildren().add(Paragraph.section(messages.text("sources.all")));
        course.sources().sources().forEach(source -> column.getChildren().add(entry(source)));
        setSections(column);
    }

    private Node entry(Source source) {
        return new Paragraph(messages.text("sources.entry", source.text(), source.kind()), Styles.NOTE);
    }

    @Override
    public Node view() {
        return this;
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(Place.LEARN);
    }

    @Override
    public void shown() {
        back.requestFocus();
    }
}
