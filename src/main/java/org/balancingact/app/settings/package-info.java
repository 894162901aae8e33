/** What a person has set: read, changed, kept. */
@NullMarked
package org.balancingact.app.settings;

import org.jspecify.annotations.NullMarked;
