package org.balancingact.app.learn;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.OpenWords;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.learn.Block;

/** The text of a unit: headings, paragraphs, lists, quotations and tables, in the serif of stories. */
final class UnitText {
    private static final int WHOLE = 100;

    private final OpenWords words;

    /** @param words opens those that can be opened where they are met first */
    UnitText(OpenWords words) {
        this.words = words;
    }

    Node of(List<Block> blocks) {
        VBox column = Styles.on(new VBox(), "unit-text");
        blocks.forEach(block -> column.getChildren().add(of(block)));
        return column;
    }

    private Node of(Block block) {
        if (block instanceof Block.Heading heading) {
            return Styles.on(new Paragraph(heading.text(), Styles.SERIF), "unit-heading");
        } else if (block instanceof Block.Bullets bullets) {
            VBox list = Styles.on(new VBox(), "unit-list");
            bullets.texts().forEach(line -> list.getChildren().add(bullet(line)));
            return list;
        } else if (block instanceof Block.Quote quote) {
            return Styles.on(new VBox(Styles.on(Paragraph.story(quote.text()), "unit-quote-words"), Paragraph.note(quote.by())), "unit-quote");
        } else if (block instanceof Block.Table table) {
            return table(table);
        }
        return words.flow(((Block.Paragraph) block).text(), Styles.SERIF, "unit-flow");
    }

    private Node bullet(String line) {
        Region dot = Styles.on(new Region(), "unit-dot");
        Node words = this.words.flow(line, Styles.SERIF, "unit-flow");
        HBox.setHgrow(words, Priority.ALWAYS);
        return Styles.on(new HBox(dot, words), "unit-bullet");
    }

    private static Node table(Block.Table table) {
        GridPane grid = Styles.on(new GridPane(), "unit-table");
        int columns = table.head().size();
        for (int column = 0; column < columns; column++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth((double) WHOLE / columns);
            grid.getColumnConstraints().add(share);
            grid.add(new Paragraph(table.head().get(column), Styles.NOTE, Styles.STRONG), column, 0);
        }
        List<List<String>> rows = new ArrayList<>(table.rows());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                grid.add(new Paragraph(rows.get(row).get(column), Styles.NOTE), column, row + 1);
            }
        }
        return grid;
    }
}
