package org.balancingact.cli;

import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Between what a number that is typed has to lie.
 *
 * @param option the option it is typed after
 * @param least  and {@code most} are allowed themselves
 */
record NumberRange(String option, long least, long most) {

    /** @throws CommandLine.ParameterException if it lies elsewhere */
    void require(long value, CommandSpec spec) {
        if (value < least || value > most) {
            throw new CommandLine.ParameterException(spec.commandLine(),
                    Messages.of("cli").text("number.range", option, Numbers.whole(least), Numbers.whole(most)));
        }
    }
}
