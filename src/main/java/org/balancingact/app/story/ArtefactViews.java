package org.balancingact.app.story;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Rules;
import org.balancingact.app.plot.PicturePane;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.SmallChart;
import org.balancingact.report.words.StoryWords;
import org.balancingact.scenario.Artefact;
import org.balancingact.scenario.StoryPart;

/** Artefacts as slips of paper in the column of the story. A screen reader says a slip as a whole: what it is, then what stands on it. */
final class ArtefactViews {
    private final Messages messages = Messages.of("story");
    private final StoryWords words;

    ArtefactViews(StoryWords words) {
        this.words = words;
    }

    Artefact.Kinds<Node> kinds() {
        return new Artefact.Kinds<>(this::letter, this::notice, this::mail, this::thread, this::table, this::chart);
    }

    private VBox slip(Artefact artefact, String kind) {
        VBox slip = Styles.on(new VBox(), "artefact", kind);
        slip.setAccessibleText(words.spoken(artefact));
        return slip;
    }

    private static Optional<Node> titled(Optional<String> title) {
        return title.map(text -> new Paragraph(text, Styles.STRONG));
    }

    private Node letter(Artefact.Letter letter) {
        VBox slip = slip(letter, "letter");
        letter.title().ifPresent(title -> slip.getChildren().add(new Paragraph(title, Styles.SERIF, "letter-date")));
        letter.to().ifPresent(to -> slip.getChildren().add(new Paragraph(words.name(to), Styles.SERIF)));
        letter.lines().forEach(line -> slip.getChildren().add(new Paragraph(line, Styles.SERIF)));
        letter.from().ifPresent(from -> slip.getChildren().add(new Paragraph(words.name(from), Styles.SERIF, "letter-name")));
        return slip;
    }

    private Node notice(Artefact.Notice notice) {
        VBox slip = slip(notice, "notice");
        notice.title().ifPresent(title -> slip.getChildren().add(new Paragraph(title, Styles.SERIF, Styles.STRONG)));
        notice.to().ifPresent(to -> slip.getChildren().add(new Paragraph(words.name(to))));
        notice.lines().forEach(line -> slip.getChildren().add(new Paragraph(line)));
        notice.from().ifPresent(from -> slip.getChildren().add(new Paragraph(words.name(from), "letter-name")));
        StackPane pinned = new StackPane(slip, Styles.on(new Region(), "pin"));
        StackPane.setAlignment(pinned.getChildren().get(1), Pos.TOP_CENTER);
        return pinned;
    }

    private Node mail(Artefact.Mail mail) {
        VBox slip = slip(mail, "mail");
        GridPane head = Styles.on(new GridPane(), "mail-head");
        head.addRow(0, new Label(messages.text("mail.from")), new Paragraph(words.name(mail.from())));
        head.addRow(1, new Label(messages.text("mail.to")), new Paragraph(words.name(mail.to())));
        head.addRow(2, new Label(messages.text("mail.subject")), new Paragraph(mail.subject(), Styles.STRONG));
        slip.getChildren().addAll(head, Rules.hairline());
        mail.lines().forEach(line -> slip.getChildren().add(new Paragraph(line)));
        return slip;
    }

    private Node thread(Artefact.MessageThread thread) {
        VBox slip = slip(thread, "thread");
        titled(thread.title()).ifPresent(slip.getChildren()::add);
        for (Artefact.Message message : thread.messages()) {
            HBox over = Styles.on(new HBox(Styles.on(new Label(words.name(message.who())), Styles.STRONG)), "message-head");
            message.at().ifPresent(at -> over.getChildren().add(Styles.on(new Label(at), Styles.MUTED)));
            VBox whole = Styles.on(new VBox(over, new Paragraph(message.text())), "message");
            if (message.who().equals(StoryPart.YOU)) {
                whole.getStyleClass().add("own");
            }
            slip.getChildren().addAll(whole, Rules.hairline());
        }
        return slip;
    }

    private Node table(Artefact.Table table) {
        VBox slip = slip(table, "table");
        slip.getChildren().addAll(new Paragraph(table.title(), Styles.STRONG), new TableGrid(table));
        return slip;
    }

    private Node chart(Artefact.Chart chart) {
        VBox slip = slip(chart, "chart");
        slip.getChildren().addAll(new Paragraph(chart.title(), Styles.STRONG), Paragraph.note(chart.unit()),
                new PicturePane(new SmallChart(chart), chart.alt()));
        return slip;
    }
}
