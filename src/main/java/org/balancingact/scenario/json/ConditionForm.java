package org.balancingact.scenario.json;

import java.util.List;
import java.util.Map;
import org.balancingact.scenario.Condition;

/** Conditions as they are written: an object with one key that names the kind. */
final class ConditionForm implements Condition.Visitor<Object> {
    @Override
    public Object all(Condition.All all) {
        return Map.of("all", each(all.parts()));
    }

    @Override
    public Object any(Condition.Any any) {
        return Map.of("any", each(any.parts()));
    }

    @Override
    public Object not(Condition.Not not) {
        return Map.of("not", not.part().accept(this));
    }

    @Override
    public Object chose(Condition.Chose chose) {
        return Map.of("chose", chose.option());
    }

    @Override
    public Object flagSet(Condition.FlagSet set) {
        return Map.of("set", set.flag());
    }

    @Override
    public Object indicatorWithin(Condition.IndicatorWithin within) {
        return within("indicator", within.indicator().id(), within.bounds());
    }

    @Override
    public Object indexWithin(Condition.IndexWithin within) {
        return within("index", within.index().id(), within.bounds());
    }

    private List<Object> each(List<Condition> parts) {
        return parts.stream().map(part -> part.accept(this)).toList();
    }

    private static Object within(String measure, String id, Condition.Bounds bounds) {
        return new CanonicalObject().put(measure, id).putThousandths("atLeast", bounds.atLeast())
                .putThousandths("below", bounds.below()).fields();
    }
}
