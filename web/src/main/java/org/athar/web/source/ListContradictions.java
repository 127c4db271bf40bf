package org.athar.web.source;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.athar.source.FigureService;
import org.athar.source.view.FigureView;

/** Figures that contradict each other, by what they are about. */
@Named
@ViewScoped
public class ListContradictions implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FigureService figures;

    private List<List<FigureView>> groups;

    /** Loads them, those about one subject and of one kind together. */
    public void load() {
        Map<String, List<FigureView>> byWhat = new LinkedHashMap<>();
        figures.contradicting().forEach(figure -> byWhat
                .computeIfAbsent(figure.subject().ref() + " " + figure.kind(), what -> new ArrayList<>()).add(figure));
        groups = List.copyOf(byWhat.values());
    }

    /** Each group with at least two figures. */
    public List<List<FigureView>> getGroups() {
        return groups;
    }
}
