package org.balancingact.app.room;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.i18n.VisibleText;
import org.balancingact.journal.Voting;
import org.balancingact.scenario.Scenario;

/** A room before it is opened: how people vote, and how many there are. */
public final class RoomSetupViewModel {
    private static final Messages MESSAGES = Messages.of("room");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");
    private static final int MOST = 999;

    private final Scenario scenario;
    private final JoinChoice joining;
    private final PaperPrinting paper;
    private final Consumer<RoomSetup> opening;
    private final ObjectProperty<Voting> voting = new SimpleObjectProperty<>(Voting.BOTH);
    private final BooleanProperty indicators = new SimpleBooleanProperty(true);
    private final BooleanProperty asksSure = new SimpleBooleanProperty();
    private final BooleanProperty shared = new SimpleBooleanProperty();
    private final StringProperty people = new SimpleStringProperty("");
    private final StringProperty minutes = new SimpleStringProperty(Integer.toString(RoomSetup.USUAL_MINUTES));
    private final StringProperty wifiName = new SimpleStringProperty("");
    private final StringProperty wifiPassword = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param opening opens the room as it was wished; may take a while */
    public RoomSetupViewModel(Scenario scenario, JoinChoice joining, PaperPrinting paper, Consumer<RoomSetup> opening) {
        this.scenario = scenario;
        this.joining = joining;
        this.paper = paper;
        this.opening = opening;
    }

    Scenario scenario() {
        return scenario;
    }

    /** Where phones come in. */
    JoinChoice joining() {
        return joining;
    }

    /** What can be printed. */
    PaperPrinting paper() {
        return paper;
    }

    public ObjectProperty<Voting> votingProperty() {
        return voting;
    }

    /** Whether the big screen shows the indicators at a checkpoint. */
    public BooleanProperty indicatorsProperty() {
        return indicators;
    }

    /** Whether phones that vote ask how sure people are of their votes. */
    public BooleanProperty asksSureProperty() {
        return asksSure;
    }

    /** Whether the whole room may come from one address of the network. */
    public BooleanProperty sharedProperty() {
        return shared;
    }

    /** How many people there are, as it is typed; what is no number is nothing. */
    public StringProperty peopleProperty() {
        return people;
    }

    /** That what is typed is no number of people. */
    ObservableValue<Optional<String>> peopleTrouble() {
        return people.map(typed -> other(typed).map(text -> MESSAGES.text("setup.people.other", text, Numbers.whole(MOST))));
    }

    /** How many minutes there are, as it is typed; what is no number is the usual. */
    public StringProperty minutesProperty() {
        return minutes;
    }

    /** That what is typed is no number of minutes. */
    ObservableValue<Optional<String>> minutesTrouble() {
        return minutes.map(typed -> other(typed)
                .map(text -> MESSAGES.text("setup.minutes.other", text, Numbers.whole(MOST), Numbers.whole(RoomSetup.USUAL_MINUTES))));
    }

    public int minutes() {
        return number(minutes).orElse(RoomSetup.USUAL_MINUTES);
    }

    /** The name of the room's network; never kept. */
    public StringProperty wifiNameProperty() {
        return wifiName;
    }

    public StringProperty wifiPasswordProperty() {
        return wifiPassword;
    }

    /** True from the button on, until it is open or could not be opened. */
    public ReadOnlyBooleanProperty openingProperty() {
        return open.getReadOnlyProperty();
    }

    /** Why it could not be opened. */
    public ReadOnlyObjectProperty<Optional<String>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Opens it; once, however often the button is pressed. */
    public void open() {
        begin(false);
    }

    /** Opens one in which nobody is, and of which nothing is kept. */
    public void rehearse() {
        begin(true);
    }

    private void begin(boolean rehearsal) {
        if (!open.get()) {
            open.set(true);
            trouble.set(Optional.empty());
            opening.accept(new RoomSetup(voting.get(), number(people), indicators.get(),
                    asksSure.get() && voting.get().hasVotesOfPhones(), shared.get(), joining.addressProperty().get(),
                    minutes(), WifiCard.of(wifiName.get(), wifiPassword.get()), rehearsal));
        }
    }

    /** It is open, and may be left and opened again. */
    public void opened() {
        open.set(false);
    }

    /** It could not be opened; another way may be tried. */
    public void failed(String reason) {
        open.set(false);
        trouble.set(Optional.of(reason));
    }

    /** What is typed and no number, of a length that fits into a sentence. */
    private static Optional<String> other(String typed) {
        return Optional.of(typed.strip()).filter(text -> !text.isEmpty() && !NUMBER.matcher(text).matches()).map(VisibleText::excerpt);
    }

    private static OptionalInt number(StringProperty field) {
        String typed = field.get().strip();
        return NUMBER.matcher(typed).matches() ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }
}
