/** Texts from the bundles in {@code assets/messages}, and the words for failures. */
@NullMarked
package org.balancingact.i18n;

import org.jspecify.annotations.NullMarked;
