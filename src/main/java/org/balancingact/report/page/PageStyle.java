package org.balancingact.report.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.colour.Tokens;
import org.balancingact.report.letters.Typeface;

/** The style sheet of the page: paper first, readable in a browser as well. Colours are the tokens of the window's themes, as {@code {name}}. */
final class PageStyle {
    private static final Pattern TOKEN = Pattern.compile("\\{([a-z-]+)}");
    private static final List<String> FILLED = List.of("ink", "muted", "control", "shade", "sunken", "accent-soft", "leader", "manager");
    private static final List<String> DRAWN = List.of("ink", "muted", "control", "hairline", "accent", "leader", "manager");

    /** What holds on screens only: paper with some warmth, no small words, a form for telephones. The printer passes it over. */
    private static final String SCREEN = """
            @media screen { body { background: {paper}; margin: 0 auto; max-width: 780px; padding: 0 16px 16px 16px; font-size: 15px; }
              p, li { max-width: 42em; } .wide svg { width: 100%; } h2, h3 { font-size: 16px; } .title { background: {paper}; }
              .kicker, .note, .moments td, .moments .note, th { font-size: 13px; } .stage svg { width: 100%; margin: 0; } }
            .runner { display: none; } @media screen { .on-paper { display: none; } .on-screen { display: block; } }
            @media screen and (max-width: 50em) { .wide { display: none; } .phone { display: block; } }
            @media screen and (max-width: 34em) {
              body { padding: 0 12px 12px 12px; } col { display: none; } .half { display: block; width: auto; margin: 0; }
              .stage svg { height: 132px; } .half th, .half td { white-space: normal; } .code { float: none; width: auto; border: 0; padding: 0; margin: 0 0 12px 0; } h1 { font-size: 24px; }
              table.moments, .moments thead, .moments tbody, .moments tr, .moments td { display: block; width: auto; text-align: left; }
              .moments thead { display: none; } .moments td { border: 0; padding: 2px 0; } .moments tr { border-bottom: 1px solid {hairline}; padding: 8px 0; }
            }
            """;
    /** The colours of another theme, for what has them from a rule or from a plot. */
    private static final String COLOURS = """
              body { color: {ink}; background: {paper}; } .title { background: {paper}; } .kicker, .note, th { color: {muted}; }
              h2 { border-color: {ink}; } td, .foot, .slip, .moments tr { border-color: {hairline}; } th { border-color: {control}; }
              .f-paper { fill: {paper}; }
            """;

    private PageStyle() {}

    /** The fonts of the page, and what browsers follow over the rest; the printer passes it over. */
    static String screen() {
        return "@supports (display: grid) {\n" + Typeface.SANS.webRule("Sans", 400) + Typeface.SANS_BOLD.webRule("Sans", 700)
                + Typeface.SERIF.webRule("Story", 400) + Typeface.SERIF_SEMIBOLD.webRule("Story", 700) + coloured(SCREEN, Tokens.LIGHT)
                + "@media screen and (prefers-color-scheme: dark) {\n" + theme(Tokens.DARK)
                + ".stage { display: none; } .stage.dark { display: block; } .slip { border-top-color: " + Tokens.DARK.of("accent") + "; } }\n"
                + "@media screen and (prefers-contrast: more) {\n" + theme(Tokens.HIGH_CONTRAST) + ".stage, .stage.dark { display: none; } }\n}\n";
    }

    private static String theme(Tokens tokens) {
        String plots = Stream.concat(FILLED.stream().map(name -> ".f-" + name + " { fill: {" + name + "}; } "),
                DRAWN.stream().map(name -> ".s-" + name + " { stroke: {" + name + "}; } ")).collect(Collectors.joining());
        return coloured(COLOURS + plots, tokens) + "\n";
    }

    private static String coloured(String rules, Tokens tokens) {
        return TOKEN.matcher(rules).replaceAll(token -> Matcher.quoteReplacement(tokens.of(token.group(1)).hexadecimal()));
    }

