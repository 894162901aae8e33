package org.balancingact.journal.carry;

import org.balancingact.journal.Journal;
import org.balancingact.journal.RunRecord;
import org.balancingact.scenario.json.ScenarioDocument;

/** A run that was carried here as a file or a code, checked and ready for {@link Journal#add}. */
public record ImportedRun(RunRecord record, ScenarioDocument document) {}
