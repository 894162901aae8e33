package org.balancingact.app.examine;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.balancingact.analysis.Asked;
import org.balancingact.analysis.map.StoryMap.Link;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.analysis.survey.Way;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scene;

/** What the map shows, as a table. */
final class SceneTable extends TableView<Scene> {
    private final Messages messages = Messages.of("examine");
    private final DrawnScenario picture;
    private final ObservableDoubleValue em;
    private Optional<Survey> survey = Optional.empty();

    /** @param em of the place where the table hangs; its columns are as wide as that says */
    SceneTable(DrawnScenario picture, ObservableDoubleValue em, Consumer<Scene> select) {
        this.picture = picture;
        this.em = em;
        setId("scene-table");
        getStyleClass().add("scene-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(column(messages.text("table.number"), 7, scene -> picture.number(scene.id()).orElse("")));
        getColumns().add(column(messages.text("table.week"), 5.5, scene -> Numbers.whole(scene.week())));
        getColumns().add(column(messages.text("table.scene"), 14, Scene::title));
        getColumns().add(column(messages.text("table.asks"), 6.5, SceneTable::asks));
        getColumns().add(column(messages.text("table.share"), 8, this::share));
        getColumns().add(column(messages.text("table.next"), 18, this::next));
        getItems().setAll(picture.map().stops().stream().flatMap(stop -> picture.scene(stop.id()).stream())
                .sorted(Comparator.comparingInt(Scene::week).thenComparing(this::row)).toList());
        getSelectionModel().selectedItemProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(select));
    }

    /** @param width in em; where there is more or less room, relative to the other columns */
    private TableColumn<Scene, String> column(String title, double width, Function<Scene, String> text) {
        TableColumn<Scene, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new SimpleStringProperty(text.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.prefWidthProperty().bind(Bindings.multiply(width, em));
        return column;
    }

    /** Where the map shows it in its column, from the top. */
    private double row(Scene scene) {
        return picture.plan().layout().place(scene.id()).row();
    }

    private static String asks(Scene scene) {
        return scene.decision().map(Asked::of).map(Names::of).orElse("");
    }

    private String share(Scene scene) {
        return survey.map(known -> ShareWords.of(known.share(known.scenes(), scene.id()))).orElse("");
    }

    private String next(Scene scene) {
        return Lists.plain(picture.map().from(scene.id()).stream().map(this::link).toList());
    }

    private String link(Link link) {
        String to = link.to().equals(Route.END) ? messages.text("route.end") : picture.map().stop(link.to()).title();
        return survey.map(known -> known.share(known.links(), new Way(link.from(), link.to())))
                .map(share -> messages.text("option.route", to, ShareWords.of(share))).orElse(to);
    }

    void show(Optional<Survey> known) {
        survey = known;
        refresh();
    }

    void showSelected(Scene scene) {
        if (!scene.equals(getSelectionModel().getSelectedItem())) {
            getSelectionModel().select(scene);
            scrollTo(scene);
        }
    }
}
