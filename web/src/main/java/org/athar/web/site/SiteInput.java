package org.athar.web.site;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.place.Position;
import org.athar.place.PositionMethod;
import org.athar.place.view.AreaView;
import org.athar.site.command.SiteDescription;
import org.athar.site.command.SiteMeasures;
import org.athar.site.command.SiteReport;
import org.athar.site.command.SiteWhere;
import org.athar.site.kind.GravePhase;
import org.athar.site.kind.SiteHazard;
import org.athar.site.kind.SitePeriod;
import org.athar.site.kind.SiteType;

/** What a form holds of a description of a site. */
public class SiteInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private String nameEn;
    private String nameAr;
    private String nameCkb;
    private String variants;
    private AreaView area;
    private String locality;
    private Double latitude;
    private Double longitude;
    private Double uncertaintyMetres;
    private PositionMethod method;
    private String positionNote;
    private String outline;
    private SiteType type;
    private GravePhase phase = GravePhase.UNKNOWN;
    private SitePeriod period;
    private List<SiteHazard> hazards = new ArrayList<>();
    private Double areaM2;
    private Double lengthMetres;
    private Double widthMetres;
    private Double depthMetres;
    private Double elevationMetres;
    private PartialDate knownSince;
    private PartialDate reportedOn;
    private String reportedBy;
    private String landOwner;
    private Boolean moreThanOne;
    private String circumstances;
    private String note;

    /** Fills the form with what is known. */
    void take(SiteDescription known, AreaView knownArea) {
        nameEn = known.name().en();
        nameAr = known.name().ar();
        nameCkb = known.name().ckb();
        variants = String.join("\n", known.variants());
        area = knownArea;
        locality = known.where().locality();
        outline = known.where().outline();
        positionNote = known.where().positionNote();
        type = known.type();
        phase = known.phase();
        period = known.period();
        hazards = new ArrayList<>(known.hazards());
        landOwner = known.landOwner();
        moreThanOne = known.moreThanOne();
        circumstances = known.circumstances();
        note = known.note();
        takePosition(known.where().position());
        takeMeasures(known.measures(), known.report());
    }

    private void takePosition(Position position) {
        latitude = position == null ? null : position.latitude();
        longitude = position == null ? null : position.longitude();
        uncertaintyMetres = position == null ? null : position.uncertaintyMetres();
        method = position == null ? null : position.method();
    }

    private void takeMeasures(SiteMeasures measures, SiteReport report) {
        areaM2 = measures.areaM2();
        lengthMetres = measures.lengthMetres();
        widthMetres = measures.widthMetres();
        depthMetres = measures.depthMetres();
        elevationMetres = measures.elevationMetres();
        knownSince = report.knownSince();
        reportedOn = report.reportedOn();
        reportedBy = report.reportedBy();
    }

    /** What the form holds now. A point of which any part was filled in is handed on as it is, to be refused if it is not whole. */
    SiteDescription description() {
        boolean anyPosition = latitude != null || longitude != null || uncertaintyMetres != null || method != null;
        Position position = anyPosition ? new Position(latitude, longitude, uncertaintyMetres, method) : null;
        return new SiteDescription(new LocalizedText(nameEn, nameAr, nameCkb), variants == null ? List.of() : variants.lines().toList(),
                new SiteWhere(area == null ? null : area.id(), locality, position, positionNote, outline), type, phase, period,
                hazards == null ? Set.of() : Set.copyOf(hazards),
                new SiteMeasures(areaM2, lengthMetres, widthMetres, depthMetres, elevationMetres),
                new SiteReport(knownSince, reportedOn, reportedBy), landOwner, moreThanOne, circumstances, note);
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getNameAr() {
        return nameAr;
    }

    public void setNameAr(String nameAr) {
        this.nameAr = nameAr;
    }

    public String getNameCkb() {
        return nameCkb;
    }

    public void setNameCkb(String nameCkb) {
        this.nameCkb = nameCkb;
    }

    public String getVariants() {
        return variants;
    }

    public void setVariants(String variants) {
        this.variants = variants;
    }

    public AreaView getArea() {
        return area;
    }

    public void setArea(AreaView area) {
        this.area = area;
    }

    public String getLocality() {
        return locality;
    }

    public void setLocality(String locality) {
        this.locality = locality;
    }

    public Double getLatitude() {
        return latitude;
    }

    public void setLatitude(Double latitude) {
        this.latitude = latitude;
    }

    public Double getLongitude() {
        return longitude;
    }

    public void setLongitude(Double longitude) {
        this.longitude = longitude;
    }

    public Double getUncertaintyMetres() {
        return uncertaintyMetres;
    }

    public void setUncertaintyMetres(Double uncertaintyMetres) {
        this.uncertaintyMetres = uncertaintyMetres;
    }

    public PositionMethod getMethod() {
        return method;
    }

    public void setMethod(PositionMethod method) {
        this.method = method;
    }

    public String getPositionNote() {
        return positionNote;
    }

    public void setPositionNote(String positionNote) {
        this.positionNote = positionNote;
    }

    public String getOutline() {
        return outline;
    }

    public void setOutline(String outline) {
        this.outline = outline;
    }

    public SiteType getType() {
        return type;
    }

    public void setType(SiteType type) {
        this.type = type;
    }

    public GravePhase getPhase() {
        return phase;
    }

    public void setPhase(GravePhase phase) {
        this.phase = phase;
    }

    public SitePeriod getPeriod() {
        return period;
    }

    public void setPeriod(SitePeriod period) {
        this.period = period;
    }

    public List<SiteHazard> getHazards() {
        return hazards;
    }

    public void setHazards(List<SiteHazard> hazards) {
        this.hazards = hazards;
    }

    public Double getAreaM2() {
        return areaM2;
    }

    public void setAreaM2(Double areaM2) {
        this.areaM2 = areaM2;
    }

    public Double getLengthMetres() {
        return lengthMetres;
    }

    public void setLengthMetres(Double lengthMetres) {
        this.lengthMetres = lengthMetres;
    }

    public Double getWidthMetres() {
        return widthMetres;
    }

    public void setWidthMetres(Double widthMetres) {
        this.widthMetres = widthMetres;
    }

    public Double getDepthMetres() {
        return depthMetres;
    }

    public void setDepthMetres(Double depthMetres) {
        this.depthMetres = depthMetres;
    }

    public Double getElevationMetres() {
        return elevationMetres;
    }

    public void setElevationMetres(Double elevationMetres) {
        this.elevationMetres = elevationMetres;
    }

    public PartialDate getKnownSince() {
        return knownSince;
    }

    public void setKnownSince(PartialDate knownSince) {
        this.knownSince = knownSince;
    }

    public PartialDate getReportedOn() {
        return reportedOn;
    }

    public void setReportedOn(PartialDate reportedOn) {
        this.reportedOn = reportedOn;
    }

    public String getReportedBy() {
        return reportedBy;
    }

    public void setReportedBy(String reportedBy) {
        this.reportedBy = reportedBy;
    }

    public String getLandOwner() {
        return landOwner;
    }

    public void setLandOwner(String landOwner) {
        this.landOwner = landOwner;
    }

    public Boolean getMoreThanOne() {
        return moreThanOne;
    }

    public void setMoreThanOne(Boolean moreThanOne) {
        this.moreThanOne = moreThanOne;
    }

    public String getCircumstances() {
        return circumstances;
    }

    public void setCircumstances(String circumstances) {
        this.circumstances = circumstances;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
