package org.balancingact.app.history;

/** What the user is being asked to confirm. */
public enum Deletion { NONE, ONE, ALL }
