package org.balancingact.app.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.Interval;
import org.balancingact.analysis.Profile;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.EndsRow;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.SignedLine;
import org.balancingact.app.control.WishChoices;
import org.balancingact.app.plot.PicturePane;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.KeptPlan;
import org.balancingact.picture.MixBar;
import org.balancingact.report.ChosenWish;
import org.balancingact.report.NextStory;
import org.balancingact.report.PracticeWish;
import org.balancingact.report.words.PlanWords;
import org.balancingact.report.words.ProfileWords;
import org.balancingact.report.words.WishWords;

/** What several runs say together, what to play next, and the plans. */
final class ProfileView extends VBox {
    private final Messages messages = Messages.of("history");
    private final ProfileViewModel model;
    private final Clock clock;

    ProfileView(ProfileViewModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
        setId("profile");
        getStyleClass().add("profile");
        model.cardProperty().subscribe(card -> card.ifPresent(this::show));
        model.troubleProperty().subscribe(trouble -> trouble.ifPresentOrElse(this::showTrouble,
                () -> model.cardProperty().get().ifPresent(this::show)));
    }

    private void show(ProfileCard card) {
        List<Node> parts = new ArrayList<>();
        parts.add(Paragraph.title(messages.text("profile.title")));
        if (!card.aliases().isEmpty()) {
            parts.add(aliases(card));
        }
        parts.add(summary(card));
        if (card.wish().isPresent() || !card.offers().isEmpty()) {
            parts.add(wish(card));
        }
        card.next().map(this::next).ifPresent(parts::add);
        if (!card.profile().moments().isEmpty()) {
            parts.addAll(List.of(byDimension(card.profile()), asked(card.profile())));
        }
        if (!card.plans().isEmpty()) {
            parts.add(plans(card.plans()));
        }
        showInPlace(parts);
    }

    /** What had the focus has it again. */
    private void showInPlace(List<Node> parts) {
        Optional<String> focused = Optional.ofNullable(getScene()).map(Scene::getFocusOwner).map(Node::getId).filter(id -> lookup("#" + id) != null);
        getChildren().setAll(parts);
        focused.map(id -> lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    private void showTrouble(String reason) {
        getChildren().setAll(Paragraph.title(messages.text("profile.title")),
                SignedLine.alert(messages.text("profile.unread", reason)));
    }

    private Node aliases(ProfileCard card) {
        ComboBox<String> box = new ComboBox<>();
        String nobody = messages.text("profile.nobody");
        box.getItems().setAll(Stream.concat(Stream.of(nobody), card.aliases().stream()).toList());
        box.setValue(card.alias().orElse(nobody));
        box.setId("profile-alias");
        box.setAccessibleText(messages.text("profile.alias"));
        box.setOnAction(event -> model.show(Optional.of(box.getValue()).filter(alias -> !alias.equals(nobody))));
        return box;
    }

    private Node summary(ProfileCard card) {
        Profile profile = card.profile();
        VBox summary = part(new Paragraph(ProfileWords.sentence(profile)));
        if (profile.isEnough()) {
            Interval share = profile.mix().leaderShare().orElseThrow();
            summary.getChildren().add(new PicturePane(new MixBar(share), ProfileWords.sentence(profile)));
        }
        ProfileWords.toKnowMore(profile, card.left()).map(Paragraph::new).ifPresent(summary.getChildren()::add);
        return summary;
    }

    /** What was chosen to be tried; where that is over, or no longer offered, it is told before what may be chosen. */
    private Node wish(ProfileCard card) {
        VBox part = part(Paragraph.section(messages.text("profile.wish")));
        part.setId("profile-wish");
        Optional<PracticeWish> offered = card.wish().filter(ChosenWish::isOpen).map(ChosenWish::wish).filter(card.offers()::contains);
        if (offered.isEmpty()) {
            card.wish().ifPresent(chosen -> part.getChildren().addAll(new Paragraph(WishWords.offer(chosen.wish()), Styles.SERIF),
                    Paragraph.note(WishWords.state(chosen))));
        }
        if (!card.offers().isEmpty()) {
            part.getChildren().addAll(new WishChoices(card.offers(), offered, model::wish),
                    Paragraph.note(card.wish().filter(chosen -> offered.isPresent()).map(WishWords::state).orElseGet(() -> messages.text("profile.wish.note"))));
        }
        return part;
    }

    private Node next(NextStep next) {
        if (next instanceof NextStep.Debrief waiting) {
            return next("debrief-next", messages.text("profile.debrief", waiting.title()), messages.text("profile.awaited"));
        }
        if (next instanceof NextStep.GoOn open) {
            return next("go-on-next", messages.text("profile.go-on", open.title()), messages.text("profile.begun"));
        }
        NextStory story = ((NextStep.Play) next).story();
        return next("play-next", messages.text("profile.next", story.scenario().title()), WishWords.reason(story));
    }

    private Node next(String id, String words, String reason) {
        Button next = Buttons.named(id, Buttons.secondary(words, model::goOn));
        return part(next, Paragraph.note(reason));
    }

    private Node byDimension(Profile profile) {
        return part(Paragraph.section(messages.text("profile.dimensions")),
                Paragraph.note(messages.text("profile.caution")), MixTable.byDimension(profile));
    }

    private Node asked(Profile profile) {
        return part(Paragraph.section(messages.text("profile.asked")), MixTable.byAsked(profile),
                Paragraph.note(ProfileWords.ownTags(profile.ownTags())));
    }

    private Node plans(List<KeptPlan> plans) {
        VBox list = part(Paragraph.section(messages.text("profile.plans")));
        LocalDate today = LocalDate.now(clock);
        for (KeptPlan kept : plans) {
            Label state = Styles.on(new Label(PlanWords.state(kept.plan(), today)), Styles.NOTE, Styles.MUTED);
            list.getChildren().add(new EndsRow(new Paragraph(PlanWords.sentence(kept.plan()), Styles.SERIF), state));
        }
        return list;
    }

    private static VBox part(Node... nodes) {
        return Styles.on(new VBox(nodes), "profile-part");
    }
}
