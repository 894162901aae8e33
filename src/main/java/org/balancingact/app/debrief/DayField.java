package org.balancingact.app.debrief;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

/** A day from today on: typed, picked in a calendar, or moved by the up and down keys. What is no such day is not taken. */
final class DayField extends DatePicker {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final List<DateTimeFormatter> TYPED = List.of(DAY, DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK),
            DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d.M.yyyy"), DateTimeFormatter.ofPattern("d/M/yyyy"));

    private final LocalDate first;
    private LocalDate latest;

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
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    static String words(LocalDate day) {
        return DAY.format(day);
    }

    /** The day as it is written; as it was last taken, where what is written is none. */
    LocalDate day() {
        return getConverter().fromString(getEditor().getText());
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
            return words(Optional.ofNullable(day).orElse(latest));
        }

        @Override
        public LocalDate fromString(String text) {
            return TYPED.stream().flatMap(format -> read(format, text.strip()).stream()).filter(day -> !day.isBefore(first))
                    .findFirst().orElse(latest);
        }

        private Optional<LocalDate> read(DateTimeFormatter format, String text) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeParseException other) {
                return Optional.empty();
            }
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
