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
            @media screen { body { background: {paper}; padding: 0 16px 16px 16px; } .title { background: {paper}; }
              .kicker, .note, .caution, th { font-size: 12.5px; } }
            @media screen and (max-width: 34em) {
              .wide, col { display: none; } .phone { display: block; } h1 { font-size: 24px; }
              table.narrow { display: block; width: 100%; overflow-x: auto; }
              table.moments, .moments thead, .moments tbody, .moments tr, .moments td { display: block; width: auto; text-align: left; }
              .moments thead { display: none; } .moments td { border: 0; padding: 2px 0; } .moments tr { border-bottom: 1px solid {hairline}; padding: 8px 0; }
            }
            """;
    /** The colours of another theme, for what has them from a rule or from a plot. */
    private static final String COLOURS = """
              body { color: {ink}; background: {paper}; } .title { background: {paper}; } .kicker, .note, th { color: {muted}; }
              h2 { border-color: {ink}; } td, .foot, .slip, .moments tr { border-color: {hairline}; } th, .caution { border-color: {control}; }
              .f-paper { fill: {paper}; }
            """;

    private PageStyle() {}

    /** The fonts of the page, and what browsers follow and the printer passes over. */
    static String fonts() {
        return "@supports (display: grid) {\n" + Typeface.SANS.webRule("Sans", 400) + Typeface.SANS_BOLD.webRule("Sans", 700)
                + Typeface.SERIF.webRule("Serif", 400) + Typeface.SERIF_SEMIBOLD.webRule("Serif", 700) + coloured(SCREEN, Tokens.LIGHT)
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
                @page { size: A4; margin: 18mm 16mm 20mm 16mm;
                  @bottom-left { content: "%s"; font-family: Sans, sans-serif; font-size: 8pt; color: {muted}; }
                  @bottom-right { content: counter(page); font-family: Sans, sans-serif; font-size: 8pt; color: {muted}; } }
                body { font-family: Sans, sans-serif; font-size: 10pt; line-height: 1.45;
                  color: {ink}; background: #FFFFFF; max-width: 672px; margin: 0 auto;
                  word-wrap: break-word; }
                h1, h3, .story { font-family: Serif, serif; }
                .stage svg { display: block; width: 100%%; }
                .stage.dark { display: none; }
                .title { position: relative; display: inline-block; margin: -32pt 0 0 0; padding: 8pt 18pt 0 0; background: #FFFFFF; border-radius: 0 8px 0 0; }
                h1 { font-size: 22pt; line-height: 1.12; margin: 2pt 0 8pt 0; }
                h2 { font-size: 11pt; line-height: 1.3; margin: 18pt 0 4pt 0; padding-top: 4pt; border-top: 2px solid {ink}; page-break-after: avoid; }
                h3 { font-size: 11pt; margin: 10pt 0 2pt 0; page-break-after: avoid; }
                h2.fresh { page-break-before: always; }
                p { margin: 0 0 5pt 0; }
                .kicker, .note { color: {muted}; font-size: 8.5pt; }
                .caution { border-left: 2px solid {control}; padding-left: 6pt; font-size: 9pt; }
                .story { font-size: 11.5pt; line-height: 1.5; margin: 10pt 0; }
                .turn { margin: 0 0 5pt 12pt; }
                .turn .note { margin: 0; }
                .slip { border: 1px solid {hairline}; border-top: 2pt solid {accent}; padding: 6pt 10pt; margin: 6pt 0; page-break-inside: avoid; }
                .slip h3 { margin: 0 0 3pt 0; }
                .notice { text-align: center; }
                .keep, tr { page-break-inside: avoid; }
                table { border-collapse: collapse; width: 100%%; margin: 6pt 0; -fs-table-paginate: paginate; }
                table.narrow { width: 80%%; }
                th { text-align: left; font-size: 8.5pt; color: {muted}; border-bottom: 1px solid {control}; padding: 3pt 6pt 3pt 0; }
                td { vertical-align: top; border-bottom: 1px solid {hairline}; padding: 4pt 8pt 4pt 0; }
                table.narrow th { white-space: nowrap; }
                table.moments { table-layout: fixed; }
                col.number { width: 26pt; }
                td.number { text-align: right; width: 18pt; }
                ul { margin: 2pt 0 6pt 0; padding-left: 14pt; }
                .foot { margin-top: 18pt; border-top: 1px solid {hairline}; padding-top: 6pt; }
                svg { max-width: 100%%; height: auto; }
                .phone { display: none; }
                """.formatted(Messages.of("page").text("caution")), Tokens.LIGHT);
    }
}
