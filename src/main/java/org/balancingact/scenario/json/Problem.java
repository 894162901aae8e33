package org.balancingact.scenario.json;

/** What can be wrong with the structure of a scenario file. Each keeps its code for ever; the words are in the bundle {@code findings}. */
enum Problem {
    UNREADABLE("BA001"),
    FILE_TOO_BIG("BA002"),
    NOT_UTF8("BA003"),
    BAD_JSON("BA004"),
    JSON_ENDS_EARLY("BA005"),
    NESTING_TOO_DEEP("BA006"),
    DOUBLE_KEY("BA007"),
    NEWER_FORMAT("BA008"),
    WRONG_TYPE("BA009"),
    UNKNOWN_KEY("BA010"),
    MISSING_KEY("BA011"),
    UNKNOWN_WORD("BA012"),
    EMPTY_TEXT("BA013"),
    TEXT_TOO_LONG("BA014"),
    HIDDEN_CHARACTER("BA015"),
    BAD_ID("BA016"),
    BAD_LANGUAGE("BA017"),
    OUT_OF_BOUNDS("BA018"),
    TOO_MANY_DECIMALS("BA019"),
    NOT_WHOLE("BA020"),
    ZERO_AMOUNT("BA021"),
    EFFECT_TOO_LATE("BA022"),
    DOUBLE_ID("BA023"),
    UNKNOWN_SCENE("BA024"),
    UNKNOWN_OPTION("BA025"),
    FLAG_NEVER_SET("BA026"),
    UNKNOWN_SPEAKER("BA027"),
    RESERVED_SCENE_ID("BA028"),
    BACKWARD_LINK("BA029"),
    LOOP("BA030"),
    DECISION_AND_NEXT("BA031"),
    NEITHER_DECISION_NOR_NEXT("BA032"),
    NUMBER_OF_OPTIONS("BA033"),
    STYLE_WITHOUT_OPTION("BA034"),
    STYLE_MAY_BE_HIDDEN("BA035"),
    NO_LAST_RESORT("BA036"),
    NEVER_REACHED("BA037"),
    CONDITION_WITHOUT_KIND("BA038"),
    CONDITION_OF_TWO_KINDS("BA039"),
    NO_BOUND("BA040"),
    BOUND_WITHOUT_MEASURE("BA041"),
    NO_PARTS("BA042"),
    POOR_WITHOUT_NOTE("BA043"),
    LIST_WITH_DEFAULT("BA044"),
    NO_LIST("BA045"),
    DRIFT_CHANGED("BA046"),
    CONTEXT_NOT_FROM_START("BA047"),
    CONTEXT_NOT_ASCENDING("BA048"),
    LAST_ENDING_CONDITIONAL("BA049"),
    TOO_MANY_SCENES("BA050"),
    NOTHING_LISTED("BA051"),
    TOO_MANY_LISTED("BA052"),
    CONDITION_TOO_LARGE("BA053"),
    MORE_FOUND("BA054");

    private final String code;

    Problem(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
