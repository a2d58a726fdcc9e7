package dev.assay.runner.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 90, unit = TimeUnit.SECONDS)
class IdleCoresTest {
    private static final OptionalInt FIRST = OptionalInt.of(0);
    private static final OptionalInt SECOND = OptionalInt.of(1);

    private final IdleCores cores = new IdleCores();

    @Test
    void coreOfASlotThatWaits_isLentAndNoOther() {
        assertThat(cores.any()).isFalse();
        cores.waits(SECOND);
        assertThat(cores.any()).isTrue();
        assertThat(cores.borrow().orElseThrow().core()).isEqualTo(1);
        assertThat(cores.any()).isFalse();
        assertThat(cores.borrow()).isEmpty();
    }

    @Test
    void coreOfASlotThatWorks_isNotLent() {
        cores.waits(FIRST);
        cores.works(FIRST);
        assertThat(cores.borrow()).isEmpty();
    }

    @Test
    void slotWithoutACore_hasNothingToLend() {
        cores.waits(OptionalInt.empty());
        cores.works(OptionalInt.empty());
        assertThat(cores.any()).isFalse();
    }

    @Test
    void coreBroughtBack_isLentAgainWhileItsSlotWaits() {
        cores.waits(FIRST);
        cores.borrow().orElseThrow().close();
        assertThat(cores.borrow()).isPresent();
    }

    @Test
    void loan_isCalledBackWhenTheSlotHasWork() {
        cores.waits(FIRST);
        cores.waits(SECOND);
        IdleCores.Loan loan = cores.borrow().orElseThrow();
        AtomicInteger reactions = new AtomicInteger();
        loan.whenCalledBack(reactions::incrementAndGet);
        cores.works(SECOND);
        assertThat(loan.isCalledBack()).isFalse();
        cores.works(FIRST);
        cores.works(FIRST);
        assertThat(loan.isCalledBack()).isTrue();
        assertThat(reactions).hasValue(1);
    }

    @Test
    void whoReactsLate_reactsAtOnce() {
        cores.waits(FIRST);
        IdleCores.Loan loan = cores.borrow().orElseThrow();
        cores.works(FIRST);
        AtomicInteger reactions = new AtomicInteger();
        loan.whenCalledBack(reactions::incrementAndGet);
        assertThat(reactions).hasValue(1);
    }

    @Test
    void coreThatIsNotBroughtBackYet_isNotLentAgain() {
        cores.waits(FIRST);
        IdleCores.Loan loan = cores.borrow().orElseThrow();
        cores.works(FIRST);
        cores.waits(FIRST);
        assertThat(cores.borrow()).isEmpty();
        loan.close();
        assertThat(cores.borrow()).isPresent();
    }

    @Test
    void whateverHappens_aCoreIsLentOnceAndOnlyWhileItsSlotWaits() {
        Random random = new Random(11);
        boolean[] waits = new boolean[4];
        List<IdleCores.Loan> loans = new ArrayList<>();
        for (int step = 0; step < 20_000; step++) {
            int core = random.nextInt(waits.length);
            switch (random.nextInt(4)) {
                case 0 -> {
                    cores.waits(OptionalInt.of(core));
                    waits[core] = true;
                }
                case 1 -> {
                    cores.works(OptionalInt.of(core));
                    waits[core] = false;
                    assertThat(loans).filteredOn(loan -> loan.core() == core).allMatch(IdleCores.Loan::isCalledBack);
                }
                case 2 -> {
                    Optional<IdleCores.Loan> loan = cores.borrow();
                    loan.ifPresent(made -> {
                        assertThat(waits[made.core()]).isTrue();
                        assertThat(made.isCalledBack()).isFalse();
                        assertThat(loans).extracting(IdleCores.Loan::core).doesNotContain(made.core());
                        loans.add(made);
                    });
                }
                default -> {
                    if (!loans.isEmpty()) {
                        loans.remove(random.nextInt(loans.size())).close();
                    }
                }
            }
        }
    }

    @Test
    void manyBorrowersAtOnce_neverHaveTheSameCore() throws Exception {
        AtomicIntegerArray holders = new AtomicIntegerArray(3);
        AtomicInteger lent = new AtomicInteger();
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < holders.length(); i++) {
            OptionalInt core = OptionalInt.of(i);
            cores.waits(core);
            threads.add(thread(failures, () -> {
                cores.works(core);
                cores.waits(core);
            }));
            threads.add(thread(
                    failures,
                    () -> cores.borrow().ifPresent(loan -> {
                        lent.incrementAndGet();
                        assertThat(holders.incrementAndGet(loan.core())).isEqualTo(1);
                        holders.decrementAndGet(loan.core());
                        loan.close();
                    })));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
        assertThat(lent).hasPositiveValue();
    }

    private static Thread thread(List<Throwable> failures, Runnable action) {
        return Thread.ofPlatform()
                .uncaughtExceptionHandler((_, failure) -> failures.add(failure))
                .start(() -> {
                    for (int i = 0; i < 5000; i++) {
                        action.run();
                    }
                });
    }
}
