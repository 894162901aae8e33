package org.balancingact.app.debrief;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Footer;
import org.balancingact.app.control.Icon;
import org.balancingact.app.control.Meanings;
import org.balancingact.app.control.OpenWords;
import org.balancingact.app.control.Page;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Scrolling;
import org.balancingact.app.plot.RunPane;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.Timeline;
import org.balancingact.report.Debrief;
import org.balancingact.report.words.PathWords;

/** A page of a debrief: answers one question. */
abstract class StepPage extends Page {
    /** Em above and below: a bar and a footer bound it. */
    private static final double MARGIN = 1;

    private final Messages words = Messages.of("debrief");
    private final DebriefViewModel model;
    private final Step step;
    private final OpenWords open;
    private final Footer footer = new Footer(words.text("caution.short"));

    StepPage(DebriefViewModel model, Step step) {
        super(MARGIN, MARGIN);
        this.model = model;
        this.step = step;
        this.open = new Meanings(model.course(), model::read).all();
    }

    protected final DebriefViewModel model() {
        return model;
    }

    protected final Debrief debrief() {
        return model.debrief();
    }

    /** A sentence of the program, in which words can be opened. */
    protected final Node sentence(String words) {
        return open.flow(words);
    }

    /** The timeline of the run. */
    protected final RunPane timeline() {
        RunPane timeline = new RunPane(new Timeline(debrief().run(), debrief().tally().choices()), PathWords.timeline(debrief().changesToEnd()));
        timeline.setId("timeline");
        return timeline;
    }

    /** Fills the page; the caution about the numbers and the ways from here go into the {@link #footer()}. */
    protected final void setContents(Node... contents) {
        footer.setButtons(aside().toList(), next().toArray(Button[]::new));
        setSections(Styles.on(new VBox(contents), "overview"));
    }

    /** What stands below the page whatever of it is in sight, at one place on all pages: the caution and the way on. */
    final Footer footer() {
        return footer;
    }

    /** What proves the page in detail, or the page that it proves; all on one page leads to the big screen. */
    private Stream<Button> aside() {
        if (step == Step.OVERVIEW) {
            return Stream.of(named(Buttons.text("", model::showBig), "open-big", words.text("big.open"), words.text("big.brief")));
        }
        return step.isBehind() ? step.previous().map(this::backTo).stream() : step.behind().stream().filter(model::has).map(this::leadingBehind);
    }

    /** The last page says itself what comes after it. */
    private Stream<Button> next() {
        return step == Step.OVERVIEW ? Stream.of(onwards()) : step.next().map(this::leadingTo).stream();
    }

    private Button leadingBehind(Step proof) {
        return named(Buttons.text("", () -> model.open(proof)), "open-" + proof.id(), words.text("behind." + proof.id()), words.text("brief." + proof.id()));
    }

    private Button named(Button button, String id, String whole, String brief) {
        footer.name(button, whole, brief);
        return Buttons.named(id, button);
    }

    private Button backTo(Step page) {
        return Icon.BACK.before(named(Buttons.text("", () -> model.open(page)), "back-to-page", words.text("step." + page.id()), words.text("bar.back")));
    }

    private Button leadingTo(Step following) {
        Button next = Buttons.named("next-step", Buttons.primary("", model::next));
        nameNext(next, following);
        return next;
    }

    /** Leads to what was not seen yet; once nothing is left, out of the debrief. */
    private Button onwards() {
        Button next = Buttons.named("next-step", Buttons.primary("", () -> model.unseenProperty().get().ifPresentOrElse(model::open, model::close)));
        model.unseenProperty().subscribe(unseen -> unseen.ifPresentOrElse(step -> nameNext(next, step),
                () -> footer.name(next, words.text("take-along.close"), words.text("close"))));
        return next;
    }

    /** Names a button after the page that it leads to. */
    protected final void nameNext(Button button, Step following) {
        footer.name(button, words.text("next", words.text("step." + following.id())), words.text("bar.next"));
    }

    /** The title of the page with what it says in a sentence. */
    protected final Node heading(String title, String sentence, Node... more) {
        return heading(Paragraph.title(title), sentence, more);
    }

    /** The same, with a title that holds more than its words. */
    protected final Node heading(Node title, String sentence, Node... more) {
        VBox heading = Styles.on(new VBox(title, open.flow(sentence)), "overview-heading");
        heading.getChildren().addAll(more);
        return heading;
    }

    /** A part of the page. */
    protected final VBox section(String title, String sentence, Node... content) {
        VBox section = new VBox(Paragraph.section(title), open.flow(sentence));
        section.getChildren().addAll(content);
        section.getStyleClass().add("overview-section");
        return section;
    }

    /** Puts the focus where reading begins: on the page itself, so that the arrow keys scroll. */
    void begin() {
        requestFocus();
    }

    /** It is in sight, where motion is not reduced: what moves of itself may do so once. */
    void enter() {}

    /** Keeps what has been typed and not been given as an answer yet. */
    void keepTyped() {}

    /** Whether there is something typed that was not given as an answer yet. */
    boolean isAsking() {
        return false;
    }

    /** Scrolls by most of what is in sight; false where there is nothing more that way. */
    boolean turn(boolean forward) {
        return Scrolling.turn(this, forward);
    }

    /** Closes what was opened on the page; false where nothing was. */
    boolean closeCauses() {
        return false;
    }
}
