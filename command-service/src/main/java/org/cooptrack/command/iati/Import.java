package org.cooptrack.command.iati;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cooptrack.command.adoption.AdoptionCommand;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a file: activities are read one after the other and adopted eight at a time, because each waits for its
 * place in the ledger. Nothing is remembered between passes: whoever sends the file again goes on where it stopped.
 */
final class Import {
    private static final int AT_ONCE = 8;

    /** How many activities came to which end, and why the file was not read to its end, if it was not. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Summary(int activities, Map<String, Integer> verdicts, int contacts, @Nullable String stopped) {}

    private final Function<Read.Understood, Verdict> adopting;
    private final Consumer<Verdict> told;
    private final Map<String, Integer> verdicts = new TreeMap<>();
    private final Set<Object> seen = new HashSet<>();
    private int contacts;

    Import(Function<Read.Understood, Verdict> adopting, Consumer<Verdict> told) {
        this.adopting = adopting;
        this.told = told;
    }

    Summary run(ActivityFile file) throws InterruptedException {
        var stopped = pass(file);
        int activities = verdicts.values().stream().mapToInt(Integer::intValue).sum();
        return new Summary(activities, verdicts, contacts, stopped);
    }

    private @Nullable String pass(ActivityFile file) throws InterruptedException {
        var places = new Semaphore(AT_ONCE);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            while (file.hasNext()) {
                places.acquire();
                var read = file.next();
                var _ = workers.submit(() -> {
                    try {
                        tell(judge(read));
                    } finally {
                        places.release();
                    }
                });
            }
            return null;
        } catch (NotReadable broken) {
            return broken.reason();
        }
    }

    private Verdict judge(Read read) {
        return switch (read) {
            case Read.Refused refused -> Verdict.refused(refused, refused.element(), null, refused.reason());
            case Read.Understood twice when !first(twice) -> Verdict.refused(twice, "iati-identifier[1]", null,
                    "an earlier activity of this file has the same identifier");
            case Read.Understood understood -> adopting.apply(understood);
        };
    }

    private synchronized boolean first(Read.Understood read) {
        return seen.add(AdoptionCommand.projectOf(read.identifier()));
    }

    private synchronized void tell(Verdict verdict) {
        verdicts.merge(verdict.verdict().code(), 1, Integer::sum);
        contacts += verdict.contacts();
        told.accept(verdict);
    }
}
