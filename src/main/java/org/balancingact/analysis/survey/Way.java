package org.balancingact.analysis.survey;

/** A step of the story: from a scene or an option, by id, to a scene or to the end. */
public record Way(String from, String to) {}
