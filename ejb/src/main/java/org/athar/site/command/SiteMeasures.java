package org.athar.site.command;

import java.io.Serializable;

/**
 * How large a site is, as far as measured; what is not known is null.
 *
 * @param areaM2          square metres
 * @param lengthMetres    along its longest side
 * @param widthMetres     across
 * @param depthMetres     below the surface
 * @param elevationMetres above the sea; may be negative
 */
public record SiteMeasures(Double areaM2, Double lengthMetres, Double widthMetres, Double depthMetres, Double elevationMetres)
        implements Serializable {

    /** Nothing measured. */
    public static final SiteMeasures NONE = new SiteMeasures(null, null, null, null, null);
}
