package org.balancingact.fuzz;

import com.google.gson.JsonObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.balancingact.engine.Engine;
import org.balancingact.journal.Mode;
import org.balancingact.journal.carry.RunCode;
import org.balancingact.journal.carry.SignedRun;
import org.balancingact.scenario.json.Mutation;

/** Makes cases: files and codes without fault, changed in one of many ways. */
final class Cases {
    private static final int MOST_BITS = 120;

    private final List<Base> small = Base.small();
    private final List<Base> large = Base.large();

    /** The scenarios that codes may belong to. */
    List<Base> small() {
        return small;
    }

    /** The case of a seed, the same each time: mostly scenarios, one in eight a run file, one in sixteen a code. */
    Case of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Base base = Base.one(random.nextInt(250) == 0 ? large : small, random);
        int kind = random.nextInt(16);
        if (kind == 0) {
            return new Case(seed, Case.Kind.RUN_CODE, bytes(code(base.code(), random)));
        } else if (kind < 3) {
            return new Case(seed, Case.Kind.RUN_FILE, runFile(base, random));
        }
        return new Case(seed, Case.Kind.SCENARIO, scenario(base, random));
    }

    private static byte[] scenario(Base base, SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0 -> base.scenario().withChangedBytes(random);
            case 1, 2 -> bytes(base.scenario().changed(random));
            default -> bytes(changed(base.scenarioTree(), random).toString());
        };
    }

    /** Half of them with a sum that holds, as who changes a file on purpose would see to. */
    private static byte[] runFile(Base base, SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0 -> base.runFile().withChangedBytes(random);
            case 1 -> bytes(base.runFile().changed(random));
            case 2 -> bytes(changed(base.runFileTree(), random).toString());
            case 3 -> {
                JsonObject file = base.runFileTree();
                file.addProperty("scenario", base.scenario().changed(random));
                yield bytes(SignedRun.signed(file));
            }
            default -> {
                JsonObject file = base.runFileTree();
                changed(file.getAsJsonObject("run"), random);
                yield bytes(SignedRun.signed(file));
            }
        };
    }

    private static JsonObject changed(JsonObject tree, SplittableRandom random) {
        Random changes = new Random(random.nextLong());
        for (int count = Base.few(random); count > 0 && !tree.isEmpty(); count--) {
            Mutation.change(tree, changes);
        }
        return tree;
    }

    /** Other picks with check symbols that hold, or the code mistyped. */
    private static String code(RunCode code, SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> new RunCode(Engine.VERSION, code.mode(), code.scenario(), new BigInteger(random.nextInt(MOST_BITS), new Random(random.nextLong()))).text();
            case 1 -> new RunCode(Engine.VERSION, Base.one(List.of(Mode.values()), random), code.scenario() ^ random.nextInt(2),
                    code.picks().add(BigInteger.valueOf(random.nextInt(100)))).text();
            case 2 -> Tokens.of(code.text()).changed(random);
            default -> new String(Tokens.of(code.text()).withChangedBytes(random), StandardCharsets.ISO_8859_1);
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
