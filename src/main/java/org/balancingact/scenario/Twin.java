package org.balancingact.scenario;

/**
 * The earlier scene with the same options in another moment.
 *
 * @param changed names the facts that differ, in a sentence
 */
public record Twin(String scene, String changed) {
    public Twin {
        Required.text(scene, "scene");
        Required.text(changed, "changed");
    }
}
