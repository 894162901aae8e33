package org.balancingact.scenario.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.scenario.Finding.Place;
import org.balancingact.scenario.Known;

/** Scenes and the links between them. Every run is finite: no link leads back in time, none closes a loop within a week. */
final class SceneGraph {
    private static final int MOST_OF_LOOP = 8;

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
        inFileOrder.forEach(scene -> follow(scene, done));
    }

    /** Depth first along links within one week; a link to a scene that is still open closes a loop. */
    private void follow(String first, Set<String> done) {
        Map<String, Iterator<Link>> open = new LinkedHashMap<>();
        Deque<String> way = new ArrayDeque<>();
        if (!done.contains(first)) {
            way.push(first);
            open.put(first, linksFrom(first).iterator());
        }
        while (!way.isEmpty()) {
            String scene = way.element();
            Iterator<Link> left = Known.in(open, scene);
            if (!left.hasNext()) {
                done.add(scene);
                open.remove(way.pop());
                continue;
            }
            Link link = left.next();
            boolean sameWeek = weeksLater(link).filter(later -> later == 0).isPresent();
            if (sameWeek && open.containsKey(link.to())) {
                findings.add(Problem.LOOP, link.place(), loop(open.keySet(), link.to()));
            } else if (sameWeek && !done.contains(link.to())) {
                way.push(link.to());
                open.put(link.to(), linksFrom(link.to()).iterator());
            }
        }
    }

    /** The scenes of a loop in order, those in the middle left out where they are too many to be read. */
    private static String loop(Collection<String> open, String closed) {
        List<String> loop = new ArrayList<>(open).subList(List.copyOf(open).indexOf(closed), open.size());
        Stream<String> shown = loop.size() <= MOST_OF_LOOP ? loop.stream()
                : Stream.concat(loop.stream().limit(MOST_OF_LOOP - 2), Stream.of("…", loop.get(loop.size() - 1)));
        return Stream.concat(shown, Stream.of(closed)).collect(Collectors.joining(" → "));
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