    static String sheet() {
        return coloured("""
                @page { size: A4; margin: 12mm 0 16mm 0; @bottom-center { content: element(runner); vertical-align: top } }
                @page :first { margin-top: 0; }
                body { font-family: Sans, sans-serif; font-size: 10pt; line-height: 1.45;
                  color: {ink}; background: #FFFFFF; max-width: 672px; margin: 0 61px;
                  word-wrap: break-word; }
                svg { display: block; max-width: 100%%; height: auto; }
                h1, h3, .story, .lead { font-family: Story, serif; }
                .runner { position: running(runner); margin: 0 61px; border-top: 1px solid {control}; padding-top: 6pt; font-size: 8pt; color: {muted}; text-align: left; }
                .runner svg { display: inline-block; width: 20px; height: 16px; vertical-align: -3px; }
                .runner b { color: {ink}; margin: 0 6px 0 5px; }
                .count { float: right; width: 90px; text-align: right; color: {ink}; }
                .count:after { content: "%s"; }
                .beginning { padding-top: 15mm; }
                .stage svg { width: 794px; max-width: none; margin-left: -61px; }
                .stage.dark { display: none; }
                .title { position: relative; display: inline-block; margin: -45pt 0 0 -16px; padding: 9pt 18pt 0 16px; background: #FFFFFF; border-radius: 10px 10px 0 0; }
                h1 { font-size: 22pt; line-height: 1.12; margin: 1pt 0 5pt 0; }
                .lead { font-size: 14pt; line-height: 1.4; margin: 9pt 0; }
                ol { margin: 2pt 0 6pt 0; padding-left: 16pt; }
                li { margin-bottom: 3pt; }
                .code { float: right; width: 150px; border-left: 1px solid {hairline}; padding-left: 14px; margin-left: 20px; }
                .code svg { width: 98px; height: 98px; display: block; margin-left: -8px; }
                .code p { margin: 0; } .letters { font-weight: bold; }
                .on-screen { display: none; }
                .by-hand { margin-right: 188px; } .by-hand .line { font-family: Story, serif; font-size: 12pt; line-height: 1.3; margin: 0; padding-top: 11pt; border-bottom: 1px solid {control}; }
                .by-hand .boxes { padding-top: 9pt; }
                .boxes span { margin-right: 20px; } .boxes svg { display: inline-block; vertical-align: -2px; margin-right: 6px; }
                h2 { font-size: 11pt; line-height: 1.3; margin: 14pt 0 3pt 0; padding-top: 4pt; border-top: 2px solid {ink}; page-break-after: avoid; }
                h3 { font-size: 11pt; margin: 10pt 0 2pt 0; page-break-after: avoid; }
                .fresh { page-break-before: always; }
                p { margin: 0 0 5pt 0; }
                .kicker, .note { color: {muted}; font-size: 8.5pt; }
                .story { font-size: 11.5pt; line-height: 1.5; margin: 10pt 0; }
                .turn { margin: 0 0 5pt 12pt; }
                .turn .note { margin: 0; }
                .slip { border: 1px solid {hairline}; border-top: 2pt solid {accent}; padding: 6pt 10pt; margin: 6pt 0; page-break-inside: avoid; }
                .slip h3 { margin: 0 0 3pt 0; }
                .notice { text-align: center; }
                .keep, tr { page-break-inside: avoid; }
                table { border-collapse: collapse; width: 100%%; margin: 6pt 0; -fs-table-paginate: paginate; }
                th { text-align: left; font-size: 8.5pt; color: {muted}; border-bottom: 1px solid {control}; padding: 3pt 6pt 3pt 0; }
                td { vertical-align: top; border-bottom: 1px solid {hairline}; padding: 4pt 8pt 4pt 0; }
                table.moments { table-layout: fixed; }
                col.number { width: 22pt; } col.moment { width: 45%%; } col.act { width: 28%%; }
                .moments td { font-size: 8.5pt; line-height: 1.3; padding: 3pt 8pt 1pt 0; } .moments p { margin: 0 0 1pt 0; } .moments .note { font-size: 7.5pt; line-height: 1.25; }
                .wide svg { width: 624px; }
                .half { display: inline-block; width: 318px; vertical-align: top; margin-right: 32px; } .half + .half { margin-right: 0; } .half + .half svg { width: 280px; } .half th, .half td { white-space: nowrap; }
                td.number { text-align: right; width: 18pt; }
                .card { display: inline-block; width: 322px; height: 470px; margin: 0 8px 8px 0; border: 1px dashed {control}; text-align: center; }
                .card-letter { font-size: 190pt; line-height: 1.1; font-weight: bold; margin: 12pt 0 0 0; } .card svg { margin: 0 auto; }
                .tally td, .tally th { border: 1px solid {control}; padding: 4pt 6pt; } .tally td { height: 16pt; }
                ul { margin: 2pt 0 6pt 0; padding-left: 14pt; }
                @media print { .foot { display: none; } }
                .foot { margin-top: 18pt; border-top: 1px solid {hairline}; padding-top: 6pt; }
                .phone { display: none; }
                """.formatted(Messages.of("page").text("page", "\" counter(page) \"", "\" counter(pages) \"")), Tokens.LIGHT);
    }
}
