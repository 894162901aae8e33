package org.balancingact.scenario;

/** A scene worth talking about after the run, and what to listen for. */
public record DebriefPoint(String scene, String listenFor) {
    public DebriefPoint {
        Required.text(scene, "scene");
        Required.text(listenFor, "listenFor");
    }
}
