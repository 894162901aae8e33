package org.balancingact.app.control;

import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.jspecify.annotations.Nullable;

/** A label whose text runs over several lines, in any script. */
public class WrappedLabel extends Label {
    private final Text ruler = new Text();
    private String whole = "";
    private boolean shaped;
    private boolean breaking;

    public WrappedLabel(String text) {
        setWrapText(true);
        textProperty().subscribe(this::changed);
        setText(text);
    }

    private void changed(@Nullable String text) {
        if (!breaking) {
            whole = text == null ? "" : text;
            shaped = LineBreaks.needed(whole);
            setAccessibleText(shaped ? whole : null);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return shaped && getSkin() != null ? Math.ceil(measure(whole)) + beside() : super.computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!shaped || getSkin() == null) {
            return super.computePrefHeight(width);
        }
        ruler.setText(width < 0 ? whole : broken(width));
        ruler.setFont(getFont());
        ruler.setLineSpacing(getLineSpacing());
        ruler.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        return ruler.getLayoutBounds().getHeight() + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        if (shaped) {
            breaking = true;
            setText(broken(getWidth()));
            breaking = false;
        }
        super.layoutChildren();
    }

    private String broken(double width) {
        return LineBreaks.broken(whole, width - beside(), this::measure);
    }

    private double measure(String text) {
        ruler.setText(text);
        ruler.setFont(getFont());
        return ruler.getLayoutBounds().getWidth();
    }

    private double beside() {
        return snappedLeftInset() + snappedRightInset();
    }
}
