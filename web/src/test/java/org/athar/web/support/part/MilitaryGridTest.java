package org.athar.web.support.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Against the package mgrs 2.2.0 of npm, an implementation by other people. */
class MilitaryGridTest {

    @Test
    void a_point_lies_in_the_square_that_another_program_names() {
        assertEquals("38S LF 18004 32448", MilitaryGrid.of(36.42, 42.97, 5));
        assertEquals("38S MB 40994 86410", MilitaryGrid.of(33.3152, 44.3661, 5));
        assertEquals("38S LF 31180 22748", MilitaryGrid.of(36.335, 43.119, 5));
        assertEquals("38R QU 66794 78587", MilitaryGrid.of(30.51, 47.78, 5));
        assertEquals("37S DU 90 06", MilitaryGrid.of(34.4, 38.9, 2));
        assertEquals("24D WG 93115 76451", MilitaryGrid.of(-70.5, -36.5, 5));
        assertEquals("33U XP 0 4", MilitaryGrid.of(48.24949, 16.4145, 1));
    }

    @Test
    void a_reference_has_no_more_digits_than_its_uncertainty_bears() {
        Coordinates coordinates = new Coordinates();
        assertEquals("38S LF 1 3", coordinates.mgrs(36.42, 42.97, 10_000.0));
        assertEquals("36.42° N 42.97° E", coordinates.degrees(36.42, 42.97, 10_000.0));
        assertEquals("38S LF 18 32", coordinates.mgrs(36.42, 42.97, 1_000.0));
        assertEquals("38S LF 18004 32448", coordinates.mgrs(36.42, 42.97, 1.0));
        assertEquals("36.42000° N 42.97000° E", coordinates.degrees(36.42, 42.97, null));
        assertEquals("36.420° N 42.970° E", coordinates.degrees(36.42, 42.97, 100.0));
        assertEquals("", coordinates.mgrs(null, 42.97, 1.0));
    }
}
