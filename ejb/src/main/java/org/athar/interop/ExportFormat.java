package org.athar.interop;

/** What kind of file. */
public enum ExportFormat {
    /** A list with commas. */
    CSV("text/csv", ".csv"),
    /** A workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");

    private final String mediaType;
    private final String ending;

    ExportFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** How the names of its files end. */
    public String ending() {
        return ending;
    }
}
