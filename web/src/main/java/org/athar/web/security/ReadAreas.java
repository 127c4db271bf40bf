package org.athar.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.athar.place.PlaceService;
import org.athar.place.view.AreaView;

/** The administrative areas that there are: by level, and by what is typed. */
@Named
@RequestScoped
public class ReadAreas {

    private static final int GOVERNORATES = 1;
    private static final int DISTRICTS = 2;
    private static final int SUBDISTRICTS = 3;

    @Inject
    private PlaceService service;

    private String q;
    private List<AreaView> rows;

    /** What answers to the words typed; the governorates where nothing was typed. */
    public List<AreaView> getRows() {
        if (rows == null) {
            rows = q == null || q.isBlank() ? service.areas(GOVERNORATES, null) : service.search(q);
        }
        return rows;
    }

    public int getGovernorates() {
        return service.areas(GOVERNORATES, null).size();
    }

    public int getDistricts() {
        return service.areas(DISTRICTS, null).size();
    }

    public int getSubdistricts() {
        return service.areas(SUBDISTRICTS, null).size();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
