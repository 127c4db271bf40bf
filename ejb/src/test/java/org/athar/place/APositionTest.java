package org.athar.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class APositionTest {

    private static Position at(double latitude, double longitude) {
        return new Position(latitude, longitude, null, PositionMethod.STATED);
    }

    @Test
    void isOnTheEarthOrImpossible() {
        assertTrue(at(90, -180).isPossible());
        assertFalse(at(90.01, 0).isPossible());
        assertFalse(at(0, 180.01).isPossible());
        assertFalse(new Position(36.4, null, null, PositionMethod.MAP).isPossible());
        assertFalse(new Position(36.4, 43.0, -1.0, PositionMethod.MAP).isPossible());
        assertFalse(new Position(36.4, 43.0, Double.POSITIVE_INFINITY, PositionMethod.MAP).isPossible());
    }

    @Test
    void isOneDegreeOfLatitudeOrOfLongitudeAtTheEquatorAwayFromItsNeighbour() {
        assertEquals(111_195, at(0, 0).distanceMetresTo(at(1, 0)), 1);
        assertEquals(111_195, at(0, 0).distanceMetresTo(at(0, 1)), 1);
        assertEquals(111_195 * 0.5, at(60, 0).distanceMetresTo(at(60, 1)), 10);
        assertEquals(0, at(36.4, 43).distanceMetresTo(at(36.4, 43)), 0);
        assertEquals(Math.PI * 6_371_008.8, at(0, 0).distanceMetresTo(at(0, 180)), 1);
    }
}
