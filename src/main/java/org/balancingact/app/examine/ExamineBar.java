package org.balancingact.app.examine;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.balancingact.app.control.FittingRow;
import org.balancingact.app.control.Logo;
import org.balancingact.app.control.PageMargins;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Dates;
import org.balancingact.i18n.Messages;

/** The scenario's name, the ways to play it and back, and, where it has room, which file is looked at in which state. */
final class ExamineBar extends FittingRow {

    private final Messages messages = Messages.of("examine");
    private final ExamineViewModel model;
    private final ZoneId zone;
    private final Label title = Styles.on(new Label("", new Logo()), "product", Styles.SERIF);
    private final Label file = Styles.on(new Label(), Styles.NOTE, Styles.MUTED);
    private final Button play = tab(messages.text("tab.play"), "examine-play");

    ExamineBar(ExamineViewModel model, ZoneId zone) {
        this.model = model;
        this.zone = zone;
        createView();
        model.pictureProperty().subscribe(picture -> refresh());
        model.readProperty().subscribe(time -> refresh());
    }

    private Button tab(String text, String id) {
        Button tab = new Button(text);
        tab.setId(id);
        tab.getStyleClass().setAll("place");
        tab.setMinWidth(USE_PREF_SIZE);
        return tab;
    }

    private void createView() {
        getStyleClass().add("top-bar");
        Button back = tab(messages.text("back"), "examine-back");
        back.setOnAction(event -> model.back());
        play.setOnAction(event -> model.brief());
        Button here = tab(messages.text("tab.examine"), "examine-here");
        here.pseudoClassStateChanged(Styles.CURRENT, true);
        here.setFocusTraversable(false);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        title.setMinWidth(0);
        setForms(List.of(List.of(title, back, play, here, space, file), List.of(title, back, play, here, space)));
        PageMargins.keep(this, 0, 0);
    }

    private void refresh() {
        Optional<DrawnScenario> picture = model.pictureProperty().get();
        String name = model.file().map(Path::getFileName).map(Path::toString).orElse("");
        title.setText(picture.map(now -> now.scenario().title()).orElse(name));
        play.setDisable(picture.isEmpty());
        String version = picture.map(now -> now.scenario().version()).orElse("–");
        file.setText(model.file().isPresent()
                ? messages.text("file", name, version, model.readProperty().get().map(this::time).orElse("–"))
                : messages.text("shipped", version));
    }

    private String time(Instant moment) {
        return Dates.timeWithSeconds(LocalTime.ofInstant(moment, zone));
    }
}
