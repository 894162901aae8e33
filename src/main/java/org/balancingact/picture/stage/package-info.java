/**
 * The paper theatre: places, people and things of a story as shapes, in units and colours, for whoever draws them: a canvas in the
 * window, SVG on a page. Nothing here knows an indicator.
 */
@NullMarked
package org.balancingact.picture.stage;

import org.jspecify.annotations.NullMarked;
