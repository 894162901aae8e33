package org.balancingact.report.page;

import static org.balancingact.report.page.Html.classed;
import static org.balancingact.report.page.Html.element;
import static org.balancingact.report.page.Html.note;
import static org.balancingact.report.page.Html.told;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.SmallChart;
import org.balancingact.picture.pen.Svg;
import org.balancingact.report.words.StoryWords;
import org.balancingact.scenario.Artefact;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.StoryPart;

/** Parts of a story on the page: paragraphs, turns of talk under their names, artefacts as slips of paper. */
final class StoryHtml {
    private static final Messages MESSAGES = Messages.of("story");

    private final StoryWords words;
    private final String language;

    StoryHtml(Scenario scenario) {
        this.words = new StoryWords(scenario);
        this.language = scenario.language();
    }

    String of(List<StoryPart> parts) {
        return parts.stream().map(this::of).collect(Collectors.joining());
    }

    private String of(StoryPart part) {
        return part.accept(new StoryPart.Cases<>(
                prose -> told("p", language, prose.text()),
                turn -> classed("div", "turn", note(words.name(turn.who())), told("p", language, StoryWords.quoted(turn.says()))),
                artefact -> artefact.accept(new Artefact.Kinds<>(
                        letter -> slip("letter", letter.title(), letter.to(), letter.lines(), letter.from()),
                        notice -> slip("notice", notice.title(), notice.to(), notice.lines(), notice.from()),
                        this::mail, this::thread, this::table, this::chart))));
    }

    private String slip(String kind, Optional<String> title, Optional<String> to, List<String> lines, Optional<String> from) {
        return classed("div", "slip " + kind, title.map(text -> told("h3", language, text)).orElse(""),
                Stream.of(to.map(words::name).stream(), lines.stream(), from.map(words::name).stream()).flatMap(part -> part)
                        .map(line -> told("p", language, line)).collect(Collectors.joining()));
    }

    private String mail(Artefact.Mail mail) {
        return classed("div", "slip mail", note(MESSAGES.text("from", words.name(mail.from()))), note(MESSAGES.text("to", words.name(mail.to()))),
                told("h3", language, mail.subject()), mail.lines().stream().map(line -> told("p", language, line)).collect(Collectors.joining()));
    }

    private String thread(Artefact.MessageThread thread) {
        return classed("div", "slip thread", thread.title().map(text -> told("h3", language, text)).orElse(""),
                thread.messages().stream().map(message -> note(words.over(message)) + told("p", language, message.text()))
                        .collect(Collectors.joining()));
    }

    private String table(Artefact.Table table) {
        String head = element("thead", element("tr", cells("th", table.head())));
        String body = element("tbody", table.rows().stream().map(row -> element("tr", cells("td", row))).collect(Collectors.joining()));
        return classed("div", "slip table", told("h3", language, table.title()), element("table", head, body));
    }

    private String cells(String name, List<String> cells) {
        return cells.stream().map(cell -> told(name, language, cell)).collect(Collectors.joining());
    }

    private String chart(Artefact.Chart chart) {
        return classed("div", "slip chart", told("h3", language, chart.title()), note(chart.unit()), Svg.of(new SmallChart(chart)).element(),
                note(chart.alt()));
    }
}
