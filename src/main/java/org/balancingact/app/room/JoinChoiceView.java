package org.balancingact.app.room;

import java.util.Locale;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.balancingact.app.control.Choices;
import org.balancingact.app.control.SignedLine;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Voting;
import org.balancingact.room.web.Network;
import org.balancingact.room.web.Networks;

/** The networks in which phones can come in, as they come and go, and what is to be known of the chosen one. */
final class JoinChoiceView extends VBox {
    private static final Messages MESSAGES = Messages.of("room");
    private static final Duration EVERY = Duration.seconds(3);

    private final JoinChoice choice;
    private final ObservableValue<Voting> voting;
    private final VBox networks = new VBox();
    private final VBox warnings = new VBox();
    private final Timeline looking;

    JoinChoiceView(JoinChoice choice, ObservableValue<Voting> voting) {
        this.choice = choice;
        this.voting = voting;
        this.looking = new Timeline(new KeyFrame(EVERY, again -> choice.look()));
        looking.setCycleCount(Animation.INDEFINITE);
        setId("networks");
        getChildren().setAll(networks, warnings);
        choice.networksProperty().subscribe(this::show);
        choice.addressProperty().subscribe(this::warn);
        voting.subscribe(this::warn);
    }

    /** Looks every few seconds, from now on. */
    void begin() {
        choice.look();
        looking.play();
    }

    void end() {
        looking.stop();
    }

    private void show(Networks now) {
        Optional<String> focused = Optional.ofNullable(getScene()).map(Scene::getFocusOwner).map(Node::getId);
        ToggleGroup group = new ToggleGroup();
        networks.getChildren().setAll(now.all().stream().map(network -> row(network, group)).toList());
        focused.map(id -> lookup("#" + id)).ifPresent(Node::requestFocus);
        warn();
    }

    private Node row(Network network, ToggleGroup group) {
        String kind = MESSAGES.text("network.kind." + network.kind().name().toLowerCase(Locale.ROOT));
        return Choices.inLine(Optional.of(network.address()), choice.addressProperty(), group, "network-" + network.address().replace('.', '-'),
                network.address(), MESSAGES.text("network.note", kind, network.name()));
    }

    private void warn() {
        warnings.getChildren().setAll(choice.warnings(voting.getValue()).stream().map(SignedLine::alert).toList());
    }
}
