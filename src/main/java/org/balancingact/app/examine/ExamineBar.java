package org.balancingact.app.examine;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.balancingact.app.control.Buttons;
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
    private final Button play;

    ExamineBar(ExamineViewModel model, ZoneId zone) {
        this.model = model;
        this.zone = zone;
        play = Buttons.place("examine-play", messages.text("tab.play"), model::brief);
        createView();
        model.pictureProperty().subscribe(picture -> refresh());
        model.readProperty().subscribe(time -> refresh());
    }

    private void createView() {
        getStyleClass().add("top-bar");
        Button back = Buttons.place("examine-back", messages.text("back"), model::back);
        Button here = Buttons.place("examine-here", messages.text("tab.examine"), () -> {});
        here.pseudoClassStateChanged(Styles.CURRENT, true);
        here.setFocusTraversable(false);
        Region space = gap();
        setForms(List.of(List.of(title, back, play, here, space, file), List.of(title, back, play, here, space), List.of(back, play, here, space)));
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
