package org.balancingact.app.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.app.Window.isThere;
import static org.balancingact.app.Window.node;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.balancingact.app.Window;
import org.balancingact.room.web.Network;
import org.balancingact.room.web.Networks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A room whose phones all come from one address, as behind some routers. */
@ExtendWith(ApplicationExtension.class)
class CrowdedRoomTest {
    @TempDir
    private Path folder;
    private Window window;

    @Start
    void open(Stage stage) {
        window = Window.open(stage, folder, 1280, 800);
        window.context().beIn(() -> new Networks(List.of(new Network("wlan0", "127.0.0.1", false))));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> ((ButtonBase) node(robot, button)).fire());
    }

    /** A phone of its own, which keeps its cookie. */
    private static final class Phone {
        private final HttpClient client = HttpClient.newHttpClient();
        private final URI room;
        private final String cookie;

        /** Comes to the room by what is typed into it. */
        Phone(URI join) throws Exception {
            room = join.resolve("/");
            cookie = client.send(HttpRequest.newBuilder(join).build(), BodyHandlers.ofString()).headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        }

        HttpResponse<String> look() throws Exception {
            return client.send(HttpRequest.newBuilder(room).header("Cookie", cookie).build(), BodyHandlers.ofString());
        }
    }

    @Test
    void aPhoneThatWasTurnedAwayComesInOnceTheFacilitatorAllowsIt(FxRobot robot) throws Exception {
        robot.interact(() -> node(robot, "#scenario-zero-waste-by-q3").requestFocus());
        robot.push(KeyCode.ENTER);
        press(robot, "#with-room");
        press(robot, "#open-room");
        robot.push(KeyCode.N);
        URI join = URI.create(((Label) node(robot, "#room-address")).getText());
        for (int phones = 0; phones < 3; phones++) {
            assertThat(new Phone(join).look().body()).contains("You are in.");
        }
        assertThat(isThere(robot, "#share-address")).isFalse();
        Phone late = new Phone(join);
        HttpResponse<String> refused = late.look();
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("Please tell the facilitator.", "http-equiv=\"refresh\"");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> isThere(robot, "#share-address"));
        press(robot, "#share-address");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !isThere(robot, "#share-address"));
        assertThat(late.look().body()).as("as the page asks by itself").contains("You are in.");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> ((Label) node(robot, "#room-count")).getText().startsWith("4 phones are in."));
    }
}
