package org.athar.web.custody;

import java.io.Serializable;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import org.athar.custody.CustodyMoment;
import org.athar.kernel.Clocks;
import org.athar.kernel.PartialDate;

/** A moment as it stands in a form: a date as well as it is known, and the time in Baghdad where that is written down. */
public class MomentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private PartialDate on;
    private String time;

    /** Begins with a moment: to the minute, in Baghdad. */
    public void setTo(ZonedDateTime moment) {
        ZonedDateTime there = moment.withZoneSameInstant(Clocks.HOME);
        on = PartialDate.of(there.toLocalDate());
        time = "%02d:%02d".formatted(there.getHour(), there.getMinute());
    }

    /** Whether a time is written that cannot be placed: without its day, or none at all. */
    public boolean isUnplaceable() {
        if (time == null || time.isBlank()) {
            return false;
        }
        try {
            LocalTime.parse(time.strip());
            return on == null || on.precision() != PartialDate.Precision.DAY;
        } catch (DateTimeParseException e) {
            return true;
        }
    }

    /** The moment; null where no date is written. */
    public CustodyMoment moment() {
        if (on == null) {
            return null;
        }
        return time == null || time.isBlank() ? CustodyMoment.of(on)
                : CustodyMoment.of(ZonedDateTime.of(on.earliest(), LocalTime.parse(time.strip()), Clocks.HOME));
    }

    public PartialDate getOn() {
        return on;
    }

    public void setOn(PartialDate on) {
        this.on = on;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }
}
