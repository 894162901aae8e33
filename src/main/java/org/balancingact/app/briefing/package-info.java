/** The screen before a run: the situation, the people, the mode. */
@NullMarked
package org.balancingact.app.briefing;

import org.jspecify.annotations.NullMarked;
