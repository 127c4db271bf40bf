package org.athar.engine.adequacy;

/**
 * What sampling one more relative would give, averaged over what may be seen of him or her.
 *
 * @param relative      who
 * @param inclusion     the share of true profiles whose ratio would reach the threshold
 * @param expectedLog10 the mean of the ratio's decimal logarithm over true profiles, exact
 */
public record Addition(String relative, Power.Estimate inclusion, double expectedLog10) {
}
