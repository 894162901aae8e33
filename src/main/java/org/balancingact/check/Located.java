package org.balancingact.check;

import org.balancingact.scenario.Finding.Place;

/** A part of a scenario and where it stands. */
record Located<T>(T part, Place place) {}
