package org.athar.place;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * A point on the earth as well as it is known, WGS84. A point without its uncertainty says so; none is assumed.
 *
 * @param latitude          degrees, north positive
 * @param longitude         degrees, east positive
 * @param uncertaintyMetres radius within which the true point lies, null where nobody said
 * @param method            how it was come by
 */
@Embeddable
public record Position(Double latitude, Double longitude, Double uncertaintyMetres, @Enumerated(EnumType.STRING) PositionMethod method)
        implements Serializable {

    /** Radius of the sphere that distances are computed on, metres (mean radius of the WGS84 ellipsoid). */
    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    /** Whether latitude and longitude are on the earth and the uncertainty, if any, is not negative. */
    public boolean isPossible() {
        return latitude != null && longitude != null && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                && (uncertaintyMetres == null || uncertaintyMetres >= 0 && Double.isFinite(uncertaintyMetres));
    }

    /** Distance along the great circle, metres; the sphere's error is below 0.6 %. */
    public double distanceMetresTo(Position other) {
        double phi1 = Math.toRadians(latitude);
        double phi2 = Math.toRadians(other.latitude);
        double halfPhi = (phi2 - phi1) / 2;
        double halfLambda = Math.toRadians(other.longitude - longitude) / 2;
        double chord = Math.sin(halfPhi) * Math.sin(halfPhi)
                + Math.cos(phi1) * Math.cos(phi2) * Math.sin(halfLambda) * Math.sin(halfLambda);
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
