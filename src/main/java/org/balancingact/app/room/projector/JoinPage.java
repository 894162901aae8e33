package org.balancingact.app.room.projector;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.QrPicture;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** How one comes in: the address to type, as a code for cameras too; before it the room's network, where the facilitator typed it in. */
final class JoinPage {
    private static final Messages MESSAGES = Messages.of("room");
    /** Em of a code and of its page's left column: three fifths of the height of the screen. */
    private static final double CODE = 23.5;

    private JoinPage() {}

    static Region of(Projected projected, Counted counted) {
        String title = projected.state().run().scenario().title();
        if (projected.url().isEmpty()) {
            VBox page = Styles.on(new VBox(Paragraph.display(title)), "projected-page-words");
            page.getChildren().add(projected.rehearsal() ? Styles.on(counted.count(), "vote-title")
                    : Paragraph.story(MESSAGES.text(projected.tables().isPresent() ? "tables.no-phone" : "lobby.hands")));
            projected.tables().ifPresent(tables -> page.getChildren().add(TablesPage.seated(tables)));
            return page;
        }
        String url = projected.url().get();
        Paragraph typed = Styles.on(new Paragraph(url, Styles.TITLE), "projected-address");
        typed.setId("room-address");
        VBox words = Styles.on(new VBox(Paragraph.display(title)), "projected-page-words");
        projected.wifi().ifPresent(wifi -> words.getChildren().addAll(Paragraph.story(MESSAGES.text("lobby.wifi")), code(wifi,
                MESSAGES.text("lobby.wifi.spoken"), "wifi-code")));
        words.getChildren().addAll(Paragraph.story(MESSAGES.text(projected.wifi().isPresent() ? "lobby.join.second" : "lobby.join")), typed,
                Styles.on(counted.count(), "vote-title"));
        projected.tables().ifPresent(tables -> words.getChildren().addAll(Paragraph.story(MESSAGES.text("tables.join")), TablesPage.seated(tables)));
        words.getChildren().add(new Paragraph(MESSAGES.text("setup.privacy"), Styles.MUTED));
        return new TwoColumns(Styles.on(new VBox(code(url, MESSAGES.text("lobby.spoken", url), "room-code")),
                "projected-page-words"), CODE, words);
    }

    private static Region code(String text, String spoken, String style) {
        return Styles.on(new QrPicture(text, spoken), style);
    }
}
