package org.balancingact.room.web;

import static org.balancingact.room.web.PhonePage.escaped;

import java.util.stream.Collectors;
import org.balancingact.i18n.Messages;
import org.balancingact.room.PhoneView;
import org.balancingact.room.TableView;

/** The part of the page that changes, where each table plays a run of its own. */
final class TablePage {
    private static final Messages MESSAGES = Messages.of("phone");
    private static final String FORM_END = "</form>\n";

    private TablePage() {}

    /**
     * @param proof what its forms have to show
     * @param why   what was asked for last was not done; empty where nothing is to be said
     */
    static String part(TableView view, String proof, String why) {
        return heading(view) + (why.isEmpty() ? "" : "<p role=\"alert\">" + escaped(why) + "</p>\n")
                + view.texts().stream().map(text -> paragraph(view, text)).collect(Collectors.joining())
                + forms(view, "<input type=\"hidden\" name=\"key\" value=\"" + escaped(proof) + "\">\n")
                + "<p id=\"status\" role=\"status\">" + escaped(sentence(view)) + "</p>\n"
                + view.runCode().map(code -> "<p class=\"code\">" + escaped(code) + "</p>\n").orElse("");
    }

    private static String heading(TableView view) {
        return view.title().map(title -> "<h1 tabindex=\"-1\" dir=\"auto\" lang=\"" + escaped(view.language()) + "\">" + escaped(title) + "</h1>\n")
                .orElseGet(() -> "<h1 tabindex=\"-1\">"
                        + escaped(view.table() > 0 ? MESSAGES.text("table.number", view.table()) : MESSAGES.text("title")) + "</h1>\n");
    }

    private static String paragraph(TableView view, String text) {
        return "<p dir=\"auto\" lang=\"" + escaped(view.language()) + "\">" + escaped(text).replace("\n", "<br>") + "</p>\n";
    }

    private static String forms(TableView view, String key) {
        return switch (view.stage()) {
            case NUMBER -> number(key) + form("/hand-in", key) + field("code", "table.code", " maxlength=\"128\"")
                    + button("table.hand-in") + FORM_END;
            case READY -> number(key);
            case READ -> form("/go-on", key) + hidden("decided", view.decided()) + hidden("page", view.page()) + button("table.go-on") + FORM_END;
            case DECIDE -> form("/pick", key) + hidden("decided", view.decided()) + "<fieldset><legend>" + escaped(MESSAGES.text("legend")) + "</legend>\n"
                    + view.options().stream().map(option -> option(view, option)).collect(Collectors.joining()) + "</fieldset>\n" + button("table.do")
                    + FORM_END;
            case HELD, ENDING, HANDED_IN, LOOK, OVER, GONE -> "";
        };
    }

    private static String number(String key) {
        return form("/table", key) + field("table", "table.ask", " inputmode=\"numeric\" pattern=\"[0-9]{1,2}\" maxlength=\"2\"")
                + button("table.sit") + FORM_END;
    }

    private static String form(String action, String key) {
        return "<form method=\"post\" action=\"" + action + "\">" + key;
    }

    private static String hidden(String name, int value) {
        return "<input type=\"hidden\" name=\"" + name + "\" value=\"" + value + "\">";
    }

    private static String field(String name, String words, String limits) {
        return "<label for=\"" + name + "\">" + escaped(MESSAGES.text(words)) + "</label>\n<input id=\"" + name + "\" name=\"" + name + "\"" + limits
                + " autocomplete=\"off\" spellcheck=\"false\" required>\n";
    }

    private static String button(String words) {
        return "<button>" + escaped(MESSAGES.text(words)) + "</button>\n";
    }

    private static String option(TableView view, PhoneView.Choice option) {
        return "<label class=\"option\"><input type=\"radio\" name=\"option\" value=\"" + escaped(option.id()) + "\" required>"
                + "<b aria-hidden=\"true\">" + escaped(option.letter()) + "</b><span dir=\"auto\" lang=\"" + escaped(view.language()) + "\">"
                + escaped(option.text()) + "</span></label>\n";
    }

    private static String sentence(TableView view) {
        return switch (view.stage()) {
            case NUMBER -> MESSAGES.text("table.choose");
            case READY -> MESSAGES.text("table.ready", view.table());
            case READ, DECIDE -> MESSAGES.text("table.plays", view.table());
            case HELD -> MESSAGES.text("table.held");
            case ENDING -> MESSAGES.text("table.done");
            case HANDED_IN -> MESSAGES.text("table.handed-in");
            case LOOK -> MESSAGES.text("look");
            case OVER -> MESSAGES.text(view.runCode().isPresent() ? "over" : view.table() > 0 ? "table.unfinished" : "gone");
            case GONE -> MESSAGES.text("gone");
        };
    }
}
