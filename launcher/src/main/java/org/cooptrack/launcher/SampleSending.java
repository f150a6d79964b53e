package org.cooptrack.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.cooptrack.launcher.sample.Lane;
import org.cooptrack.launcher.sample.Sample;
import org.cooptrack.launcher.sample.Wish;

/** Sends a sample: several lanes at once, each in order. What was sent whole before is not sent again. */
record SampleSending(Api api, URI commandService, SentLanes sent, ProgressBar bar) {
    private static final int AT_ONCE = 12;

    /**
     * @param position
     *            the highest that was given
     * @param refusals
     *            what was refused; the lane ended there
     */
    record Outcome(long requests, long position, List<String> refusals) {}

    Outcome send(Sample sample) throws IOException, InterruptedException {
        return send(sample.foundations(), sample.programme(), sample.projects());
    }

    /**
     * @param foundations
     *            what must be told before the programme begins
     * @param programme
     *            a lane for each project
     */
    Outcome send(List<Lane> foundations, Stream<Lane> programme, long projects)
            throws IOException, InterruptedException {
        var tally = new SampleTally(projects);
        all(foundations.iterator(), tally, false);
        all(programme.iterator(), tally, true);
        bar.ended();
        return tally.outcome();
    }

    private void all(Iterator<Lane> lanes, SampleTally tally, boolean projects)
            throws IOException, InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ExecutorCompletionService<Long>(threads);
            int under = 0;
            while (lanes.hasNext() || under > 0) {
                while (lanes.hasNext() && under < AT_ONCE) {
                    running.submit(one(lanes.next(), tally));
                    under++;
                }
                tally.reached(running.take().get(), projects);
                under--;
                bar.asked(tally.projects(), tally.of(), tally.requests());
            }
        } catch (ExecutionException failed) {
            throw unable(failed);
        }
    }

    private Callable<Long> one(Lane lane, SampleTally tally) {
        return () -> {
            var before = sent.position(lane);
            if (before.isPresent()) return before.getAsLong();
            var highest = new AtomicLong(-1);
            try {
                for (Wish wish : lane.wishes()) {
                    long position = api.json(wish.role(), request(wish)).path("position").asLong(-1);
                    highest.accumulateAndGet(position, Math::max);
                    tally.sent();
                }
            } catch (Refused refused) {
                tally.refused(lane.name() + ": " + refused.getMessage());
                return highest.get();
            }
            sent.add(lane, highest.get());
            return highest.get();
        };
    }

    private HttpRequest.Builder request(Wish wish) {
        var body = wish.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(wish.body());
        var request = HttpRequest.newBuilder(commandService.resolve(wish.path())).method(wish.method(), body)
                .header("Content-Type", "application/json").header("Idempotency-Key", wish.key());
        return wish.read() == null ? request : request.header("If-Match", "\"" + wish.read() + "\"");
    }

    private static IOException unable(ExecutionException failed) {
        return failed.getCause() instanceof IOException broken ? broken : new IOException(failed.getCause());
    }
}
