/** What each plot looks like: marks as data, without colours, laid out in any width. */
@NullMarked
package org.balancingact.picture;

import org.jspecify.annotations.NullMarked;
