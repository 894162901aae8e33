package org.balancingact.app.debrief.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Dates;
import org.balancingact.i18n.Messages;

/** The day on which the library asks about the plan: one of some usual ones by one key, or any by typing or by the calendar. */
public final class DayQuestion extends OpenQuestion {
    private static final List<Integer> USUAL = List.of(7, 14, 28);
    private static final int BEFORE_ASKED = 14;

    private final Messages messages = Messages.of("debrief");
    private final LocalDate today;
    private final BooleanSupplier planned;
    private final DayField day;
    private final VBox control = Styles.on(new VBox(), "plan-halves");

    /** @param planned whether there is a plan to ask about */
    public DayQuestion(LocalDate today, BooleanSupplier planned) {
        super("day", Messages.of("debrief").text("take-along.due"), Messages.of("debrief").text("take-along.due.note"));
        this.today = today;
        this.planned = planned;
        day = new DayField(today, today.plusDays(BEFORE_ASKED));
        day.setId("due");
        FlowPane usual = Styles.on(new FlowPane(), "segments");
        USUAL.forEach(days -> usual.getChildren().add(usual(days)));
        control.getChildren().setAll(day, usual);
    }

    private Button usual(int days) {
        return Buttons.small("in-" + days,
                Buttons.secondary(messages.text("take-along.in." + days), () -> day.setValue(today.plusDays(days))));
    }

    public void answer(LocalDate due) {
        day.setValue(due);
    }

    public LocalDate day() {
        return day.day();
    }

    @Override
    Node control() {
        return control;
    }

    @Override
    Node first() {
        return day;
    }

    @Override
    public Optional<String> said() {
        return Optional.of(Dates.dayAndYear(day()));
    }

    @Override
    Optional<String> objection() {
        return day.refused().map(text -> text.isEmpty() ? messages.text("take-along.due.missing", Dates.dayAndYear(today))
                : messages.text("take-along.due.none", text, Dates.dayAndYear(today)));
    }

    @Override
    void leaveOpen() {
        day.setValue(today.plusDays(BEFORE_ASKED));
    }

    @Override
    boolean isAsked() {
        return planned.getAsBoolean();
    }
}
