package org.balancingact.app.room.presenter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.balancingact.analysis.votes.Votes;
import org.balancingact.engine.Choice;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.RecordedRound;
import org.balancingact.report.room.VotedDecision;
import org.balancingact.report.words.FacilitatorWords;
import org.balancingact.room.DebriefPage;
import org.balancingact.room.RoomState;
import org.balancingact.scenario.Style;

/**
 * What the facilitator is told at a page of the debrief.
 *
 * @param title what the page is for
 * @param lines how to lead it; where the moments are talked over, what the story's guide says of them
 */
record DebriefNotes(String title, List<String> lines) {
    private static final Messages MESSAGES = Messages.of("room");

    static DebriefNotes of(RoomState state) {
        DebriefPage page = state.debriefPage().orElseThrow();
        String key = "debrief." + page.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Stream<Choice> talkedOver = page == DebriefPage.ASKED ? state.run().choices().stream() : state.tagged().stream();
        Stream<String> guide = talkedOver.flatMap(choice -> guide(state, choice));
        return new DebriefNotes(MESSAGES.text(key), Stream.concat(Stream.of(MESSAGES.text(key + ".note")), guide).toList());
    }

    /** Of a moment that the story's guide names: what to listen for, and what to ask. */
    private static Stream<String> guide(RoomState state, Choice choice) {
        List<String> listenFor = FacilitatorWords.guide(state.run().scenario(), choice.scene());
        List<String> tags = state.tags().stream().filter(tag -> tag.position() == choice.number() && !tag.isOpen()).map(DebriefNotes::said).toList();
        String heading = MESSAGES.text("debrief.moment", choice.number(), choice.scene().title());
        return listenFor.isEmpty() ? Stream.empty()
                : Stream.of(Stream.of(heading), tags.stream(), listenFor.stream(), FacilitatorWords.questions(choice.scene().facilitator())).flatMap(lines -> lines);
    }

    /** Of a decision, how many said that it was leading. */
    private static String said(RecordedRound tag) {
        Votes votes = VotedDecision.votes(tag);
        return MESSAGES.text("debrief.tagged", votes.of(Style.LEADER.id()), votes.of(Style.MANAGER.id()));
    }
}
