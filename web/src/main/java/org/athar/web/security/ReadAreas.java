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
    private int governorates;
    private int districts;
    private int subdistricts;

    /** Counts each level, and loads what answers to the words typed; the governorates where nothing was typed. */
    public void load() {
        List<AreaView> largest = service.areas(GOVERNORATES, null);
        governorates = largest.size();
        districts = service.areas(DISTRICTS, null).size();
        subdistricts = service.areas(SUBDISTRICTS, null).size();
        rows = q == null || q.isBlank() ? largest : service.search(q);
    }

    public List<AreaView> getRows() {
        return rows;
    }

    public int getGovernorates() {
        return governorates;
    }

    public int getDistricts() {
        return districts;
    }

    public int getSubdistricts() {
        return subdistricts;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
