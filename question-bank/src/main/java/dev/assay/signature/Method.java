package dev.assay.signature;

import java.util.List;
import java.util.Objects;

/** A method of a class question. */
public record Method(String name, List<Parameter> params, ReturnValue returns) {
    public Method {
        Names.ofMethod(name);
        Objects.requireNonNull(returns, "returns");
        params = Parameters.checked(name, params);
    }
}
