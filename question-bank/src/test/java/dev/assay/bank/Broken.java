package dev.assay.bank;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A broken bank: what is done to the small valid one, and exactly the complaints that must come of it.
 *
 * @param name what is wrong, in words
 */
record Broken(String name, UnaryOperator<BankFixture> breaking, List<String> complaints) {
    static Broken broken(String name, UnaryOperator<BankFixture> breaking, String... complaints) {
        return new Broken(name, breaking, List.of(complaints));
    }

    @Override
    public String toString() {
        return name;
    }
}
