/** The text behind the stories: units, their questions, and when each question comes back. What was answered is in the journal. */
@NullMarked
package org.balancingact.learn;

import org.jspecify.annotations.NullMarked;
