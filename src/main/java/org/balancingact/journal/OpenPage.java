package org.balancingact.journal;

/**
 * Which page of an unfinished run is open, counted from its latest pick: the questions about it, what came of it, then the scenes
 * that follow. The number of a page is the same whether or not questions are asked.
 */
public record OpenPage(int number) {
    /** Where a pick leads to. */
    public static final OpenPage QUESTIONS = new OpenPage(0);
    public static final OpenPage CONSEQUENCE = new OpenPage(1);
    private static final int FIRST_SCENE = 2;

    /** @param place counted from 0, from the latest pick or, before the first one, from the beginning */
    public static OpenPage scene(int place) {
        return new OpenPage(FIRST_SCENE + place);
    }

    public boolean isScene() {
        return number >= FIRST_SCENE;
    }

    /** The place of the scene; 0 where the page is none. */
    public int scene() {
        return Math.max(0, number - FIRST_SCENE);
    }
}
