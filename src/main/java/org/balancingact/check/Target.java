package org.balancingact.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Place;
import org.balancingact.scenario.Finding.Severity;

/**
 * Something about a whole scenario that is measured, and between which bounds it should lie.
 *
 * @param key   names it among the texts
 * @param least the least value that is right; minus infinity where there is none
 * @param most  the greatest; infinity where there is none
 * @param code  of the finding where it is missed; without one nobody but who asks for all targets is told
 */
public record Target(String key, double value, double least, double most, Unit unit, Optional<String> code) {
    private static final Messages MESSAGES = Messages.of("targets");

    /** How a value is written. */
    public enum Unit {
        PERCENT("percent", 1), COUNT("count", 0), POINTS("points", 1), NUMBER("number", 2);

        private final String id;
        private final int decimals;

        Unit(String id, int decimals) {
            this.id = id;
            this.decimals = decimals;
        }

        private String said(double value) {
            BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
            return MESSAGES.text("unit." + id, Numbers.decimal(rounded.scale() < 0 ? rounded.setScale(0) : rounded));
        }
    }

    static Target atLeast(String key, double value, double least, Unit unit) {
        return new Target(key, value, least, Double.POSITIVE_INFINITY, unit, Optional.empty());
    }

    static Target atMost(String key, double value, double most, Unit unit) {
        return new Target(key, value, Double.NEGATIVE_INFINITY, most, unit, Optional.empty());
    }

    static Target between(String key, double value, double least, double most, Unit unit) {
        return new Target(key, value, least, most, unit, Optional.empty());
    }

    /** The same, told as a finding where it is missed. */
    Target foundAs(String findingCode) {
        return new Target(key, value, least, most, unit, Optional.of(findingCode));
    }

    public boolean isMet() {
        return value >= least && value <= most;
    }

    /** What is measured, as the beginning of a sentence. */
    public String name() {
        return MESSAGES.text("target." + key);
    }

    /** The value, with its unit. */
    public String said() {
        return unit.said(value);
    }

    /** The bounds in words. */
    public String bounds() {
        if (least == Double.NEGATIVE_INFINITY) {
            return MESSAGES.text("at-most", unit.said(most));
        }
        return most == Double.POSITIVE_INFINITY ? MESSAGES.text("at-least", unit.said(least))
                : MESSAGES.text("between", unit.said(least), unit.said(most));
    }

    /** Empty where it is met. */
    Optional<Finding> finding(Place place) {
        return code.filter(told -> !isMet()).map(told -> Finding.of(told, Severity.WARNING, place, name(), said(), bounds()));
    }
}
