package dev.assay.api.personal;

import static java.util.Objects.requireNonNull;

import dev.assay.api.account.Reauthentication;
import dev.assay.api.account.RefreshCookie;
import dev.assay.api.audit.Audit;
import dev.assay.api.audit.AuditAction;
import dev.assay.api.audit.ClientAddresses;
import dev.assay.api.auth.Caller;
import dev.assay.api.contract.Contract;
import dev.assay.api.contract.Rule;
import dev.assay.api.edit.Page;
import dev.assay.api.file.SignedLinks;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.db.personal.DataExport;
import dev.assay.db.personal.DataExports;
import dev.assay.db.personal.ExportStatus;
import dev.assay.db.user.User;
import dev.assay.db.user.Users;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Taking a copy and being deleted, over HTTP. */
@Controller("/api/v1/me")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Caller.SESSION)
final class PersonalController {
    private final DataExports exports;
    private final Erasure erasure;
    private final Users users;
    private final Reauthentication reauthentication;
    private final SignedLinks links;
    private final Audit audit;
    private final ClientAddresses addresses;
    private final InstantSource clock;

    PersonalController(
            DataExports exports,
            Erasure erasure,
            Users users,
            Reauthentication reauthentication,
            SignedLinks links,
            Audit audit,
            ClientAddresses addresses,
            InstantSource clock) {
        this.exports = requireNonNull(exports, "exports is null");
        this.erasure = requireNonNull(erasure, "erasure is null");
        this.users = requireNonNull(users, "users is null");
        this.reauthentication = requireNonNull(reauthentication, "reauthentication is null");
        this.links = requireNonNull(links, "links is null");
        this.audit = requireNonNull(audit, "audit is null");
        this.addresses = requireNonNull(addresses, "addresses is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /**
     * A copy, made or to be made.
     *
     * @param downloadUrl good for a quarter of an hour; null unless it is ready
     */
    record ExportView(
            UUID id,
            ExportStatus status,
            Instant requestedAt,
            @Nullable Instant finishedAt,
            @Nullable String downloadUrl) {}

    /**
     * Being deleted.
     *
     * @param password null for an account that has none
     */
    record Farewell(@Nullable @Rule(format = "password") String password) {
        /** Leaves the password out. */
        @Override
        public String toString() {
            return "Farewell[hidden]";
        }
    }

    /** Asks for a copy of everything about oneself, once a day. */
    @Post("/exports")
    @Contract(status = 202, located = true, refuses = ProblemType.RATE_LIMITED)
    HttpResponse<ExportView> requestExport(HttpRequest<?> request, Caller caller) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return switch (exports.ask(caller.userId(), now)) {
            case DataExports.Asking.Accepted accepted -> {
                audit.own(AuditAction.ACCOUNT_EXPORTED, caller.userId(), addresses.of(request));
                yield HttpResponse.<ExportView>accepted()
                        .body(view(accepted.export()))
                        .header(
                                HttpHeaders.LOCATION,
                                "/api/v1/me/exports/" + accepted.export().id())
                        .header(HttpHeaders.CACHE_CONTROL, "no-store");
            }
            case DataExports.Asking.TooSoon tooSoon ->
                throw ProblemException.tooMany(
                        "There is one export a day; the next one is possible at " + tooSoon.possibleAt() + ".",
                        Duration.between(now, tooSoon.possibleAt()));
        };
    }

    /** Lists the copies that were asked for. */
    @Get("/exports")
    HttpResponse<Page<ExportView>> listExports(Caller caller) {
        return HttpResponse.ok(new Page<>(
                        exports.ofUser(caller.userId()).stream().map(this::view).toList(), null))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Shows whether a copy is ready, and where it is. */
    @Get("/exports/{id}")
    HttpResponse<ExportView> getExport(Caller caller, UUID id) {
        DataExport export = exports.find(id, caller.userId()).orElseThrow(() -> ProblemException.notFound("export"));
        return HttpResponse.ok(view(export)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Deletes one's own account and everything that hangs on it, at once and for good. */
    @Delete
    @Contract(
            status = 204,
            refuses = {ProblemType.FORBIDDEN, ProblemType.UNAUTHENTICATED, ProblemType.RATE_LIMITED})
    HttpResponse<Void> deleteAccount(HttpRequest<?> request, Caller caller, @Nullable @Body Farewell farewell) {
        User user = users.find(caller.userId()).orElseThrow(() -> ProblemException.notFound("account"));
        String password = farewell == null ? null : farewell.password();
        reauthentication.require(caller, user, password, "/password", addresses.of(request));
        erasure.erase(user);
        return HttpResponse.<Void>noContent().cookie(RefreshCookie.none(request));
    }

    private ExportView view(DataExport export) {
        Optional<UUID> file = export.status() == ExportStatus.READY ? export.fileId() : Optional.empty();
        return new ExportView(
                export.id(),
                export.status(),
                export.requestedAt(),
                export.finishedAt().orElse(null),
                file.map(links::to).orElse(null));
    }
}
