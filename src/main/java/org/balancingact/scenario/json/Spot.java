package org.balancingact.scenario.json;

import org.balancingact.scenario.Finding.Place;

/**
 * Where a value stands in a file. A file may hold half a million values below one long key: the path is put into words only for
 * those about which something is said.
 */
record Spot(String file, int line, Trail trail) {

    Place place() {
        return new Place(file, line, trail.path());
    }

    /** The way down from the root, each step linked to the one before. */
    sealed interface Trail {
        /** As a JSON path; a key that is too long to be read is cut. */
        String path();

        record Root() implements Trail {
            @Override
            public String path() {
                return JsonPath.ROOT;
            }
        }

        record Child(Trail parent, String name) implements Trail {
            @Override
            public String path() {
                return JsonPath.child(parent.path(), Findings.excerpt(name));
            }
        }

        record Item(Trail parent, int index) implements Trail {
            @Override
            public String path() {
                return JsonPath.item(parent.path(), index);
            }
        }
    }
}
