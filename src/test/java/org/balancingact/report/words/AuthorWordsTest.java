package org.balancingact.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.WholeFile;
import org.junit.jupiter.api.Test;

class AuthorWordsTest {
    private final Scenario scenario = WholeFile.scenario();
    private final AuthorWords author = new AuthorWords(scenario);

    @Test
    void aSceneSaysWhoWhereAndWhen() {
        assertThat(author.scene(scenario.scene("leak"))).isEqualTo("Mara Okafor speaks. Place: hall. Light: morning. There: Mara Okafor, Jon Lind.");
        assertThat(author.scene(scenario.scene("supper"))).isEmpty();
    }

    @Test
    void aDecisionSaysWhyWithItsConditionsAndWhatItIsTheTwinOf() {
        assertThat(author.decision(decision("leak"))).containsExactly("Why: The seal had to hold by Friday.",
                "Leading here meant asking the floor for its own answer.", "Managing here meant finding the bar that comes down late.",
                "Teaches D3, T6. A checkpoint follows.");
        assertThat(author.decision(decision("repair"))).containsExactly("Why, only with “gate-added” set: There was a gate, and nobody knew what for.",
                "Why: Nobody knew what it was for.", "Twin of “It leaks”. What had changed: The gate is there, and nobody knows it.");
    }

    @Test
    void anOptionSaysAllThatItsFileHas() {
        assertThat(author.option(decision("leak").option("root-cause"))).containsExactly("Kind in tone.", "In lists: Found the cause",
                "What it does to standing: Mara Okafor −2, Jon Lind +1.", "Sets “gate-added”.");
        assertThat(author.option(decision("leak").option("open-floor"))).containsExactly("Hard in tone. A quiet way of leading.",
                "In the debrief: It was theirs, and it took long.", "Done well, it would have been: Ask the floor with the numbers of the night on the table.");
    }

    @Test
    void aSceneHasEverythingForAFacilitator() {
        assertThat(FacilitatorWords.lines(scenario.scene("leak").facilitator())).containsExactly("Idea: A fault with an address.",
                "6\u00a0min, in the cut for 45\u00a0minutes.", "Let them feel the clock.", "Ask: Who knows most here?",
                "Where the room is split: What would change your mind?", "Where all agree: Argue for the other one.",
                "To their own work: Which fault at your place has an address?", "Care: Someone may have been blamed before.");
        assertThat(FacilitatorWords.guide(scenario, scenario.scene("leak"))).containsExactly("Listen for: Who spoke first.");
        assertThat(FacilitatorWords.lines(scenario.scene("repair").facilitator())).isEmpty();
    }

    private Decision decision(String scene) {
        return scenario.scene(scene).decision().orElseThrow();
    }
}
