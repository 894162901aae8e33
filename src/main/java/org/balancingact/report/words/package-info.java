/** The words that screens, the text mode and every export tell the facts with. */
@NullMarked
package org.balancingact.report.words;

import org.jspecify.annotations.NullMarked;
