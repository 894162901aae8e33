package org.balancingact.report.page;

import static org.balancingact.report.page.Html.classed;
import static org.balancingact.report.page.Html.element;
import static org.balancingact.report.page.Html.headings;
import static org.balancingact.report.page.Html.note;
import static org.balancingact.report.page.Html.paragraph;
import static org.balancingact.report.page.Html.text;
import static org.balancingact.report.page.Html.told;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.analysis.votes.Letters;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.VoteCard;
import org.balancingact.picture.pen.Svg;
import org.balancingact.report.words.FacilitatorWords;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/**
 * What a room without phones and projector needs on paper: options to read out under the letters of a seed, cards to hold up, a sheet to
 * tally votes on, and what the facilitator alone should have. The story goes on by what gauges say, so the computer stays in the room.
 */
public final class PaperPage {
    private static final Messages MESSAGES = Messages.of("paper");
    private static final int CARDS_A_PAGE = 4;
    private static final List<String> ROUNDS = List.of("tally.first", "tally.second");

    private final Scenario scenario;
    private final long seed;
    private final List<Scene> moments;
    private final List<String> letters;

    private PaperPage(Scenario scenario, long seed) {
        this.scenario = scenario;
        this.seed = seed;
        moments = scenario.scenes().stream().filter(scene -> !scene.isInterlude()).toList();
        letters = IntStream.range(0, moments.stream().mapToInt(scene -> scene.options().size()).max().orElse(0)).mapToObj(Letters::of).toList();
    }

    /** The whole page. */
    public static String write(Scenario scenario, long seed) {
        PaperPage paper = new PaperPage(scenario, seed);
        return Html.page(MESSAGES.text("title", scenario.title()), PageFoot.running(), paper.head(), paper.options(), paper.cards(), paper.tally(), paper.notes());
    }

    private String head() {
        return classed("div", "beginning", element("h1", text(MESSAGES.text("title", scenario.title()))), paragraph(MESSAGES.text("how")),
                paragraph(MESSAGES.text("seed", Long.toString(seed))), note(MESSAGES.text("cut", MESSAGES.plural("pages", letters.size()))));
    }

    private String options() {
        return moments.stream().map(scene -> classed("div", "keep", heading(scene), choices(scene))).collect(Collectors.joining());
    }

    private String heading(Scene scene) {
        return element("h2", text(MESSAGES.text("moment", scene.week(), scene.title())));
    }

    /** Where some options are offered on some ways only, only the computer knows their letters. */
    private String choices(Scene scene) {
        List<Option> shown = Run.shown(scene, seed);
        if (shown.stream().anyMatch(option -> option.requires().isPresent())) {
            return note(MESSAGES.text("unlettered")) + element("ul", shown.stream().map(option -> told("li", scenario.language(), option.text()))
                    .collect(Collectors.joining()));
        }
        return IntStream.range(0, shown.size()).mapToObj(place -> told("p", scenario.language(),
                MESSAGES.text("option", Letters.of(place), shown.get(place).text()))).collect(Collectors.joining());
    }

    private String cards() {
        return IntStream.range(0, letters.size()).mapToObj(place -> {
            String letter = letters.get(place);
            String card = classed("div", "card", classed("p", "card-letter", text(letter)),
                    Svg.of(new VoteCard(place)).saying(MESSAGES.text("card", letter)).element());
            return classed("div", "fresh", card.repeat(CARDS_A_PAGE));
        }).collect(Collectors.joining());
    }

    private String tally() {
        String[] columns = Stream.of(Stream.of(MESSAGES.text("tally.moment"), MESSAGES.text("tally.vote")), letters.stream(),
                Stream.of(MESSAGES.text("tally.played"))).flatMap(part -> part).toArray(String[]::new);
        return classed("div", "fresh", element("h2", text(MESSAGES.text("tally"))), paragraph(MESSAGES.text("tally.how")),
                classed("table", "tally", headings(columns), element("tbody", moments.stream().map(this::rows).collect(Collectors.joining()))));
    }

    private String rows(Scene scene) {
        String empty = "<td></td>".repeat(letters.size() + 1);
        return ROUNDS.stream().map(round -> element("tr", round.equals(ROUNDS.get(0)) ? told("td", scenario.language(), scene.title()) : "<td></td>",
                element("td", text(MESSAGES.text(round))), empty)).collect(Collectors.joining());
    }

    private String notes() {
        String all = moments.stream().map(this::notes).collect(Collectors.joining());
        return all.isEmpty() ? "" : classed("div", "fresh", element("h2", text(MESSAGES.text("notes"))), all);
    }

    private String notes(Scene scene) {
        String lines = Stream.concat(FacilitatorWords.lines(scene.facilitator()).stream(), FacilitatorWords.guide(scenario, scene).stream())
                .map(Html::note).collect(Collectors.joining());
        return lines.isEmpty() ? "" : classed("div", "keep", element("h3", text(MESSAGES.text("moment", scene.week(), scene.title()))), lines);
    }
}
