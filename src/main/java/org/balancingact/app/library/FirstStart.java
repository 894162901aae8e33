package org.balancingact.app.library;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.balancingact.picture.stage.Scenery;
import org.balancingact.picture.stage.Staging;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioCard;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;

/**
 * What is offered to somebody who has never played: the shortest scenario.
 *
 * @param stage where its story begins
 */
public record FirstStart(ScenarioCard card, ScenarioDocument document, Scenery stage) {

    /** Empty where no scenario came with the program. */
    static Optional<FirstStart> of(List<ScenarioCard> shipped) {
        return shipped.stream().min(Comparator.comparingInt(ScenarioCard::minutes))
                .flatMap(card -> ShippedScenarios.read(card.id()).flatMap(Reading::document).map(document -> of(card, document)));
    }

    private static FirstStart of(ScenarioCard card, ScenarioDocument document) {
        Staging staging = new Staging(document.scenario());
        return new FirstStart(card, document, staging.scene(document.scenario().firstScene()));
    }
}
