package dev.assay.api;

import dev.assay.db.user.Users;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Fails as a defect of ours would. */
@Controller("/test")
@Secured(SecurityRule.IS_ANONYMOUS)
final class ThrowingController {
    private final Users users;

    ThrowingController(Users users) {
        this.users = users;
    }

    @Get("/nul")
    String nul() {
        return users.findByEmail("a\0b").toString();
    }

    @Get("/defect")
    String defect() {
        return Integer.toHexString(Integer.parseInt("a secret: jdbc:postgresql://admin:hunter2@db"));
    }
}
