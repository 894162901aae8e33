/** The decisions of runs as CSV and as a workbook. */
@NullMarked
package org.balancingact.report.table;

import org.jspecify.annotations.NullMarked;
