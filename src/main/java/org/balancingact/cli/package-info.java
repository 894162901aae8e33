/** The command line: one class a command, each thin. */
@NullMarked
package org.balancingact.cli;

import org.jspecify.annotations.NullMarked;
