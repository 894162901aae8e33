package org.balancingact.journal.carry;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes the sum of a changed run file anew, as somebody who changes it on purpose would. */
public final class SignedRun {
    private static final Gson GSON = new Gson().newBuilder().disableHtmlEscaping().create();

    private SignedRun() {}

    /** The run file with a sum that holds. */
    public static String signed(JsonObject file) {
        file.remove("sha256");
        file.addProperty("sha256", HexFormat.of().formatHex(sum(GSON.toJson(file).getBytes(StandardCharsets.UTF_8))));
        return GSON.toJson(file);
    }

    private static byte[] sum(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
