package org.balancingact.kills;

/**
 * What kills did.
 *
 * @param acknowledged  writes that were acknowledged before them
 * @param lost          files and runs in which an acknowledged write is missing
 * @param half          files that hold neither what was there before nor what came next
 * @param parts         parts that lay beside: they tell how often a kill came in the middle of a write
 * @param partsThatStay parts that lie there still after the next write
 */
record Damage(int acknowledged, int lost, int half, int parts, int partsThatStay) {

    boolean isNone() {
        return lost == 0 && half == 0 && partsThatStay == 0;
    }

    Damage plus(Damage other) {
        return new Damage(acknowledged + other.acknowledged, lost + other.lost, half + other.half, parts + other.parts,
                partsThatStay + other.partsThatStay);
    }
}
