/** The screens of earlier runs: list, profile, import, deletion. */
@NullMarked
package org.balancingact.app.history;

import org.jspecify.annotations.NullMarked;
