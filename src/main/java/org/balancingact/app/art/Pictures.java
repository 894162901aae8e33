package org.balancingact.app.art;

/** How a theme wants pictures: its style sheet says so by {@code -pictures}. */
enum Pictures {
    BRIGHT,
    /** In the colours after dark. */
    DIM,
    /** Of a stage only the name plate, in the colours of the theme; all else as after dark. */
    PLAIN
}
