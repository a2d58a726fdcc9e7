package dev.assay.api.document;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** The page on which people read the document and try the API: Swagger UI, out of our own jar. It loads nothing from elsewhere. */
@Controller("/docs")
@Secured(SecurityRule.IS_ANONYMOUS)
final class DocumentPages {
    /** The viewer sets styles of elements in its script, and its pictures are part of its style sheet. */
    private static final String ONLY_OUR_OWN =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final String page = Bundled.text("docs.html");
    private final String script = Bundled.text("docs.js");
    private final String style = Bundled.text("docs.css");
    private final String viewer = Bundled.ofViewer("swagger-ui-bundle.js");
    private final String viewerStyle = Bundled.ofViewer("swagger-ui.css");

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> page() {
        return shown(page).header("Content-Security-Policy", ONLY_OUR_OWN);
    }

    @Get("/docs.js")
    @Produces("text/javascript")
    HttpResponse<String> script() {
        return shown(script);
    }

    @Get("/docs.css")
    @Produces("text/css")
    HttpResponse<String> style() {
        return shown(style);
    }

    @Get("/viewer.js")
    @Produces("text/javascript")
    HttpResponse<String> viewer() {
        return shown(viewer);
    }

    @Get("/viewer.css")
    @Produces("text/css")
    HttpResponse<String> viewerStyle() {
        return shown(viewerStyle);
    }

    private static MutableHttpResponse<String> shown(String text) {
        return HttpResponse.ok(text)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
