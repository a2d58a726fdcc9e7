package dev.assay.api.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.api.auth.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What has to be sent to be let in. */
final class WaysIn {
    private static final String SCOPE = "SCOPE_";

    private final Map<String, String> openers = new TreeMap<>();

    void add(Operation operation, ArrayNode security) {
        String opener = operation.contract().openedBy();
        if (operation.isPublic()) {
            if (!opener.isEmpty()) {
                openers.put(opener, opener);
                security.addObject().putArray(opener);
            }
            if (operation.knowsWhoCalls()) {
                if (opener.isEmpty()) {
                    security.addObject();
                }
                security.addObject().putArray("session");
            }
            return;
        }
        List<String> scopes = new ArrayList<>();
        for (String role : operation.roles()) {
            if (role.startsWith(SCOPE)) {
                scopes.add(role.substring(SCOPE.length()));
            } else {
                ArrayNode roles = security.addObject().putArray("session");
                if (!role.equals(Caller.SESSION)) {
                    roles.add(role);
                }
            }
        }
        scopes.forEach(scope -> security.addObject().putArray("token").add(scope));
    }

    /** Those that operations have named. */
    void addSchemes(ObjectNode schemes) {
        schemes.putObject("session")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT")
                .put("description", "The access token of somebody who signed in, good for fifteen minutes.");
        schemes.putObject("token")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", "An API token with the scope that is named.");
        openers.forEach((name, _) -> schemes.putObject(name)
                .put("type", "apiKey")
                .put("in", "query")
                .put("name", name)
                .put("description", "A part of a link that we have given out, good for a short time."));
    }
}
