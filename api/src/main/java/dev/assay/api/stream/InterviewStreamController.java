package dev.assay.api.stream;

import static java.util.Objects.requireNonNull;

import dev.assay.api.auth.Caller;
import dev.assay.api.contract.Contract;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.db.outbox.StreamTickets;
import dev.assay.db.outbox.StreamTickets.Holder;
import dev.assay.db.practice.Interviews;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.reactivestreams.Publisher;

/** Event streams of interviews over HTTP, for a bearer token or for a ticket, which browsers need. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
final class InterviewStreamController {
    private final InterviewStreams streams;
    private final StreamTickets tickets;
    private final Interviews interviews;
    private final InstantSource clock;

    InterviewStreamController(
            InterviewStreams streams, StreamTickets tickets, Interviews interviews, InstantSource clock) {
        this.streams = requireNonNull(streams, "streams is null");
        this.tickets = requireNonNull(tickets, "tickets is null");
        this.interviews = requireNonNull(interviews, "interviews is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /** @param ticket opens one stream */
    record TicketView(String ticket, Instant expiresAt) {}

    /** Issues a ticket for one event stream, good for 60 seconds: browsers cannot send a token with it. */
    @Post("/interviews/{id}/events/tickets")
    @Secured(Caller.SESSION)
    @Contract(status = 201)
    HttpResponse<TicketView> issueStreamTicket(Caller caller, UUID id) {
        Holder holder = mine(id, holder(caller));
        Instant now = clock.instant();
        TicketView ticket = new TicketView(tickets.issue(holder, id, now), now.plus(StreamTickets.LIFETIME));
        return HttpResponse.status(HttpStatus.CREATED).body(ticket).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Follows what happens in an interview. */
    @Get("/interviews/{id}/events{?ticket,last_event_id}")
    @Produces(MediaType.TEXT_EVENT_STREAM)
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Contract(openedBy = "ticket")
    Publisher<Event<String>> followInterview(
            @Nullable Authentication who,
            UUID id,
            @Nullable @Header("Last-Event-ID") String lastEventIdHeader,
            @Nullable @QueryValue String ticket,
            @Nullable @QueryValue("last_event_id") String lastEventId) {
        Holder reader = Optional.ofNullable(who)
                .flatMap(Caller::of)
                .filter(caller -> caller.sessionId().isPresent())
                .map(InterviewStreamController::holder)
                .or(() -> Optional.ofNullable(ticket).flatMap(text -> tickets.use(text, id, clock.instant())))
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.UNAUTHENTICATED, "Send an access token, or a ticket that was not used yet."));
        return streams.follow(
                id,
                mine(id, reader),
                Optional.ofNullable(lastEventIdHeader)
                        .or(() -> Optional.ofNullable(lastEventId))
                        .map(CandidateEvent::place));
    }

    private Holder mine(UUID interview, Holder reader) {
        return interviews
                .find(interview, reader.userId())
                .map(found -> reader)
                .orElseThrow(() -> ProblemException.notFound("interview"));
    }

    private static Holder holder(Caller caller) {
        return new Holder(caller.userId(), caller.sessionId().orElseThrow());
    }
}
