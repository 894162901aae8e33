package org.balancingact.app.learn;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Page;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.learn.Question;
import org.balancingact.learn.Shown;

/** One question, and in the same place what is said of its answer. */
final class QuestionPage extends Page {
    private final Messages messages = Messages.of("learn");
    private final PracticeViewModel model;
    private final Shown shown;
    private final List<AnswerList> lists = new ArrayList<>();
    private final VBox said = Styles.on(new VBox(), "practice-said");
    private final Paragraph missing = new Paragraph("", Styles.STRONG);

    QuestionPage(Shown shown, PracticeViewModel model) {
        this.shown = shown;
        this.model = model;
        Question question = shown.question();
        VBox column = Styles.on(new VBox(Styles.on(Paragraph.note(question.ask()), "practice-ask"),
                Styles.on(new Paragraph(question.text(), Styles.SERIF), "practice-text")), "practice-column");
        for (int part = 0; part < question.parts().size(); part++) {
            question.parts().get(part).moment().ifPresent(moment -> column.getChildren().add(Paragraph.story(moment)));
            AnswerList list = answers(part);
            lists.add(list);
            column.getChildren().add(list);
        }
        show(missing, false);
        column.getChildren().addAll(missing, said);
        setSections(UnitPicture.beside(column, model.unit(shown)));
    }

    private AnswerList answers(int part) {
        AnswerList list = new AnswerList(shown.options(), place -> {
            model.pick(part, place);
            show(missing, false);
        });
        list.setId("answers-" + (part + 1));
        return list;
    }

    /** Picks by number key: for the part with the focus, else for the first that nothing was picked for. */
    void pick(int place) {
        AnswerList list = lists.stream().filter(AnswerList::hasFocus).findFirst()
                .filter(focused -> lists.size() == 1 || model.picked(lists.indexOf(focused)).isEmpty())
                .orElseGet(() -> lists.get(model.open().orElse(0)));
        list.focus(place);
        list.pick(place);
    }

    /** Says that an answer is missing, and puts the focus where. */
    void miss(int part) {
        missing.setText(lists.size() > 1 ? messages.text("practice.missing-both") : messages.text("practice.missing"));
        show(missing, true);
        lists.get(part).focus(0);
    }

    void focusFirst() {
        lists.get(0).focus(0);
    }

    /** Shows what is right and why. */
    void tell(PracticeViewModel.Page page) {
        List<Integer> answer = page.answer().orElseThrow();
        List<Question.Part> parts = shown.question().parts();
        for (int part = 0; part < parts.size(); part++) {
            lists.get(part).answered(shown.order().indexOf(parts.get(part).right()));
            said.getChildren().add(Styles.on(new VBox(Paragraph.story(parts.get(part).why())), "practice-why"));
            parts.get(part).said(shown.picked(answer).get(part)).ifPresent(wrong -> said.getChildren().add(titled(messages.text("practice.picked"), wrong)));
        }
        shown.question().closing().ifPresent(closing -> said.getChildren().add(closing.title().map(title -> titled(title, closing.text()))
                .orElseGet(() -> new Paragraph(closing.text()))));
        comesBack(page).ifPresent(words -> said.getChildren().add(Paragraph.note(words)));
        applyCss();
        layout();
        bringIntoView(said);
    }

    /** When the question comes back; of one that no longer counts nothing is said. */
    private Optional<String> comesBack(PracticeViewModel.Page page) {
        return page.kept().map(kept -> kept.right()
                ? messages.plural("practice.comes-back", model.progress().today().until(kept.due(), ChronoUnit.DAYS))
                : messages.text("practice.comes-again"));
    }

    private static Node titled(String title, String text) {
        return Styles.on(new VBox(new Paragraph(title, Styles.STRONG), new Paragraph(text)), "practice-titled");
    }

    private static void show(Node node, boolean shown) {
        node.setManaged(shown);
        node.setVisible(shown);
    }
}
