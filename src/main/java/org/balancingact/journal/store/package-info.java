/** The record in SQLite: kept safely, or in memory where nothing can be kept. */
@NullMarked
package org.balancingact.journal.store;

import org.jspecify.annotations.NullMarked;
