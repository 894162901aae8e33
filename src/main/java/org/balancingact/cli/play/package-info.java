/** Playing in a terminal. */
@NullMarked
package org.balancingact.cli.play;

import org.jspecify.annotations.NullMarked;
