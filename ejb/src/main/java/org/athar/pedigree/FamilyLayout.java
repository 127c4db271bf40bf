package org.athar.pedigree;

import java.util.List;
import java.util.stream.Stream;
import org.athar.engine.drawing.Drawing;
import org.athar.engine.drawing.Point;
import org.athar.engine.pedigree.Pedigree;
import org.athar.pedigree.view.FamilyDrawing;

/** Lays out a family for a page. */
final class FamilyLayout {

    private FamilyLayout() {
    }

    static FamilyDrawing of(Pedigree pedigree) {
        Drawing drawing = Drawing.of(pedigree);
        return new FamilyDrawing(drawing.width(), drawing.height(),
                drawing.people().stream().map(one -> new FamilyDrawing.Place(one.id(), one.at().x(), one.at().y())).toList(),
                drawing.unions().stream().map(one -> new FamilyDrawing.Couple(one.father(), one.mother(), one.related(),
                        corners(one.line()))).toList(),
                drawing.descents().stream().map(one -> new FamilyDrawing.Child(one.child(), one.father(), one.mother(),
                        corners(one.line()))).toList());
    }

    private static List<Double> corners(List<Point> line) {
        return line.stream().flatMap(point -> Stream.of(point.x(), point.y())).toList();
    }
}
