package org.balancingact.journal;

import java.util.Optional;

/** What a player takes along from a run: one thing that worked, one to change, one plan; each only where written. */
public record Takeaway(Optional<String> worked, Optional<String> change, Optional<Plan> plan) {}
