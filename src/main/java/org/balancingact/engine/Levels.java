package org.balancingact.engine;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Known;

/** The values of the seven indicators at one moment, in milli-points. Immutable. */
public final class Levels {
    private static final Indicator[] INDICATORS = Indicator.values();

    private final Map<Indicator, Long> values;

    private Levels(Map<Indicator, Long> values) {
        this.values = values;
    }

    public static Levels of(ToLongFunction<Indicator> value) {
        Map<Indicator, Long> values = new EnumMap<>(Indicator.class);
        for (Indicator indicator : INDICATORS) {
            values.put(indicator, value.applyAsLong(indicator));
        }
        return new Levels(values);
    }

    public static Levels of(Map<Indicator, ? extends Number> values) {
        return of(indicator -> Known.in(values, indicator).longValue());
    }

    public long get(Indicator indicator) {
        return Known.in(values, indicator);
    }

    /** The indicator that stands lowest; of equal ones the first. */
    public Indicator lowest() {
        Indicator lowest = INDICATORS[0];
        for (Indicator indicator : INDICATORS) {
            if (get(indicator) < get(lowest)) {
                lowest = indicator;
            }
        }
        return lowest;
    }

    /** Management and leadership are the means of their sides; health weighs the mean of all and the lowest. */
    public long index(Index index) {
        return switch (index) {
            case MANAGEMENT -> mean(Indicator.Side.MANAGEMENT);
            case LEADERSHIP -> mean(Indicator.Side.LEADERSHIP);
            case HEALTH -> Rulebook.health(sum(), get(lowest()));
        };
    }

    /** Summed absolute differences of the seven values. */
    public long distance(Levels other) {
        return Arrays.stream(INDICATORS).mapToLong(indicator -> Math.abs(other.get(indicator) - get(indicator))).sum();
    }

    public long sum() {
        return values.values().stream().mapToLong(Long::longValue).sum();
    }

    private long mean(Indicator.Side side) {
        long sum = 0;
        int count = 0;
        for (Indicator indicator : INDICATORS) {
            if (indicator.side() == side) {
                sum += get(indicator);
                count++;
            }
        }
        return Rounding.divide(sum, count);
    }

    public Map<Indicator, Long> byIndicator() {
        return Collections.unmodifiableMap(values);
    }

    public Map<String, Long> byId() {
        Map<String, Long> byId = new LinkedHashMap<>();
        values.forEach((indicator, value) -> byId.put(indicator.id(), value));
        return byId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Levels levels && values.equals(levels.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return byId().toString();
    }
}
