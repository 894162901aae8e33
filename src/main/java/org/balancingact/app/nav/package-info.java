/** The frame around every screen: what is open, the bar, keys, notices. */
@NullMarked
package org.balancingact.app.nav;

import org.jspecify.annotations.NullMarked;
