/** Parts of a story as controls: talk and artefacts, drawn as what they are. */
@NullMarked
package org.balancingact.app.story;

import org.jspecify.annotations.NullMarked;
