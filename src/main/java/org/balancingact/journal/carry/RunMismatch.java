package org.balancingact.journal.carry;

/** A run file tells of a result that its choices do not give. */
final class RunMismatch extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
