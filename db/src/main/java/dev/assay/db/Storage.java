package dev.assay.db;

import dev.assay.db.settings.Connections;
import dev.assay.db.settings.DatabaseSettings;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * The storage for programs that are no Micronaut application: the command line and tests. It holds a pool of connections
 * until it is closed. A Micronaut application has the same beans in its own context.
 */
public final class Storage implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ApplicationContext context;

    private Storage(ApplicationContext context) {
        this.context = context;
    }

    /**
     * Opens the storage, also while the database is away: then asking it for something fails.
     *
     * @param connections how many at most, at least 1
     */
    public static Storage open(DatabaseSettings settings, int connections) {
        return new Storage(ApplicationContext.builder()
                .deduceEnvironment(false)
                .deduceCloudEnvironment(false)
                .environmentPropertySource(false)
                .bootstrapEnvironment(false)
                .banner(false)
                .properties(Connections.properties(settings, connections, PATIENCE))
                .start());
    }

    /** One of the storage's services, for example {@code Users}. */
    public <T> T get(Class<T> service) {
        return context.getBean(service);
    }

    /** The pool itself, for statements that are written by hand; not part of anybody's transaction. */
    public DataSource pool() {
        return DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
    }

    @Override
    public void close() {
        context.close();
    }
}
