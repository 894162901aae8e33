package org.balancingact.journal;

import java.text.Normalizer;
import java.util.Optional;

/** The name a player goes by. */
final class Alias {
    private Alias() {}

    /** Without spaces around it and in one Unicode form, so that one name typed on two machines stays one; blank is none. */
    static Optional<String> tidy(Optional<String> alias) {
        return alias.map(name -> Normalizer.normalize(name.strip(), Normalizer.Form.NFC)).filter(name -> !name.isEmpty());
    }
}
