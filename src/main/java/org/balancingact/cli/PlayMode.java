package org.balancingact.cli;

import java.util.List;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Mode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The modes in which one person can play at a terminal. */
final class PlayMode implements ITypeConverter<Mode> {
    private static final List<Mode> ALONE = List.of(Mode.LEARN, Mode.ASSESS, Mode.EXPLORE);

    @Override
    public Mode convert(String word) {
        return Mode.of(word).filter(ALONE::contains)
                .orElseThrow(() -> new TypeConversionException(Messages.of("cli").text("mode.unknown", word)));
    }
}
