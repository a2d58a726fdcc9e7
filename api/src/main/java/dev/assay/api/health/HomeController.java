package dev.assay.api.health;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page people see first: what this is, whether it is ready, and how to begin. It loads nothing from elsewhere. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
final class HomeController {
    private static final String ONLY_OUR_OWN =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; "
                    + "form-action 'none'; frame-ancestors 'none'";

    private final String page = read("home.html");
    private final String style = read("home.css");
    private final String script = read("home.js");

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> page() {
        return shown(page).header("Content-Security-Policy", ONLY_OUR_OWN);
    }

    @Get("/home.css")
    @Produces("text/css")
    HttpResponse<String> style() {
        return shown(style);
    }

    @Get("/home.js")
    @Produces("text/javascript")
    HttpResponse<String> script() {
        return shown(script);
    }

    private static MutableHttpResponse<String> shown(String text) {
        return HttpResponse.ok(text)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    private static String read(String name) {
        try (InputStream in = HomeController.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("class path resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("class path resource " + name + " cannot be read", e);
        }
    }
}
