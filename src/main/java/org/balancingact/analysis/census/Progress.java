package org.balancingact.analysis.census;

/** Hears how a census gets on. It is called by the threads that count, at any of them and often. */
@FunctionalInterface
public interface Progress {
    /** Lets the census go on to its end. */
    Progress UNHEARD = runs -> true;

    /**
     * @param runs how many runs have been counted so far
     * @return whether to go on
     */
    boolean counted(long runs);
}
