package dev.assay.api.contract;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.List;

/** The routes of a server that belong into its document: those of the API, and those that say how the process is. */
public final class Routes {
    private static final List<String> HEALTH = List.of("/healthz", "/readyz");

    private Routes() {}

    /** Pages for people are not among them, and neither are the controllers of tests. */
    public static List<Operation> of(Router router) {
        return router.uriRoutes()
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .filter(Routes::isOurs)
                .map(route -> Operation.of((UriRouteInfo<?, ?>) route))
                .filter(operation -> operation.path().startsWith("/api/") || HEALTH.contains(operation.path()))
                .distinct()
                .toList();
    }

    private static boolean isOurs(UriRouteInfo<?, ?> route) {
        Class<?> controller = route.getTargetMethod().getDeclaringType();
        return !controller
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .contains("test-classes");
    }
}
