package org.balancingact.app.learn;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.balancingact.app.art.UnitArt;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.Disclosure;
import org.balancingact.app.control.Footer;
import org.balancingact.app.control.Meanings;
import org.balancingact.app.control.OpenWords;
import org.balancingact.app.control.Page;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.nav.Place;
import org.balancingact.app.nav.Screen;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.learn.Claim;
import org.balancingact.learn.Course;
import org.balancingact.learn.Source;
import org.balancingact.learn.Unit;

/** A unit to read: its text at the left, at the right its picture, what to remember, and what is known of it. */
public final class UnitView extends BorderPane implements Screen {
    private static final double TEXT_SHARE = 0.585;
    private static final double GAP = 4;

    private final Messages messages = Messages.of("learn");
    private final Course course;
    private final Unit unit;
    private final Button practise;

    /** @param own a moment of the reader's own that it explains */
    public UnitView(Course course, Unit unit, Optional<OwnMoment> own, LearnViewModel model) {
        this.course = course;
        this.unit = unit;
        this.practise = Buttons.named("practise-unit", Buttons.primary(messages.plural("unit.practise", unit.items().size()), () -> model.practise(unit)));
        setId("unit");
        OpenWords words = new Meanings(course, model::read).taught();
        Footer footer = new Footer(messages.text("unit.hint"));
        footer.setButtons(Buttons.named("later", Buttons.secondary(messages.text("unit.later"), () -> model.later(unit))), practise);
        setCenter(new Sheet(new Columns(story(words), beside(own, model), TEXT_SHARE, GAP)));
        setBottom(footer);
    }

    private Node story(OpenWords words) {
        VBox head = Styles.on(new VBox(Paragraph.note(messages.text("unit.place", unit.number(), course.units().size(), messages.plural("minutes", unit.minutes()))),
                Paragraph.display(unit.title()), Styles.on(Paragraph.story(unit.question()), "unit-question")), "unit-head");
        return Styles.on(new VBox(head, new UnitText(words).of(unit.text())), "unit-story");
    }

    private Node beside(Optional<OwnMoment> own, LearnViewModel model) {
        VBox remember = Styles.on(new VBox(Paragraph.section(messages.text("unit.remember"))), "unit-part");
        unit.remember().forEach(line -> remember.getChildren().add(Styles.on(Paragraph.story(line), "unit-remembered")));
        VBox known = Styles.on(new VBox(Paragraph.section(messages.text("unit.known"))), "unit-part");
        unit.known().forEach(claim -> known.getChildren().add(claim(claim)));
        VBox beside = Styles.on(new VBox(new UnitArt(unit.motif(), unit.alt()), remember, known), "unit-beside");
        own.ifPresent(moment -> beside.getChildren().add(Styles.on(new VBox(Paragraph.section(messages.text("unit.own")),
                new Paragraph(messages.text("unit.own.moment", moment.scenario(), moment.week(), moment.scene())),
                Buttons.small("look-at-it", Buttons.text(messages.text("unit.own.look"), () -> model.lookAt(moment)))), "unit-part")));
        return beside;
    }

    private Node claim(Claim claim) {
        String state = messages.text("known." + claim.state().id());
        VBox said = Styles.on(new VBox(new Paragraph(Lists.sentences(state + ":", claim.text()), Styles.NOTE)), "unit-claim");
        if (!claim.sources().isEmpty()) {
            String rests = claim.sources().stream().flatMap(id -> course.sources().source(id).stream()).map(Source::text)
                    .collect(Collectors.joining("\n"));
            said.getChildren().add(new Disclosure(messages.plural("unit.sources", claim.sources().size()), rests));
        }
        return said;
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
        practise.requestFocus();
    }

    /** Scrolls where the window is too low. */
    private static final class Sheet extends Page {
        Sheet(Node content) {
            setSections(content);
        }
    }
}
