package org.athar.web.incident;

import java.io.Serializable;
import org.athar.place.Position;
import org.athar.place.PositionMethod;

/** A position as it is typed; nothing typed is no position. */
public class PositionInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private Double latitude;
    private Double longitude;
    private Double uncertaintyMetres;
    private PositionMethod method = PositionMethod.STATED;

    /** Shows what is there already; null leaves it empty. */
    public void show(Position position) {
        latitude = position == null ? null : position.latitude();
        longitude = position == null ? null : position.longitude();
        uncertaintyMetres = position == null ? null : position.uncertaintyMetres();
        method = position == null ? PositionMethod.STATED : position.method();
    }

    /** The position, null where neither coordinate was typed. */
    public Position position() {
        return latitude == null && longitude == null ? null : new Position(latitude, longitude, uncertaintyMetres, method);
    }

    public PositionMethod[] getMethods() {
        return PositionMethod.values();
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
}
