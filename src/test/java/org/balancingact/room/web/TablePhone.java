package org.balancingact.room.web;

import java.net.URI;
import org.balancingact.journal.JoinPoint;
import org.balancingact.room.web.Browser.Page;

/** The phones of a table that came in by the address on the big screen: one, and others once it has sent as much as it may at once. */
public final class TablePhone {
    private static final int TOO_MANY = 429;

    private final JoinPoint point;
    private final int table;
    private Browser browser;
    private int phones;

    private TablePhone(JoinPoint point, int table) {
        this.point = point;
        this.table = table;
        this.browser = sit();
    }

    /** @param url as it is typed, such as {@code http://127.0.0.1:8080/K7QM} */
    public static TablePhone at(String url, int table) {
        URI typed = URI.create(url);
        return new TablePhone(new JoinPoint(typed.getPath().substring(1), typed.getHost(), typed.getPort()), table);
    }

    private Browser sit() {
        phones++;
        Browser phone = new Browser(point, "127.0." + table + "." + phones);
        phone.post("/table", "key=" + phone.join().field("key") + "&table=" + table);
        return phone;
    }

    /** They read and decide, always for the first option, until there is nothing to be done. */
    public void play() {
        Page page = browser.get("/");
        while (page.body().contains("<form")) {
            Page next = OpenedTables.goOn(browser, page, "X-Part: 1");
            browser = next.status() == TOO_MANY ? sit() : browser;
            page = next.status() == TOO_MANY ? browser.get("/") : next;
        }
    }

    /** What is said to those at the table. */
    public String said() {
        return browser.get("/").said();
    }
}
