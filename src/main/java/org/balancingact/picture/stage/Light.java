package org.balancingact.picture.stage;

/** The time of day in which a scene is seen. */
public enum Light { MORNING, NOON, EVENING, NIGHT }
