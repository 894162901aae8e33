/** The map of a story: where its scenes and links lie, and what is drawn of them. */
@NullMarked
package org.balancingact.picture.map;

import org.jspecify.annotations.NullMarked;
