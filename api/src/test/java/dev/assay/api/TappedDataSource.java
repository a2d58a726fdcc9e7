package dev.assay.api;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** Puts a tap before the pool of a server, beneath the framework's transactions. */
@Singleton
@Requires(property = TappedDataSource.PROPERTY, value = "true")
final class TappedDataSource implements BeanCreatedEventListener<DataSource>, Ordered {
    static final String PROPERTY = "assay.test.tap";

    /** A request names its stop of the tour in this header. */
    static final String STOP = "X-Stop";

    static final String BEHIND_REQUESTS = "behind requests";

    static final StatementTap TAP = new StatementTap(() -> ServerRequestContext.currentRequest()
            .map(request -> request.getHeaders().get(STOP))
            .orElse(BEHIND_REQUESTS));

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        return TAP.over(event.getBean());
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
