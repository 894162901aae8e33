/** Which letters a typeface has, and in which order they are read. */
@NullMarked
package org.balancingact.report.letters;

import org.jspecify.annotations.NullMarked;
