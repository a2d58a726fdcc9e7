package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class HousekeepingTest {
    private static final TestApi API = TestApi.shared();

    @Test
    void aRound_leavesAloneWhatStillCounts() {
        TestClient somebody = API.somebody();
        assertThatCode(() -> API.service(Housekeeping.class).step()).doesNotThrowAnyException();
        somebody.get("/api/v1/me").expect(200);
    }
}
