package org.balancingact.scenario;

/** Why the options of a style are leading or managing in this decision; half a sentence for each, told at the reveal. */
public record Here(String leader, String manager) {
    public Here {
        Required.text(leader, "leader");
        Required.text(manager, "manager");
    }

    public String of(Style style) {
        return style == Style.LEADER ? leader : manager;
    }
}
