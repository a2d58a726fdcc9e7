package dev.assay.db.outbox;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Wakes those in this process who read the outbox, when a transaction of this process that they should hear of is committed.
 * What other processes commit is not told: whoever reads looks by itself now and then, too.
 */
@Singleton
public class OutboxNews {
    private final TransactionOperations<Connection> transactions;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    OutboxNews(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /** Calls the listener whenever there may be news; it must be quick and must not fail. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    /** There may be something to do already. */
    public void tell() {
        listeners.forEach(Runnable::run);
    }

    /** There will be, when the transaction under way is committed. */
    public void tellAfterCommit() {
        transactions
                .findTransactionStatus()
                .ifPresent(transaction -> transaction.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        tell();
                    }
                }));
    }
}
