package org.athar.recovery.command;

import java.io.Serializable;
import org.athar.recovery.code.BodyPosition;
import org.athar.recovery.code.Burning;
import org.athar.recovery.code.Presence;
import org.athar.recovery.code.Preservation;
import org.athar.recovery.code.RemainsClass;

/**
 * What remains look like as found; null where it was not seen or does not apply.
 *
 * @param remainsClass    what the set consists of
 * @param completenessPct how much of a body is there, in per cent, estimated
 * @param preservation    state of preservation
 * @param burning         traces of fire
 * @param weathering      stage 0 to 5
 * @param position        how the body lay
 * @param bindings        whether bound
 * @param blindfold       whether blindfolded
 * @param text            description in words
 */
public record RemainsDescription(RemainsClass remainsClass, Integer completenessPct, Preservation preservation, Burning burning,
        Integer weathering, BodyPosition position, Presence bindings, Presence blindfold, String text) implements Serializable {
}
