package org.athar.laboratory.view;

import java.io.Serializable;
import org.athar.kernel.PartialDate;
import org.athar.missing.RelativeId;
import org.athar.missing.code.Kinship;

/**
 * A living relative who may give a sample. Whoever takes it learns no more of an earlier one than that it was taken.
 *
 * @param id        which relative
 * @param kinship   how related, as declared
 * @param name      name; null for those who may not see it
 * @param consented whether a consent for DNA, or an order of a court, is in force
 * @param takenOn   when a sample of this relative was taken last; null if none was
 */
public record DonorView(RelativeId id, Kinship kinship, String name, boolean consented, PartialDate takenOn) implements Serializable {
}
