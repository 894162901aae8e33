package org.balancingact.analysis.census;

/**
 * A paragraph of the story.
 *
 * @param owner    id of what it belongs to
 * @param position 0 for the first paragraph there
 */
public record PassageId(Place place, String owner, int position) {

    /** Where a paragraph can stand: in a scene, in the consequence of an option, or in an ending. */
    public enum Place { SCENE, CONSEQUENCE, ENDING }
}
