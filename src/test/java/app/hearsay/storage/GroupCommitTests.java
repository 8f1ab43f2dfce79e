package app.hearsay.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.dao.QueryTimeoutException;

@Timeout(30)
class GroupCommitTests {

    private static final int POISON = 13;

    private final List<List<Integer>> batches = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch diskIsBusy = new CountDownLatch(1);
    private final CountDownLatch firstBatchHasBegun = new CountDownLatch(1);
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final GroupCommit<Integer, Integer> commits =
            new GroupCommit<>("test", this::write, failure -> failure instanceof IllegalStateException);

    @AfterEach
    void end() {
        diskIsBusy.countDown();
        callers.close();
        commits.close();
    }

    @Test
    void writesTogetherWhatWaitsAndAnswersEachCaller() throws Exception {
        var results = submitWhileBusy(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9));

        for (int i = 0; i < results.size(); i++) {
            assertThat(results.get(i).get()).isEqualTo(10 * (i + 1));
        }
        assertThat(batches).hasSize(2);
        assertThat(batches.get(1)).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void doesNotLetASingleCallerWait() {
        diskIsBusy.countDown();

        assertThat(commits.submit(4)).isEqualTo(40);
    }

    @Test
    void failsOnlyTheCallerWhomItConcerns() throws Exception {
        var results = submitWhileBusy(List.of(1, POISON, 3));

        assertThat(results.get(0).get()).isEqualTo(10);
        assertThat(results.get(2).get()).isEqualTo(30);
        assertThatThrownBy(results.get(1)::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void failsAllCallersAtOnceWhenItConcernsAll() throws Exception {
        var results = submitWhileBusy(List.of(1, -1, 3));

        for (var result : results) {
            assertThatThrownBy(result::get).hasCauseInstanceOf(IllegalStateException.class);
        }
        assertThat(batches).hasSize(2);
    }

    @Test
    void goesOnAfterAFailure() {
        diskIsBusy.countDown();

        assertThatThrownBy(() -> commits.submit(POISON)).isInstanceOf(IllegalArgumentException.class);
        assertThat(commits.submit(1)).isEqualTo(10);
    }

    @Test
    void writesWhatStillWaitsWhenItCloses() throws Exception {
        var results = submitWhileBusy(List.of(1, 2, 3));

        commits.close();

        for (var result : results) {
            assertThat(result.get()).isPositive();
        }
        assertThatThrownBy(() -> commits.submit(4)).isInstanceOf(RejectedExecutionException.class);
    }

    /// The judge of failures is called outside every catch, so that its own failure ends the thread.
    @Test
    void refusesAllWhoWaitWhenTheWriterDies() throws Exception {
        try (var mortal = new GroupCommit<Integer, Integer>("mortal", this::write, _ -> {
            throw new OutOfMemoryError("as if");
        })) {
            var results = submitWhileBusy(mortal, List.of(-1, POISON, 3));

            for (var result : results) {
                assertThatThrownBy(result::get).hasCauseInstanceOf(RejectedExecutionException.class);
            }
            assertThatThrownBy(() -> mortal.submit(4)).isInstanceOf(RejectedExecutionException.class);
        }
    }

    @Test
    void letsNobodyWaitForLongAndWritesNothingOfWhomItSentAway() throws Exception {
        try (var impatient =
                new GroupCommit<Integer, Integer>("impatient", this::write, _ -> true, Duration.ofMillis(200))) {
            callers.submit(() -> impatient.submit(0));
            firstBatchHasBegun.await();
            assertThatThrownBy(() -> impatient.submit(5)).isInstanceOf(QueryTimeoutException.class);

            diskIsBusy.countDown();

            assertThat(impatient.submit(6)).isEqualTo(60);
        }
        assertThat(batches).doesNotContain(List.of(5)).last().isEqualTo(List.of(6));
    }

    /// The first batch holds the disk until all the others wait.
    private List<Future<Integer>> submitWhileBusy(List<Integer> items) throws InterruptedException {
        return submitWhileBusy(commits, items);
    }

    private List<Future<Integer>> submitWhileBusy(GroupCommit<Integer, Integer> commits, List<Integer> items)
            throws InterruptedException {
        callers.submit(() -> commits.submit(0));
        firstBatchHasBegun.await();
        var results = new ArrayList<Future<Integer>>();
        for (var item : items) {
            results.add(callers.submit(() -> commits.submit(item)));
        }
        while (commits.waiting() < items.size()) {
            Thread.onSpinWait();
        }
        diskIsBusy.countDown();
        return results;
    }

    private List<Integer> write(List<Integer> batch) {
        batches.add(batch);
        firstBatchHasBegun.countDown();
        try {
            diskIsBusy.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (batch.contains(-1)) {
            throw new IllegalStateException("the database is gone");
        }
        if (batch.contains(POISON)) {
            throw new IllegalArgumentException("one row is wrong");
        }
        return batch.stream().map(item -> 10 * item).toList();
    }
}
