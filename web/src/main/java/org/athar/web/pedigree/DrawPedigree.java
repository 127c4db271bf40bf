package org.athar.web.pedigree;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.athar.engine.genotype.Sex;
import org.athar.kernel.Refusal;
import org.athar.pedigree.PedigreeService;
import org.athar.pedigree.command.DrawPedigreeCommand;
import org.athar.pedigree.command.MemberEntry;
import org.athar.pedigree.view.FamilyDrawing;
import org.athar.pedigree.view.PedigreeView;
import org.athar.web.support.Notices;
import org.athar.web.support.part.PedigreePicture;
import org.athar.web.support.stale.TwoVersions;

/** Draws a family as the laboratory tests it: a new one, from the samples of a missing person's relatives, or one anew. */
@Named
@ViewScoped
public class DrawPedigree implements Serializable {

    private static final long serialVersionUID = 1L;
    private final List<MemberRow> rows = new ArrayList<>();

    @Inject
    private PedigreeService service;
    @Inject
    private Notices notices;
    @Inject
    private TwoVersions twoVersions;

    private PedigreeView pedigree;
    private String ref;
    private String person;
    private Sex sex;
    private String note;
    private String reason;
    private List<MemberEntry> entries;
    private FamilyDrawing drawing;

    /** Loads what is drawn so far, once: a pedigree, a first drawing of a person's family, or nobody. */
    public void load() {
        if (!rows.isEmpty()) {
            return;
        }
        if (ref != null) {
            take();
        } else if (person != null && sex != null) {
            service.draft(person, sex).forEach(entry -> rows.add(MemberRow.of(entry)));
        } else if (person == null) {
            rows.add(new MemberRow());
        }
        sketch();
    }

    private void take() {
        pedigree = service.view(ref);
        rows.clear();
        pedigree.members().forEach(member -> rows.add(MemberRow.of(member)));
        note = pedigree.note();
        sketch();
    }

    /** Draws the first family of a person: the page opens anew with it. */
    public String begin() {
        return "/pedigree/draw?faces-redirect=true&person=" + person + "&sex=" + sex;
    }

    /** One more member, at the end. */
    public void add() {
        rows.add(new MemberRow());
        sketch();
    }

    /** Takes a member out; whoever had him or her as a parent has none there any more. */
    public void remove(int index) {
        String label = rows.remove(index).getLabel();
        rows.forEach(row -> row.forget(label));
        sketch();
    }

    private void sketch() {
        entries = rows.stream().map(MemberRow::entry).toList();
        drawing = service.sketch(entries).orElse(null);
    }

    /** As it is drawn so far; null as long as it is no pedigree. */
    public PedigreePicture getPicture() {
        return drawing == null ? null : FamilyPicture.sketch(drawing, entries);
    }

    /** Reads what was typed, so that whoever has just been named can be chosen as a parent. */
    public void name() {
        rows.forEach(MemberRow::tidy);
        sketch();
    }

    /** Records the drawing and opens the pedigree. */
    public String save() {
        sketch();
        Optional<String> done = twoVersions.save(() -> notices.telling(service.draw(command()), "pedigree.draw.done"), this::take,
                () -> service.history(ref));
        return done.map(drawn -> "/pedigree/view?faces-redirect=true&ref=" + drawn).orElse(null);
    }

    private DrawPedigreeCommand command() {
        return new DrawPedigreeCommand(pedigree == null ? null : pedigree.head().id(), pedigree == null ? 0 : pedigree.version(),
                rows.stream().map(MemberRow::entry).toList(), note, reason);
    }

    /** What is wrong with one row. */
    public List<Refusal> wrongAt(int index) {
        return notices.getRefusals().stream().filter(one -> one.field() != null
                && (one.field() + ".").startsWith("members." + index + ".")).toList();
    }

    /** Labels that a row may choose as a parent. */
    public List<String> parentsFor(int index, Sex wanted) {
        List<String> labels = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            MemberRow row = rows.get(at);
            if (at != index && row.getLabel() != null && row.getSex() == wanted) {
                labels.add(row.getLabel());
            }
        }
        return labels.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** Whether a person is named, and it is still to be said whether a man or a woman. */
    public boolean isAsking() {
        return ref == null && person != null && sex == null;
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public List<MemberRow> getRows() {
        return rows;
    }

    public PedigreeView getPedigree() {
        return pedigree;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
