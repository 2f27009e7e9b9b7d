package io.github.payuperu.contracttests.jakarta;

/**
 * A model to be judged.
 *
 * @param family what kind of model it is
 * @param name what it is the model of, and what was done to it
 * @param model the root
 */
record Case(Family family, String name, Object model) {
    @Override
    public String toString() {
        return family + " " + name;
    }
}
