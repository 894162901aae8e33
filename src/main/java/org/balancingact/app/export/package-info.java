/** The screen that hands a run over. */
@NullMarked
package org.balancingact.app.export;

import org.jspecify.annotations.NullMarked;
