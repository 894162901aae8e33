package org.balancingact.scenario.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A JSON object being read: fields are taken by name, and what is missing or wrong is a finding, with a harmless value in its place
 * so that reading goes on. Every object ends with {@link #whole}, which reports the keys that nobody asked for.
 */
public final class StrictObject {
    private static final String STAND_IN = Draft.STAND_IN;

    private final Findings findings;
    private final Values values;
    private final FieldReader fields;
    private final int before;

    StrictObject(JsonValue.Fields object, Findings findings) {
        this.findings = findings;
        this.values = new Values(findings);
        this.fields = new FieldReader(object, findings);
        this.before = findings.count();
    }

    boolean isOfFormat(int newest) {
        Optional<Integer> format = fields.required("format", number -> values.whole(number, 1, Integer.MAX_VALUE));
        boolean newer = format.isPresent() && format.get() > newest;
        if (newer) {
            findings.add(Problem.NEWER_FORMAT, fields.placeOf("format"), String.valueOf(format.get()), String.valueOf(newest));
        }
        return !newer;
    }

    /** Makes something of the fields, if none of them is missing, wrong or unknown. */
    public <T> Optional<T> whole(Supplier<T> maker) {
        fields.finish();
        return findings.count() == before ? Optional.of(maker.get()) : Optional.empty();
    }

    /** Adds a finding about a field; the reason is a sentence. */
    public void wrong(String key, String reason) {
        findings.add(StrictFile.WRONG, fields.placeOf(key), reason);
    }

    public boolean has(String key) {
        return fields.has(key);
    }

    public String text(String key) {
        return fields.required(key, values::text).orElse(STAND_IN);
    }

    public Optional<String> optionalText(String key) {
        return fields.optional(key, values::text);
    }

    public String id(String key) {
        return fields.required(key, values::id).orElse(STAND_IN);
    }

    public String language(String key) {
        return fields.required(key, values::language).orElse(STAND_IN);
    }

    public boolean truth(String key) {
        return fields.required(key, values::truth).orElse(false);
    }

    /** A whole number within bounds. */
    public int whole(String key, int least, int most) {
        return fields.required(key, number -> values.whole(number, least, most)).orElse(least);
    }

    /** One of the words that stand for constants. */
    public <E> E word(String key, E[] constants, Function<E, String> id) {
        return fields.required(key, value -> values.word(value, constants, id)).orElse(constants[0]);
    }

    /** A list of texts, from so many to so many. */
    public List<String> texts(String key, int least, int most) {
        return counted(key, least, fields.requiredList(key, list -> values.list(list, most, values::text)));
    }

    /** The same, where it may be left out. */
    public List<String> optionalTexts(String key, int most) {
        return fields.optionalList(key, list -> values.list(list, most, values::text));
    }

    /** A list of lists of texts. */
    public List<List<String>> rows(String key, int most) {
        return fields.requiredList(key, list -> values.list(list, most, row -> values.list(row, most, values::text)));
    }

    /** An object that has to be there. */
    public <T> Optional<T> object(String key, Function<StrictObject, Optional<T>> reader) {
        return fields.required(key, value -> read(value, reader));
    }

    /** A list of objects, from so many to so many; those that are wrong are left out, with their findings. */
    public <T> List<T> objects(String key, int least, int most, Function<StrictObject, Optional<T>> reader) {
        return counted(key, least, fields.requiredList(key, list -> values.list(list, most, value -> read(value, reader))));
    }

    private <T> Optional<T> read(JsonValue value, Function<StrictObject, Optional<T>> reader) {
        return values.fields(value).flatMap(object -> reader.apply(new StrictObject(object, findings)));
    }

    /** Of a list with something wrong in it nothing is said but that. */
    private <T> List<T> counted(String key, int least, List<T> listed) {
        if (listed.size() < least && findings.count() == before) {
            findings.add(Problem.NOTHING_LISTED, fields.placeOf(key));
        }
        return listed;
    }
}
