package org.athar.web.support.part;

import java.util.Locale;

/**
 * The military grid reference of a point: UTM on WGS84 (Snyder, Map Projections, USGS 1395, transverse Mercator series; error below a
 * millimetre within a zone) and the lettering of NGA.STND.0037. For latitudes from 80 south to 84 north, without the exceptions of Norway
 * and Svalbard, which lie far from any of our places.
 */
final class MilitaryGrid {

    private static final double AXIS = 6_378_137.0;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double SCALE = 0.9996;
    private static final double FALSE_EASTING = 500_000;
    private static final double FALSE_NORTHING_SOUTH = 10_000_000;
    private static final int SQUARE = 100_000;
    private static final int DIGITS = 5;
    private static final String BANDS = "CDEFGHJKLMNPQRSTUVWX";
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUV";
    private static final String[] COLUMNS = {"STUVWXYZ", "ABCDEFGH", "JKLMNPQR"};

    private MilitaryGrid() {
    }

    static String of(double latitude, double longitude, int digits) {
        int zone = (int) Math.floor((longitude + 180) / 6) + 1;
        double[] utm = project(Math.toRadians(latitude), Math.toRadians(longitude - (zone * 6 - 183)));
        long easting = (long) Math.floor(utm[0]);
        long northing = (long) Math.floor(latitude < 0 ? utm[1] + FALSE_NORTHING_SOUTH : utm[1]);
        char band = BANDS.charAt(Math.min(BANDS.length() - 1, (int) Math.floor((latitude + 80) / 8)));
        char column = COLUMNS[zone % 3].charAt((int) (easting / SQUARE) - 1);
        int shift = zone % 2 == 0 ? DIGITS : 0;
        char row = LETTERS.charAt((int) ((northing / SQUARE + shift) % LETTERS.length()));
        String square = "%d%c %c%c".formatted(zone, band, column, row);
        return square + ' ' + part(easting, digits) + ' ' + part(northing, digits);
    }

    private static String part(long metres, int digits) {
        return String.format(Locale.ROOT, "%05d", metres % SQUARE).substring(0, digits);
    }

    /** Easting and northing in metres, northing from the equator. */
    private static double[] project(double latitude, double fromMeridian) {
        double e2 = FLATTENING * (2 - FLATTENING);
        double second = e2 / (1 - e2);
        double sine = Math.sin(latitude);
        double cosine = Math.cos(latitude);
        double n = AXIS / Math.sqrt(1 - e2 * sine * sine);
        double t = Math.tan(latitude) * Math.tan(latitude);
        double c = second * cosine * cosine;
        double a = cosine * fromMeridian;
        double easting = SCALE * n * (a + (1 - t + c) * Math.pow(a, 3) / 6
                + (5 - 18 * t + t * t + 72 * c - 58 * second) * Math.pow(a, 5) / 120) + FALSE_EASTING;
        double northing = SCALE * (meridianArc(latitude, e2) + n * Math.tan(latitude) * (a * a / 2
                + (5 - t + 9 * c + 4 * c * c) * Math.pow(a, 4) / 24
                + (61 - 58 * t + t * t + 600 * c - 330 * second) * Math.pow(a, 6) / 720));
        return new double[] {easting, northing};
    }

    private static double meridianArc(double latitude, double e2) {
        double e4 = e2 * e2;
        double e6 = e4 * e2;
        return AXIS * ((1 - e2 / 4 - 3 * e4 / 64 - 5 * e6 / 256) * latitude
                - (3 * e2 / 8 + 3 * e4 / 32 + 45 * e6 / 1024) * Math.sin(2 * latitude)
                + (15 * e4 / 256 + 45 * e6 / 1024) * Math.sin(4 * latitude)
                - 35 * e6 / 3072 * Math.sin(6 * latitude));
    }
}
