package org.balancingact.scenario;

import java.util.Optional;

/** Five colours that belong together: ground, deep, mid, light, spark (as RGB hexadecimal, without the number sign). */
public enum Palette {
    PINE("DCE6E0", "1F4A48", "6F9C8F", "F4F2EA", "E2A33B"),
    DUSK("2B3446", "161C29", "566686", "E9E4DA", "E08A66"),
    CLAY("EADCCB", "7A4A33", "C48E64", "FBF6EE", "2F5D62"),
    SKY("D5E3EE", "27496D", "7FA6C6", "FFFFFF", "E8B04A"),
    PLUM("E6DCE6", "4E3557", "A084A8", "FAF6FA", "DE9152"),
    MOSS("E3E6D2", "4A5730", "97A36B", "FAFAF0", "D9A441"),
    SLATE("DDE1E4", "37424A", "8B99A3", "F7F9FA", "CFA62B"),
    NIGHT("1F3038", "101A20", "47606B", "E8EEF0", "7FC4B5");

    private final String ground;
    private final String deep;
    private final String mid;
    private final String light;
    private final String spark;

    Palette(String ground, String deep, String mid, String light, String spark) {
        this.ground = ground;
        this.deep = deep;
        this.mid = mid;
        this.light = light;
        this.spark = spark;
    }

    public String ground() {
        return ground;
    }

    public String deep() {
        return deep;
    }

    public String mid() {
        return mid;
    }

    public String light() {
        return light;
    }

    public String spark() {
        return spark;
    }

    public String id() {
        return Ids.of(this);
    }

    public static Optional<Palette> of(String id) {
        return Ids.find(values(), id);
    }
}
