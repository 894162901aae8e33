/** The terminal: its letters, its width, what it is asked. */
@NullMarked
package org.balancingact.cli.terminal;

import org.jspecify.annotations.NullMarked;
