/** The screen with which a story ends. */
@NullMarked
package org.balancingact.app.ending;

import org.jspecify.annotations.NullMarked;
