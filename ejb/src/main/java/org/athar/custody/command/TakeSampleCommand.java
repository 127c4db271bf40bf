package org.athar.custody.command;

import java.math.BigDecimal;
import org.athar.custody.CustodyItemId;
import org.athar.custody.CustodyMoment;
import org.athar.custody.CustodyParty;

/**
 * A sample gets its number and its custody begins with who took it.
 *
 * @param from        what it was taken from; null for what a living relative gave
 * @param description type, quantity, condition, marks (C1)
 * @param moment      when it was taken
 * @param holder      who took it, and holds it from then on
 * @param place       where it was put
 * @param seal        seal put on, if any
 * @param weightGrams its weight, if it was weighed
 * @param condition   condition of the sample and its packing
 * @param invented    whether it belongs to the invented part of a sample
 */
public record TakeSampleCommand(CustodyItemId from, String description, CustodyMoment moment, CustodyParty holder, String place,
        String seal, BigDecimal weightGrams, String condition, boolean invented) {
}
