package org.balancingact.app.art;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.converter.EnumConverter;
import javafx.scene.layout.Region;

/** What is drawn by code in colours that are no tokens: the theme says by its style sheet how. */
abstract class Pictured extends Region {
    private static final CssMetaData<Pictured, Pictures> META =
            new CssMetaData<>("-pictures", new EnumConverter<>(Pictures.class), Pictures.BRIGHT) {
                @Override
                public boolean isSettable(Pictured region) {
                    return true;
                }

                @Override
                public StyleableProperty<Pictures> getStyleableProperty(Pictured region) {
                    return region.pictures;
                }
            };
    private static final List<CssMetaData<? extends Styleable, ?>> ALL =
            Stream.concat(Region.getClassCssMetaData().stream(), Stream.of(META)).toList();

    private final SimpleStyleableObjectProperty<Pictures> pictures =
            new SimpleStyleableObjectProperty<>(META, this, "pictures", Pictures.BRIGHT) {
                @Override
                protected void invalidated() {
                    get();
                    dressed();
                }
            };

    Pictured() {
        getStyleClass().add("pictured");
    }

    final Pictures pictures() {
        return pictures.get();
    }

    /** Whether the theme is dark. */
    final boolean isDark() {
        return pictures() != Pictures.BRIGHT;
    }

    /** The theme wants other pictures than before. */
    abstract void dressed();

    @Override
    public final List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return ALL;
    }
}
