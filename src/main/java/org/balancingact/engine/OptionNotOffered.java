package org.balancingact.engine;

import java.util.List;
import org.balancingact.scenario.Option;

/** An option was to be picked that is unknown, not offered at this point, or comes after the end. */
public final class OptionNotOffered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String option;
    private final transient List<String> offered;

    OptionNotOffered(String option, List<Option> offered) {
        super("option " + option + " is not offered");
        this.option = option;
        this.offered = offered.stream().map(Option::id).toList();
    }

    public String option() {
        return option;
    }

    /** What could have been picked; empty when the story was over. */
    public List<String> offered() {
        return offered;
    }
}
