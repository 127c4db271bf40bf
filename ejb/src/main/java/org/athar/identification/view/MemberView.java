package org.athar.identification.view;

import java.io.Serializable;
import java.util.Set;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.Profession;
import org.athar.kernel.LocalizedText;
import org.athar.security.StaffId;

/**
 * A member of a sitting.
 *
 * @param person       who
 * @param name         that person's name
 * @param chair        whether in the chair
 * @param profession   in which profession
 * @param disciplines  qualified in these
 * @param steppedAside takes no part in this case
 */
public record MemberView(StaffId person, LocalizedText name, boolean chair, Profession profession, Set<Discipline> disciplines,
        boolean steppedAside) implements Serializable {
}
