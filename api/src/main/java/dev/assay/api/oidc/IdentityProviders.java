package dev.assay.api.oidc;

import dev.assay.api.problem.ProblemException;
import java.util.List;

/** Those who sign people in besides us; perhaps nobody. */
public record IdentityProviders(List<IdentityProvider> all) {
    public IdentityProviders {
        all = List.copyOf(all);
    }

    /**
     * The one of that name.
     *
     * @throws ProblemException 404 when there is none
     */
    IdentityProvider named(String name) {
        return all.stream()
                .filter(provider -> provider.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("identity provider"));
    }
}
