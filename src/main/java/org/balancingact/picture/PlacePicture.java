package org.balancingact.picture;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A picture with places, one after the other, that say something when they are pointed at. */
public interface PlacePicture extends Picture {

    /**
     * A place.
     *
     * @param at    in the drawing
     * @param words what it says
     */
    record Place(Point at, String words) {}

    /** The places in a drawing of that width, of which there is one at least. */
    List<Place> places(double width);

    /** Where a line through a place begins and ends, which is nowhere else where there is none. */
    default double lineTop(Place place) {
        return place.at().y();
    }

    /** The place nearest to a point, counted from 0. */
    default int nearest(double width, Point point) {
        List<Place> places = places(width);
        return IntStream.range(0, places.size()).boxed().min(Comparator.comparingDouble(k ->
                Math.hypot(places.get(k).at().x() - point.x(), places.get(k).at().y() - point.y()))).orElseThrow();
    }
}
