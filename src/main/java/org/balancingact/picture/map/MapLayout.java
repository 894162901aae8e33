package org.balancingact.picture.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.balancingact.analysis.map.StoryMap;
import org.balancingact.analysis.map.StoryMap.Link;
import org.balancingact.analysis.map.StoryMap.Stop;
import org.balancingact.scenario.Known;

/**
 * Where the stops of a story map are drawn: weeks from left to right, parallel stops one above the other, links bent so that they
 * pass beside the stops between (layered drawing after Sugiyama, Tagawa and Toda 1981: layers, crossing reduction by
 * barycentres, then straightening). Positions are in units of one stop: columns from 0, rows around 0, downwards.
 *
 * @param places by stop id
 * @param bends  for each link the points on its way, both ends included
 */
public record MapLayout(Map<String, Place> places, Map<Link, List<Place>> bends) {
    private static final int SWEEPS = 12;
    /** Keeps rows that lie halfway between two halves, but for what arithmetic loses, on one side. */
    private static final double A_HAIR = 1e-6;

    public MapLayout {
        places = Map.copyOf(places);
        bends = Map.copyOf(bends);
    }

    /** A position on the map. */
    public record Place(double column, double row) {}

    public static MapLayout of(StoryMap map) {
        return new Drawing(map).layout();
    }

    public Place place(String stop) {
        return Known.in(places, stop);
    }

    /** The points on the way of a link, both ends included. */
    public List<Place> bends(Link link) {
        return Known.in(bends, link);
    }

    /** The column furthest right. */
    public int lastColumn() {
        return (int) places.values().stream().mapToDouble(Place::column).max().orElse(0);
    }

    /** The row furthest up. */
    public double top() {
        return rows().min().orElse(0);
    }

    /** The row furthest down. */
    public double bottom() {
        return rows().max().orElse(0);
    }

    private DoubleStream rows() {
        return bends.values().stream().flatMap(List::stream).mapToDouble(Place::row);
    }

    /** The work in progress: stops and, on links over several columns, the points between, all called knots. */
    private static final class Drawing {
        private final StoryMap map;
        private final Map<String, Integer> columns = new HashMap<>();
        private final TreeMap<Integer, List<String>> layers = new TreeMap<>();
        private final Map<String, List<String>> before = new HashMap<>();
        private final Map<String, List<String>> after = new HashMap<>();
        private final Map<Link, List<String>> knots = new LinkedHashMap<>();
        private final Map<String, Double> rows = new HashMap<>();

        Drawing(StoryMap map) {
            this.map = map;
            assignColumns();
            placeKnots();
            for (int sweep = 0; sweep < SWEEPS; sweep++) {
                order(layers.values().stream().toList(), before);
                order(layers.descendingMap().values().stream().toList(), after);
            }
            spread();
            for (int sweep = 0; sweep < SWEEPS; sweep++) {
                straighten();
            }
            rows.replaceAll((knot, row) -> nearestHalf(row));
        }

        /** A new column wherever the week changes, or where a link stays within one week. */
        private void assignColumns() {
            int column = 0;
            int week = map.stops().get(0).week();
            List<String> here = new ArrayList<>();
            for (Stop stop : byTime()) {
                boolean follows = here.stream().anyMatch(id -> map.from(id).stream().anyMatch(link -> link.to().equals(stop.id())));
                if (stop.week() != week || follows) {
                    column++;
                    week = stop.week();
                    here.clear();
                }
                columns.put(stop.id(), column);
                here.add(stop.id());
            }
        }

        /** By week; stops come in an order in which links go forward, which a stable sort keeps. */
        private List<Stop> byTime() {
            return map.stops().stream().sorted(Comparator.comparingInt(Stop::week)).toList();
        }

