package org.balancingact.app.library;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** What is offered to who has told what became of a plan. */
final class TicketStrip extends VBox {
    private final Messages messages = Messages.of("library");

    TicketStrip(ReturnTicket ticket, PlanViewModel model) {
        setId("return-ticket");
        getStyleClass().add("plan-strip");
        Button take = Buttons.named("take-ticket", Buttons.wrapping(Buttons.secondary(name(ticket), model::takeTicket)));
        Button leave = Buttons.small("leave-ticket", Buttons.text(messages.text("ticket.leave"), model::leaveTicket));
        getChildren().setAll(Paragraph.note(messages.text("ticket.title")), new Paragraph(reason(ticket)),
                Styles.on(new FlowPane(take, leave), "plan-answers"));
    }

    private String name(ReturnTicket ticket) {
        return ticket instanceof ReturnTicket.Read read ? messages.text("ticket.read", read.unit().number(), read.unit().title())
                : messages.text("ticket.play", ((ReturnTicket.Play) ticket).scenario().title());
    }

    private String reason(ReturnTicket ticket) {
        return messages.text(ticket instanceof ReturnTicket.Read ? "ticket.reason.read" : "ticket.reason.play", ticket.scene());
    }
}
