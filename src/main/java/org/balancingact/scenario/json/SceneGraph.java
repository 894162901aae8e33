package org.balancingact.scenario.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balancingact.scenario.Finding.Place;

/** Scenes and the links between them. Every run is finite: no link leads back in time, none closes a loop within a week. */
final class SceneGraph {
    private final Findings findings;
    private final Map<String, Integer> weeks = new HashMap<>();
    private final Map<String, List<Link>> links = new HashMap<>();
    private final List<String> inFileOrder = new ArrayList<>();

    private record Link(String from, String to, Place place) {}

    SceneGraph(Findings findings) {
        this.findings = findings;
    }

    void scene(String id, int week) {
        if (weeks.putIfAbsent(id, week) == null) {
            inFileOrder.add(id);
        }
    }

    void link(String from, String to, Place place) {
        links.computeIfAbsent(from, scene -> new ArrayList<>()).add(new Link(from, to, place));
    }

    void report() {
        reportBackwardLinks();
        reportLoops();
    }

    private void reportBackwardLinks() {
        for (String scene : inFileOrder) {
            for (Link link : linksFrom(scene)) {
                weeksLater(link).filter(later -> later < 0).ifPresent(later -> findings.add(Problem.BACKWARD_LINK, link.place(),
                        link.to(), String.valueOf(weeks.get(link.to())), String.valueOf(weeks.get(scene))));
            }
        }
    }

    private void reportLoops() {
        Set<String> done = new HashSet<>();
        for (String scene : inFileOrder) {
            follow(scene, new ArrayList<>(), done);
        }
    }

    /** Depth first along links within one week; a link to a scene that is still open closes a loop. */
    private void follow(String scene, List<String> open, Set<String> done) {
        if (done.contains(scene)) {
            return;
        }
        open.add(scene);
        for (Link link : linksFrom(scene)) {
            if (weeksLater(link).filter(later -> later == 0).isPresent()) {
                if (open.contains(link.to())) {
                    List<String> loop = new ArrayList<>(open.subList(open.indexOf(link.to()), open.size()));
                    loop.add(link.to());
                    findings.add(Problem.LOOP, link.place(), String.join(" → ", loop));
                } else {
                    follow(link.to(), open, done);
                }
            }
        }
        open.remove(open.size() - 1);
        done.add(scene);
    }

    private List<Link> linksFrom(String scene) {
        return links.getOrDefault(scene, List.of());
    }

    /** By how many weeks a link goes on; empty where one of its ends is unknown. */
    private Optional<Integer> weeksLater(Link link) {
        return Optional.ofNullable(weeks.get(link.to())).flatMap(to ->
                Optional.ofNullable(weeks.get(link.from())).map(from -> to - from));
    }
}
