package org.balancingact.app.debrief.question;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.balancingact.i18n.Dates;

/**
 * A day from today on: typed, picked in a calendar, or moved by the up and down keys. What is written and is no such day is not
 * taken, and can be told of.
 */
public final class DayField extends DatePicker {
    private final LocalDate first;
    private LocalDate latest;
    private String refused = "";

    /** @param first the first day that can be chosen */
    DayField(LocalDate first, LocalDate day) {
        super(day);
        this.first = first;
        latest = day;
        setConverter(new Words());
        setDayCellFactory(calendar -> new Cell());
        valueProperty().addListener((value, before, now) -> {
            if (now != null) {
                latest = now;
                refused = "";
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    /** The day as it is written; as it was last taken, where what is written is none. */
    LocalDate day() {
        return read(getEditor().getText()).orElse(latest);
    }

    /** What is written and is no day from the first one on; empty where a day is written. */
    Optional<String> refused() {
        String written = getEditor().getText().strip();
        return read(written).isPresent() ? Optional.empty() : Optional.of(written.isEmpty() ? refused : written);
    }

    private Optional<LocalDate> read(String text) {
        return WrittenDay.read(text, Locale.getDefault()).filter(day -> !day.isBefore(first));
    }

    /** The picker hands its keys on to its text: they pass here twice. */
    private void move(KeyEvent event) {
        if (event.getTarget() != this || isShowing() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> moveTo(latest.plusDays(1), event);
            case DOWN -> moveTo(latest.minusDays(1), event);
            default -> { }
        }
    }

    private void moveTo(LocalDate day, KeyEvent event) {
        setValue(day.isBefore(first) ? first : day);
        event.consume();
    }

    private final class Words extends StringConverter<LocalDate> {
        @Override
        public String toString(LocalDate day) {
            return day == null ? refused : Dates.dayAndYear(day);
        }

        /** Null where it is no day: the picker then empties its text, which is still told of. */
        @Override
        public LocalDate fromString(String text) {
            return read(text).orElseGet(() -> {
                refused = text.strip();
                return null;
            });
        }
    }

    private final class Cell extends DateCell {
        @Override
        public void updateItem(LocalDate day, boolean empty) {
            super.updateItem(day, empty);
            setDisable(empty || day.isBefore(first));
        }
    }
}
