package org.balancingact.app.art;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.balancingact.app.Film;
import org.balancingact.app.Mounted;
import org.balancingact.app.control.Footer;
import org.balancingact.picture.stage.Staging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SlipPageTest {
    private static final String TITLE = "What the night shift knew about the third warehouse, and why nobody had asked";
    
    private final Region content = new Region();
    private SlipPage page;

    @Start
    void open(Stage stage) {
        page = new SlipPage(new Staging(Film.over().scenario()).opening(), TITLE, content, new Footer("Stays here."));
        Mounted.show(stage, page, 640, 500);
    }

    @Test
    void aTitleThatIsWiderThanThePageIsShownWholeAboveWhatScrolls(FxRobot robot) {
        robot.interact(() -> {
            page.applyCss();
            page.layout();
        });
        Region slip = (Region) page.lookup(".slip");
        assertThat(((Text) slip.lookup(".text")).getText()).isEqualTo(TITLE);
        assertThat(slip.getBoundsInParent().getMaxY()).isLessThanOrEqualTo(content.getBoundsInParent().getMinY());
    }
}
