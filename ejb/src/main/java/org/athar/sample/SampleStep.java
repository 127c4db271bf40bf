package org.athar.sample;

/** One part of a sample: what one capability has to say. Steps run in their order, once, by the job of the sample. */
public interface SampleStep {

    /**
     * Place in the order: staff 0, sources 10, incidents 20, sites 30, figures 40, missing 50, remains 60, laboratories 65, cases 70,
     * liaison 80.
     */
    int order();

    /**
     * Loads the part.
     *
     * @throws Exception if anything is refused: a sample that breaks a rule is a defect
     */
    void load(SampleContext context) throws Exception;
}
