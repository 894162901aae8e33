package org.balancingact.scenario;

import java.util.Optional;

/** A person of the story. The title is the person's job. */
public record CastMember(String id, String name, String title, Optional<Portrait> portrait) {
    public CastMember {
        Required.text(id, "id");
        Required.text(name, "name");
        Required.text(title, "title");
    }
}
