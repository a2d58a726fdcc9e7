package dev.assay.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Fails as a defect of ours would. */
@Controller("/test")
@Secured(SecurityRule.IS_ANONYMOUS)
final class ThrowingController {
    @Get("/defect")
    String defect() {
        return Integer.toHexString(Integer.parseInt("a secret: jdbc:postgresql://admin:hunter2@db"));
    }
}
