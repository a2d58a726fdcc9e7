package dev.assay.api.document;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** The OpenAPI document over HTTP. */
@Controller("/api/v1")
@Secured(SecurityRule.IS_ANONYMOUS)
final class DocumentController {
    private final String document = Bundled.text("openapi.yaml");

    /** Shows this document. */
    @Get("/openapi.yaml")
    @Produces("application/yaml")
    HttpResponse<String> getOpenApi() {
        return HttpResponse.ok(document).header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
