/** Does reading the moment pay? Ways of playing, placed among all sound plays of a scenario. */
@NullMarked
package org.balancingact.analysis.moment;

import org.jspecify.annotations.NullMarked;
