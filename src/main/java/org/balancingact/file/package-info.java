/** How a file is written: complete or not at all, with the true reason. */
@NullMarked
package org.balancingact.file;

import org.jspecify.annotations.NullMarked;
