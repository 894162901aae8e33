package org.balancingact.app.learn;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.learn.Course;
import org.balancingact.learn.Source;

/** What is worth reading, and all that the claims of the units rest on. */
public final class SourcesView extends ListPage {
    private final Messages messages = Messages.of("learn");

    public SourcesView(Course course, Runnable back) {
        super("sources", Messages.of("learn").text("sources.title"), back);
        add(Paragraph.section(messages.text("sources.reading")));
        course.sources().reading().forEach(reading -> course.sources().source(reading.source())
                .ifPresent(source -> add(Styles.on(new VBox(new Paragraph(source.text()), Paragraph.note(reading.why())), "learn-entry"))));
        addBeside(Paragraph.section(messages.text("sources.all")));
        course.sources().sources().forEach(source -> addBeside(entry(source)));
    }

    private Node entry(Source source) {
        return new Paragraph(messages.text("sources.entry", source.text(), source.kind()), Styles.NOTE);
    }
}