        private void placeKnots() {
            map.stops().forEach(stop -> layer(column(stop.id())).add(stop.id()));
            for (Link link : map.links()) {
                List<String> chain = new ArrayList<>(List.of(link.from()));
                for (int column = column(link.from()) + 1; column < column(link.to()); column++) {
                    String knot = link.from() + " " + link.to() + " " + column;
                    columns.put(knot, column);
                    layer(column).add(knot);
                    chain.add(knot);
                }
                chain.add(link.to());
                knots.put(link, chain);
                for (int k = 1; k < chain.size(); k++) {
                    after.computeIfAbsent(chain.get(k - 1), id -> new ArrayList<>()).add(chain.get(k));
                    before.computeIfAbsent(chain.get(k), id -> new ArrayList<>()).add(chain.get(k - 1));
                }
            }
        }

        private List<String> layer(int column) {
            return layers.computeIfAbsent(column, empty -> new ArrayList<>());
        }

        /** Sorts each layer by the mean place of its neighbours on one side. */
        private void order(List<List<String>> inTurn, Map<String, List<String>> neighbours) {
            for (List<String> layer : inTurn) {
                Map<String, Double> wish = new HashMap<>();
                for (String knot : layer) {
                    wish.put(knot, mean(neighbours.getOrDefault(knot, List.of()), this::relativePlace, relativePlace(knot)));
                }
                layer.sort(Comparator.comparingDouble(wish::get));
            }
        }

        /** How far down its layer a knot stands, from the middle. */
        private double relativePlace(String knot) {
            List<String> layer = layer(column(knot));
            return layer.indexOf(knot) - (layer.size() - 1) / 2.0;
        }

        private void spread() {
            layers.values().forEach(layer -> layer.forEach(knot -> rows.put(knot, relativePlace(knot))));
        }

        /** Moves each layer's knots towards their neighbours, keeping their order and distance. */
        private void straighten() {
            for (List<String> layer : layers.values()) {
                double[] wish = layer.stream().mapToDouble(knot -> {
                    List<String> beside = new ArrayList<>(before.getOrDefault(knot, List.of()));
                    beside.addAll(after.getOrDefault(knot, List.of()));
                    return mean(beside, this::row, row(knot));
                }).toArray();
                double[] kept = apart(wish, distances(layer));
                IntStream.range(0, kept.length).forEach(k -> rows.put(layer.get(k), kept[k]));
            }
        }

        /** A row between stops, half a row beside a link that passes. */
        private double[] distances(List<String> layer) {
            return IntStream.range(1, layer.size())
                    .mapToDouble(k -> isStop(layer.get(k - 1)) && isStop(layer.get(k)) ? 1 : 0.5).toArray();
        }

        private boolean isStop(String knot) {
            return map.stops().stream().anyMatch(stop -> stop.id().equals(knot));
        }

        /** The ascending positions, so far apart at least, whose pushes away from the wishes are balanced. */
        private static double[] apart(double[] wish, double[] distances) {
            double[] down = wish.clone();
            double[] up = wish.clone();
            for (int k = 1; k < wish.length; k++) {
                down[k] = Math.max(down[k], down[k - 1] + distances[k - 1]);
            }
            for (int k = wish.length - 2; k >= 0; k--) {
                up[k] = Math.min(up[k], up[k + 1] - distances[k]);
            }
            return IntStream.range(0, wish.length).mapToDouble(k -> (down[k] + up[k]) / 2).toArray();
        }

        /** Stops of a kind then stand in line. What is half a row or a whole one apart stays so. */
        private static double nearestHalf(double row) {
            return Math.round(2 * (row + A_HAIR)) / 2.0;
        }

        private static double mean(List<String> ids, ToDoubleFunction<String> value, double otherwise) {
            return ids.stream().mapToDouble(value).average().orElse(otherwise);
        }

        MapLayout layout() {
            Map<String, Place> places = new HashMap<>();
            map.stops().forEach(stop -> places.put(stop.id(), place(stop.id())));
            Map<Link, List<Place>> bends = new HashMap<>();
            knots.forEach((link, chain) -> bends.put(link, chain.stream().map(this::place).toList()));
            return new MapLayout(places, bends);
        }

        private Place place(String knot) {
            return new Place(column(knot), row(knot));
        }

        private int column(String knot) {
            return Known.in(columns, knot);
        }

        private double row(String knot) {
            return Known.in(rows, knot);
        }
    }
}
