package dev.assay.api.recovery;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The pages that the links of mails lead to. What they do with the secret they do in the browser. */
@Controller("/account")
@Secured(SecurityRule.IS_ANONYMOUS)
final class AccountPages {
    private static final String ONLY_OUR_OWN =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; "
                    + "form-action 'self'; frame-ancestors 'none'";

    private final String page = read("account.html");
    private final String script = read("account.js");

    @Get("/verify-email")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> verifyEmail() {
        return page();
    }

    @Get("/reset-password")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> resetPassword() {
        return page();
    }

    @Get("/account.js")
    @Produces("text/javascript")
    HttpResponse<String> script() {
        return HttpResponse.ok(script)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    private HttpResponse<String> page() {
        return HttpResponse.ok(page)
                .header("Content-Security-Policy", ONLY_OUR_OWN)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    private static String read(String name) {
        try (InputStream in = AccountPages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("class path resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("class path resource " + name + " cannot be read", e);
        }
    }
}
