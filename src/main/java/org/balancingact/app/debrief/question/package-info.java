/** What the debrief asks, and the controls that take the answers. */
@NullMarked
package org.balancingact.app.debrief.question;

import org.jspecify.annotations.NullMarked;
