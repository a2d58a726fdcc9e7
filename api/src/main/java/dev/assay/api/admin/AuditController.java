package dev.assay.api.admin;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.api.auth.Caller;
import dev.assay.api.contract.Rule;
import dev.assay.api.edit.Page;
import dev.assay.api.edit.Pages;
import dev.assay.db.audit.AuditEntry;
import dev.assay.db.audit.AuditLog;
import dev.assay.db.json.JsonText;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The audit log over HTTP, for administrators. */
@Controller("/api/v1/audit")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Caller.ADMIN)
final class AuditController {
    private static final String LIST = "audit";

    private final AuditLog log;
    private final Pages pages;

    AuditController(AuditLog log, Pages pages) {
        this.log = requireNonNull(log, "log is null");
        this.pages = requireNonNull(pages, "pages is null");
    }

    /** Something that happened; ids may be those of accounts that are gone. */
    record AuditEntryView(
            UUID id,
            Instant at,
            @Nullable UUID actorUserId,
            String action,
            String subjectType,
            @Nullable UUID subjectId,
            @Nullable String ipAddress,
            JsonNode detail) {
        static AuditEntryView of(AuditEntry entry) {
            return new AuditEntryView(
                    entry.id(),
                    entry.at(),
                    entry.actorUserId().orElse(null),
                    entry.action(),
                    entry.subjectType(),
                    entry.subjectId().orElse(null),
                    entry.ipAddress().orElse(null),
                    new JsonText(entry.detail()).tree());
        }
    }

    /** Lists what was written down, newest first. */
    @Get("{?limit,cursor,actor,subject,action}")
    HttpResponse<Page<AuditEntryView>> listAuditEntries(
            HttpRequest<?> request,
            @Nullable @QueryValue @Rule(min = 1, max = Pages.MOST) Integer limit,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue UUID actor,
            @Nullable @QueryValue UUID subject,
            @Nullable @QueryValue String action) {
        int size = Pages.size(limit);
        AuditLog.Filter filter = new AuditLog.Filter(
                Optional.ofNullable(actor), Optional.ofNullable(subject), Optional.ofNullable(action));
        Optional<AuditLog.After> after =
                pages.after(LIST, cursor).map(place -> new AuditLog.After(place.at(), place.id()));
        return pages.answer(
                request,
                LIST,
                log.list(filter, after, size + 1),
                size,
                entry -> new Pages.Place(entry.at(), entry.id()),
                AuditEntryView::of);
    }
}
