package org.athar.examination.command;

import java.io.Serializable;
import java.math.BigDecimal;
import org.athar.examination.code.SexEstimate;

/**
 * What the remains say about a person; null where it could not be estimated. Each estimate names its method.
 *
 * @param sex            biological sex
 * @param sexMethod      how estimated
 * @param ageMinYears    lower bound of age
 * @param ageMaxYears    upper bound of age
 * @param ageMethod      how estimated
 * @param statureCm      stature in centimetres
 * @param statureErrorCm its error, plus or minus, in centimetres
 * @param statureMethod  how estimated
 */
public record BiologicalProfile(SexEstimate sex, String sexMethod, Integer ageMinYears, Integer ageMaxYears, String ageMethod,
        BigDecimal statureCm, BigDecimal statureErrorCm, String statureMethod) implements Serializable {

    /** Nothing estimated. */
    public static final BiologicalProfile NONE = new BiologicalProfile(null, null, null, null, null, null, null, null);
}
