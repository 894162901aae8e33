package org.balancingact.app.control;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A row that has several forms: of these the first whose parts have room is seen, else the last. */
public class FittingRow extends HBox {
    private List<List<Node>> forms = List.of();
    private List<Node> shown = List.of();

    /** @param forms from the widest to the narrowest; a part may belong to several, and is left out where it is not managed */
    protected final void setForms(List<List<Node>> forms) {
        this.forms = forms;
        shown = forms.get(0);
        Set<Node> parts = new LinkedHashSet<>();
        forms.forEach(parts::addAll);
        getChildren().setAll(parts);
    }

    /** Takes what is left of the width, or its part of it. */
    protected static Region gap() {
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /** What the row measures and places: the parts of the form that is seen. */
    @Override
    @SuppressWarnings("unchecked")
    protected <E extends Node> List<E> getManagedChildren() {
        List<E> managed = new ArrayList<>();
        shown.stream().filter(Node::isManaged).forEach(part -> managed.add((E) part));
        return managed;
    }

    @Override
    protected double computePrefWidth(double height) {
        return width(forms.get(0));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private double width(List<Node> form) {
        List<Node> before = shown;
        shown = form;
        double width = super.computePrefWidth(-1);
        shown = before;
        return width;
    }

    @Override
    protected void layoutChildren() {
        shown = forms.stream().filter(form -> width(form) <= getWidth()).findFirst().orElse(forms.get(forms.size() - 1));
        forms.forEach(form -> form.forEach(part -> part.setVisible(shown.contains(part) && part.isManaged())));
        super.layoutChildren();
    }
}
