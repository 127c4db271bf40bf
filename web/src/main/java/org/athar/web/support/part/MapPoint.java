package org.athar.web.support.part;

/**
 * A place on the map.
 *
 * @param latitude          degrees north, WGS84
 * @param longitude         degrees east, WGS84
 * @param uncertaintyMetres radius within which it lies; null if not stated
 * @param label             its name
 * @param detail            a line below the name: status, number; may be null
 * @param href              its page; may be null
 * @param key               names the list's row that belongs to it ({@code data-point}); may be null
 */
public record MapPoint(double latitude, double longitude, Double uncertaintyMetres, String label, String detail, String href, String key) {
}
