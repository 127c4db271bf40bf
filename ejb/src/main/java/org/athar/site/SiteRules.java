package org.athar.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.athar.kernel.Clocks;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Refusal;
import org.athar.kernel.Texts;
import org.athar.place.Position;
import org.athar.site.command.SiteDescription;
import org.athar.site.command.SiteMeasures;
import org.athar.site.command.SiteReport;
import org.athar.site.command.SiteWhere;
import org.athar.site.model.Outline;

/** What a description of a site must hold, all violations at once. */
final class SiteRules {

    /** Longest line. */
    static final int LINE = 300;
    /** Longest text. */
    static final int TEXT = 4_000;

    private SiteRules() {
    }

    /** The description with blanks stripped and empty variants left out. */
    static SiteDescription clean(SiteDescription typed) {
        SiteWhere where = typed.where() == null ? new SiteWhere(null, null, null, null, null) : typed.where();
        SiteReport report = typed.report() == null ? SiteReport.NONE : typed.report();
        return new SiteDescription(clean(typed.name()), typed.variants().stream().map(Texts::strip).filter(Objects::nonNull).distinct()
                .toList(),
                new SiteWhere(where.area(), Texts.strip(where.locality()), where.position(), Texts.strip(where.positionNote()),
                        Texts.strip(where.outline())),
                typed.type(), typed.phase(), typed.period(), typed.hazards(),
                typed.measures() == null ? SiteMeasures.NONE : typed.measures(),
                new SiteReport(report.knownSince(), report.reportedOn(), Texts.strip(report.reportedBy())), Texts.strip(typed.landOwner()),
                typed.moreThanOne(), Texts.strip(typed.circumstances()), Texts.strip(typed.note()));
    }

    /** A text in three languages with blanks stripped; never null. */
    static LocalizedText clean(LocalizedText typed) {
        return typed == null ? new LocalizedText(null, null, null)
                : new LocalizedText(Texts.strip(typed.en()), Texts.strip(typed.ar()), Texts.strip(typed.ckb()));
    }

    /** Everything that speaks against the description; empty if nothing. */
    static List<Refusal> violations(SiteDescription site, Instant now) {
        List<Refusal> found = new ArrayList<>();
        names(found, site);
        where(found, site.where());
        required(found, "type", site.type());
        required(found, "phase", site.phase());
        required(found, "period", site.period());
        measures(found, site.measures());
        report(found, site.report(), now);
        unfit(found, "landOwner", site.landOwner(), LINE);
        unfit(found, "circumstances", site.circumstances(), TEXT);
        unfit(found, "note", site.note(), TEXT);
        return found;
    }

    private static void names(List<Refusal> found, SiteDescription site) {
        LocalizedText name = site.name();
        if (name.en() == null && name.ar() == null && name.ckb() == null) {
            found.add(Refusal.at("nameEn", SiteRefusal.NAME_MISSING));
        }
        unfit(found, "nameEn", name.en(), LINE);
        unfit(found, "nameAr", name.ar(), LINE);
        unfit(found, "nameCkb", name.ckb(), LINE);
        site.variants().forEach(variant -> unfit(found, "variants", variant, LINE));
    }

    private static void where(List<Refusal> found, SiteWhere where) {
        required(found, "area", where.area());
        unfit(found, "locality", where.locality(), LINE);
        unfit(found, "positionNote", where.positionNote(), TEXT);
        Position position = where.position();
        if (position != null && !position.isPossible()) {
            found.add(Refusal.at("latitude", SiteRefusal.POSITION_IMPOSSIBLE));
        } else if (position != null && (position.method() == null || position.uncertaintyMetres() == null)) {
            found.add(Refusal.at("uncertaintyMetres", SiteRefusal.POSITION_UNQUALIFIED));
        }
        if (where.outline() != null && !Outline.isPolygon(where.outline())) {
            found.add(Refusal.at("outline", SiteRefusal.OUTLINE_UNREADABLE));
        }
    }

    private static void measures(List<Refusal> found, SiteMeasures measures) {
        positive(found, "areaM2", measures.areaM2());
        positive(found, "lengthMetres", measures.lengthMetres());
        positive(found, "widthMetres", measures.widthMetres());
        positive(found, "depthMetres", measures.depthMetres());
        if (measures.elevationMetres() != null && !Double.isFinite(measures.elevationMetres())) {
            found.add(Refusal.at("elevationMetres", SiteRefusal.MEASURE_IMPOSSIBLE));
        }
    }

    private static void report(List<Refusal> found, SiteReport report, Instant now) {
        notFuture(found, "knownSince", report.knownSince(), now);
        notFuture(found, "reportedOn", report.reportedOn(), now);
        if (report.knownSince() != null && report.reportedOn() != null
                && report.knownSince().earliest().isAfter(report.reportedOn().latest())) {
            found.add(Refusal.at("knownSince", SiteRefusal.KNOWN_AFTER_REPORTED));
        }
        unfit(found, "reportedBy", report.reportedBy(), LINE);
    }

    /** Refuses a date that lies ahead. */
    static void notFuture(List<Refusal> found, String field, PartialDate date, Instant now) {
        if (date != null && date.isAhead(Clocks.dayOf(now))) {
            found.add(Refusal.at(field, SiteRefusal.IN_THE_FUTURE));
        }
    }

    /** Refuses a text that is there in no language, or unfit in one. */
    static void written(List<Refusal> found, String field, LocalizedText text) {
        required(found, field, text.in("en"));
        unfit(found, field, text.en(), TEXT);
        unfit(found, field, text.ar(), TEXT);
        unfit(found, field, text.ckb(), TEXT);
    }

    /** Refuses what is not there. */
    static void required(List<Refusal> found, String field, Object value) {
        if (value == null) {
            found.add(Refusal.at(field, SiteRefusal.MISSING));
        }
    }

    /** Refuses a text that is too long or holds what nobody sees. */
    static void unfit(List<Refusal> found, String field, String text, int most) {
        if (text != null && !Texts.isReadable(text, most)) {
            found.add(Refusal.at(field, SiteRefusal.TEXT_UNFIT, most));
        }
    }

    /** Refuses a measure that is none. */
    static void positive(List<Refusal> found, String field, Double value) {
        if (value != null && (value <= 0 || !Double.isFinite(value))) {
            found.add(Refusal.at(field, SiteRefusal.MEASURE_IMPOSSIBLE));
        }
    }
}
