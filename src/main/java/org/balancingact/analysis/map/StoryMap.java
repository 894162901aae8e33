package org.balancingact.analysis.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/**
 * The scenes of a scenario and the links between them, as a graph that runs forward in time.
 *
 * @param stops one for each scene, in an order in which every link goes forward, and last the end
 * @param links between two stops, however many options or routes take it
 */
public record StoryMap(List<Stop> stops, List<Link> links) {
    public StoryMap {
        stops = List.copyOf(stops);
        links = List.copyOf(links);
    }

    /**
     * A place on the map.
     *
     * @param id     of the scene, or {@link Route#END}
     * @param week   of the scene; of the end, the last week of the story
     * @param number of the decision on its longest path, counted from 1; 0 for interludes and the end
     */
    public record Stop(String id, int week, String title, Kind kind, int number) {}

    public enum Kind { DECISION, INTERLUDE, END }

    /**
     * A way from one stop to another.
     *
     * @param conditional whether it is open only where a condition holds
     */
    public record Link(String from, String to, boolean conditional) {}

    public static StoryMap of(Scenario scenario) {
        Map<String, Link> links = new LinkedHashMap<>();
        for (Scene scene : scenario.scenes()) {
            scene.routes().forEach(route -> links.merge(scene.id() + " " + route.to(),
                    new Link(scene.id(), route.to(), route.when().isPresent()),
                    (one, other) -> one.conditional() ? other : one));
        }
        List<Scene> order = forward(scenario, links.values());
        Map<String, Integer> decisions = decisionsOnTheWay(order, links.values());
        List<Stop> stops = new ArrayList<>();
        for (Scene scene : order) {
            stops.add(scene.isInterlude()
                    ? new Stop(scene.id(), scene.week(), scene.title(), Kind.INTERLUDE, 0)
                    : new Stop(scene.id(), scene.week(), scene.title(), Kind.DECISION, Known.in(decisions, scene.id())));
        }
        stops.add(new Stop(Route.END, scenario.weeks(), "", Kind.END, 0));
        return new StoryMap(stops, List.copyOf(links.values()));
    }

    /** By week, and within a week along the links. */
    private static List<Scene> forward(Scenario scenario, Iterable<Link> links) {
        Map<String, Integer> depth = new HashMap<>();
        scenario.scenes().forEach(scene -> depth.put(scene.id(), 0));
        boolean moved = true;
        for (int round = 0; moved && round < scenario.scenes().size(); round++) {
            moved = false;
            for (Link link : links) {
                int reached = Known.in(depth, link.from()) + 1;
                if (depth.containsKey(link.to()) && depth.get(link.to()) < reached) {
                    depth.put(link.to(), reached);
                    moved = true;
                }
            }
        }
        return scenario.scenes().stream().sorted(Comparator.comparingInt((Scene scene) -> depth.get(scene.id()))).toList();
    }

    /** For each scene the most decisions that a way to it meets, its own included. */
    private static Map<String, Integer> decisionsOnTheWay(List<Scene> order, Iterable<Link> links) {
        Map<String, Integer> before = new HashMap<>();
        Map<String, Integer> with = new HashMap<>();
        for (Scene scene : order) {
            int count = before.getOrDefault(scene.id(), 0) + (scene.isInterlude() ? 0 : 1);
            with.put(scene.id(), count);
            for (Link link : links) {
                if (link.from().equals(scene.id())) {
                    before.merge(link.to(), count, Math::max);
                }
            }
        }
        return with;
    }

    public Stop stop(String id) {
        return stops.stream().filter(stop -> stop.id().equals(id)).findFirst().orElseThrow();
    }

    public List<Link> from(String id) {
        return links.stream().filter(link -> link.from().equals(id)).toList();
    }

    public List<Link> to(String id) {
        return links.stream().filter(link -> link.to().equals(id)).toList();
    }
}
