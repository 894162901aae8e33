package org.balancingact.app.learn;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Page;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.learn.Item;
import org.balancingact.learn.Progress;
import org.balancingact.learn.Session;
import org.balancingact.learn.Unit;

/** How many were known, in numbers only; where to read about the others; what each kind of question came to so far. */
final class PracticeEnd extends Page {
    /** Answers of a kind from which on their number says something. */
    private static final int TELLING = 8;

    private final Messages messages = Messages.of("learn");

    PracticeEnd(Session session, PracticeViewModel model) {
        setId("practice-end");
        Progress progress = model.progress();
        VBox column = Styles.on(new VBox(Paragraph.display(messages.text("end.known", session.known(), session.counted())), missed(session, model)),
                "practice-column");
        for (Item.Kind kind : Item.Kind.values()) {
            Progress.Count count = progress.count(kind);
            if (count.all() >= TELLING) {
                column.getChildren().add(new Paragraph(messages.text("end.kind", messages.text("kind." + kind.id()), count.right(), count.all())));
            }
        }
        int waiting = progress.due().size();
        if (waiting > 0) {
            column.getChildren().add(new Paragraph(messages.plural("end.wait", waiting)));
        }
        setSections(session.queue().stream().findFirst().flatMap(progress.course()::unitOf)
                .<Node>map(unit -> UnitPicture.beside(column, unit)).orElse(column));
    }

    /** The questions that come back tomorrow, each with the way to its unit. */
    private Node missed(Session session, PracticeViewModel model) {
        List<Item> missed = session.missed();
        VBox list = Styles.on(new VBox(), "practice-missed");
        if (missed.isEmpty()) {
            return list;
        }
        list.getChildren().add(new Paragraph(messages.plural("end.tomorrow", missed.size())));
        missed.forEach(item -> {
            Unit unit = model.progress().course().unitOf(item).orElseThrow();
            list.getChildren().add(new VBox(Paragraph.story(item.text()), Buttons.wrapping(Buttons.small("read-" + item.id(),
                    Buttons.text(messages.text("end.read", unit.number(), unit.title()), () -> model.read(unit))))));
        });
        return list;
    }
}
