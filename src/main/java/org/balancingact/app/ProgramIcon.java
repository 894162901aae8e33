package org.balancingact.app;

import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;

/** The picture by which the system shows the window, in the sizes in which systems do. */
final class ProgramIcon {
    static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private ProgramIcon() {}

    static List<Image> all() {
        return SIZES.stream().map(size -> new Image(address(size))).toList();
    }

    private static String address(int size) {
        String name = "/assets/icon/" + size + ".png";
        return Objects.requireNonNull(ProgramIcon.class.getResource(name), name).toExternalForm();
    }
}
