/** The screen for authors: the scenes of a file drawn, its runs counted, its findings. */
@NullMarked
package org.balancingact.app.examine;

import org.jspecify.annotations.NullMarked;
