package org.balancingact.app.export;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.EndsRow;
import org.balancingact.app.control.Page;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.QrPicture;
import org.balancingact.app.control.Rules;
import org.balancingact.app.control.SignedLine;
import org.balancingact.app.control.StoryBar;
import org.balancingact.app.nav.Screen;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.report.export.ExportKind;
import org.balancingact.report.export.ExportedRun;
import org.balancingact.report.export.PlotFormat;

/** A run to be handed over: its files at the left, its code at the right. */
public final class ExportView extends Page implements Screen {
    private static final double LEFT_SHARE = 0.58;
    private static final double GAP = 4.5;

    private final Messages messages = Messages.of("export");
    private final ExportViewModel model;
    private final Runnable close;
    private final SignedLine saying;
    private final StoryBar bar;

    /** @param close leads back to the debrief */
    public ExportView(ExportViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        this.saying = model.saving().line();
        setId("export");
        bar = createBar();
        model.runProperty().subscribe(run -> run.ifPresentOrElse(this::createView, () -> setSections(saying)));
    }

    private StoryBar createBar() {
        Button leave = Buttons.small("close-export", Buttons.text(messages.text("close"), close));
        return new StoryBar(StoryBar.title(messages.text("title")), "", leave);
    }

    private void createView(ExportedRun run) {
        VBox files = Styles.on(new VBox(), "export-files");
        for (ExportKind kind : ExportKind.of(run)) {
            files.getChildren().addAll(row(kind), Rules.hairline());
        }
        files.getChildren().add(plots());
        VBox head = new VBox(Paragraph.title(run.record().scenarioTitle()), new Paragraph(messages.text("caution")), saying);
        head.getStyleClass().add("export-head");
        setSections(head, new Columns(files, code(run.code().text()), LEFT_SHARE, GAP));
        focusFirst();
    }

    /** What there is to save is known some time after the page is shown. */
    private void focusFirst() {
        Optional.ofNullable(lookup("#export-pdf")).ifPresent(Node::requestFocus);
    }

    private Node row(ExportKind kind) {
        Button save = Buttons.named("export-" + kind.id(), Buttons.secondary(messages.text("save"), () -> model.save(kind)));
        save.setAccessibleText(messages.text("save." + kind.id()));
        return new EndsRow(words(messages.text("kind." + kind.id()), messages.text("note." + kind.id())), new HBox(save));
    }

    private Node plots() {
        HBox buttons = Styles.on(new HBox(), "button-row");
        buttons.setAlignment(Pos.CENTER_LEFT);
        for (PlotFormat format : PlotFormat.values()) {
            Button save = Buttons.secondary(messages.text("save.plots." + format.id()), () -> model.save(format));
            save.setId("export-plots-" + format.id());
            buttons.getChildren().add(save);
        }
        return new EndsRow(words(messages.text("kind.plots"), messages.text("note.plots")), buttons);
    }

    private static Node words(String title, String note) {
        return new VBox(new Paragraph(title, Styles.STRONG), Paragraph.note(note));
    }

    private Node code(String code) {
        TextField text = Styles.on(new TextField(code), "run-code");
        text.setId("run-code");
        text.setEditable(false);
        text.setAccessibleText(messages.text("code"));
        Button copy = Buttons.named("copy-code", Buttons.secondary(messages.text("copy"), () -> copy(code)));
        VBox column = new VBox(Paragraph.section(messages.text("code")), Paragraph.note(messages.text("code.note")), text, copy,
                new QrPicture(code, messages.text("code.spoken", code)));
        column.getStyleClass().add("export-code");
        return column;
    }

    private void copy(String code) {
        ClipboardContent content = new ClipboardContent();
        content.putString(code);
        Clipboard.getSystemClipboard().setContent(content);
        model.copied();
    }

    @Override
    public Node view() {
        return this;
    }

    @Override
    public Optional<Node> bar() {
        return Optional.of(bar);
    }

    @Override
    public void shown() {
        focusFirst();
    }

    @Override
    public boolean escaped() {
        close.run();
        return true;
    }
}
