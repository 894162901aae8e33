package org.balancingact.app.room.presenter;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balancingact.analysis.votes.Letters;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.play.PageInRun;
import org.balancingact.play.PlayPage.Consequence;
import org.balancingact.room.RoomState;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.StoryPart;

/**
 * What an option would lead to, for the facilitator alone: exact, since the run itself is asked.
 *
 * @param after the run in which it is picked
 */
record ComingNext(Run after, String title, List<String> sentences) {
    private static final Messages MESSAGES = Messages.of("room");

    /** @param option empty where nothing has been picked and no option has most votes */
    static Optional<ComingNext> of(RoomState state, Optional<String> option) {
        return option.flatMap(id -> state.moment().flatMap(moment -> moment.offered().stream()
                .filter(offered -> offered.id().equals(id)).findFirst())
                .map(offered -> of(state, offered)));
    }

    private static ComingNext of(RoomState state, Option option) {
        Run after = state.run().choose(option.id());
        Choice choice = after.choices().get(after.choices().size() - 1);
        List<String> sentences = new ArrayList<>();
        choice.consequence().stream().findFirst().map(part -> first(part, after.scenario().language())).ifPresent(sentences::add);
        boolean checkpoint = state.progress().flatMap(progress -> progress.ahead(Optional.of(option))).map(PageInRun::page)
                .filter(page -> page instanceof Consequence consequence && consequence.checkpoint().isPresent()).isPresent();
        if (checkpoint) {
            sentences.add(MESSAGES.text("coming.checkpoint"));
        }
        sentences.add(after.scene().map(Scene::title).map(title -> MESSAGES.text("coming.scene", title))
                .orElseGet(() -> after.finish().map(finish -> MESSAGES.text("coming.ending", finish.ending().title())).orElse("")));
        return new ComingNext(after, MESSAGES.text("coming.title", Letters.of(option.id(), state.offered()).orElse("")), sentences);
    }

    private static String first(StoryPart part, String language) {
        String text = part.accept(new StoryPart.Cases<>(StoryPart.Prose::text, StoryPart.Turn::says, artefact -> ""));
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        sentences.setText(text);
        int end = sentences.next();
        return end == BreakIterator.DONE ? text : text.substring(0, end).strip();
    }
}
