package org.balancingact.app.settings;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Choices;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.Figure;
import org.balancingact.app.control.Page;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.StayingRow;
import org.balancingact.app.nav.Place;
import org.balancingact.app.nav.Screen;
import org.balancingact.app.style.Styles;
import org.balancingact.app.style.Theme;
import org.balancingact.i18n.Dates;
import org.balancingact.i18n.Language;
import org.balancingact.i18n.Messages;
import org.balancingact.log.FailureLog;
import org.balancingact.play.Question;

/** Everything that can be set; every change holds at once. */
public final class SettingsView extends Page implements Screen {
    private static final double HALF = 0.5;
    private static final double GAP = 4;
    private static final double BELOW = 1.5;

    private final Messages messages = Messages.of("settings");
    private final SettingsViewModel model;
    private final Button log;
    private final Paragraph logNote = Paragraph.note("");

    /** The settings as a place of their own. */
    public SettingsView(SettingsViewModel model) {
        this(model, Optional.empty());
    }

    /** @param back leads back to what was left for the settings */
    public SettingsView(SettingsViewModel model, Optional<Runnable> back) {
        this.model = model;
        this.log = Buttons.secondary(messages.text("log.open"), model::openLog);
        log.setId("open-log");
        setId("settings");
        // The text size stands first, where its buttons stay in sight while they are used.
        VBox seen = column(textSize(), themes(), motion());
        VBox kept = column(questions(), practice(), data(), log());
        if (!model.languages().isEmpty()) {
            seen.getChildren().add(languages());
        }
        model.copy().map(this::age).ifPresent(kept.getChildren()::add);
        VBox all = column(Paragraph.title(messages.text("title")), new Columns(seen, kept, HALF, GAP, BELOW));
        back.ifPresent(way -> all.getChildren().add(0, back(way)));
        setSections(all);
    }

    private static VBox column(Node... parts) {
        return Styles.on(new VBox(parts), "settings-column");
    }

    private Button back(Runnable way) {
        return Buttons.named("settings-back", Buttons.secondary(messages.text("back"), way));
    }

    private Node themes() {
        ToggleGroup group = new ToggleGroup();
        return section(messages.text("theme"), one(Theme.LIGHT, group), one(Theme.DARK, group), one(Theme.HIGH_CONTRAST, group));
    }

    private Node one(Theme theme, ToggleGroup group) {
        return Choices.one(theme, model.settings().themeProperty(), group, "theme-" + theme.id(),
                messages.text("theme." + theme.id()), messages.text("theme.note." + theme.id()));
    }

    private Node textSize() {
        Figure size = new Figure("", "text-size-value", Styles.STRONG);
        size.textProperty().bind(Bindings.createStringBinding(
                () -> messages.text("text-size.value", model.settings().textSizeProperty().get()), model.settings().textSizeProperty()));
        StayingRow row = new StayingRow(step("smaller-text", messages.text("text-size.smaller"), model::smallerText), size,
                step("larger-text", messages.text("text-size.larger"), model::largerText));
        return section(messages.text("text-size"), row);
    }

    private static Button step(String id, String text, Runnable action) {
        return Buttons.named(id, Buttons.secondary(text, action));
    }

    private Node motion() {
        return section(messages.text("motion"), Choices.any(model.settings().reducedMotionProperty(), "reduced-motion",
                messages.text("motion.reduced"), messages.text("motion.note")));
    }

    private Node questions() {
        return section(messages.text("ask"), Arrays.stream(Question.values()).map(question -> Choices.any(
                model.settings().askProperty(question), "ask-" + question, messages.text("ask." + question),
                messages.text("ask." + question + ".note"))).toArray(Node[]::new));
    }

    private Node practice() {
        return section(messages.text("practice"), new ForgetPractice(model));
    }

    /** Each language calls itself by its own name. */
    private Node languages() {
        ToggleGroup group = new ToggleGroup();
        Stream<Node> choices = model.languages().stream().map(locale -> language(Optional.of(locale.toLanguageTag()), group,
                locale.getDisplayLanguage(locale), Language.name(locale)));
        return section(messages.text("language"), Stream.concat(Stream.of(language(Optional.empty(), group,
                messages.text("language.system"), messages.text("language.note"))), choices).toArray(Node[]::new));
    }

    private Node language(Optional<String> tag, ToggleGroup group, String name, String note) {
        return Choices.one(tag, model.settings().languageProperty(), group, "language-" + tag.orElse("system"), name, note);
    }

    private Node data() {
        TextField path = new TextField(model.dataFolder().toString());
        path.setEditable(false);
        path.setAccessibleText(messages.text("data"));
        return section(messages.text("data"), path, Paragraph.note(messages.text("data.note")));
    }

    private Node log() {
        return section(messages.text("log"), logNote, log);
    }

    private Node age(ProgramCopy copy) {
        String made = Dates.month(copy.made());
        return section(messages.text("copy"),
                Paragraph.note(model.isOld(copy) ? messages.text("copy.old", made) : messages.text("copy.young", made)));
    }

    /** Something may have failed since the screen was seen last. */
    @Override
    public void shown() {
        log.setDisable(!model.hasLog());
        logNote.setText(model.hasLog() ? messages.text("log.note", FailureLog.NEWEST) : messages.text("log.none"));
    }

    private static Node section(String title, Node... content) {
        VBox section = Styles.on(new VBox(Paragraph.section(title)), "settings-section");
        section.getChildren().addAll(content);
        return section;
    }

    @Override
    public Node view() {
        return this;
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(Place.SETTINGS);
    }
}
