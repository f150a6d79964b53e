package org.cooptrack.command.iati;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cooptrack.command.adoption.AdoptionCommand;
import org.cooptrack.command.door.Reasons;
import org.cooptrack.command.law.Rejected;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One pass over a file: activities are read one after the other and adopted eight at a time, because each waits for its
 * place in the ledger; a large one waits until it is alone. Nothing is remembered between passes: whoever sends the file
 * again goes on where it stopped.
 */
final class Import {
    private static final Logger LOG = LoggerFactory.getLogger(Import.class);
    private static final int AT_ONCE = 8, MOST_FAILURES = 20;
    private static final long ONE_PLACE = 500_000;

    /**
     * How many activities came to which end, which rules their facts break, and why the file was not read to its end, if it
     * was not.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Summary(int activities, Map<String, Integer> verdicts, List<Issue> issues, int contacts,
            @Nullable String rule, @Nullable String stopped) {}

    /** A rule that was broken, what it says, and by how many activities. */
    record Issue(String rule, String says, int activities) {}

    private final Function<Read.Understood, Verdict> adopting;
    private final Consumer<Verdict> told;
    private final Reasons reasons;
    private final Map<String, Integer> verdicts = new TreeMap<>();
    private final Map<String, Integer> issues = new TreeMap<>();
    private final Map<UUID, Integer> seen = new HashMap<>();
    private int contacts;

    Import(Function<Read.Understood, Verdict> adopting, Reasons reasons, Consumer<Verdict> told) {
        this.adopting = adopting;
        this.reasons = reasons;
        this.told = told;
    }

    Summary run(ActivityFile file) throws InterruptedException {
        var stopped = pass(file);
        int activities = verdicts.values().stream().mapToInt(Integer::intValue).sum();
        return new Summary(activities, verdicts, issues(), contacts, stopped == null ? null : stopped.rule().code(),
                stopped == null ? null : reasons.of(stopped));
    }

    private List<Issue> issues() {
        return issues.entrySet().stream()
                .map(issue -> new Issue(issue.getKey(), reasons.of(issue.getKey()), issue.getValue())).toList();
    }

    private @Nullable Rejected pass(ActivityFile file) throws InterruptedException {
        var places = new Semaphore(AT_ONCE);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            while (file.hasNext()) {
                if (failing()) return ImportRule.LEDGER_AWAY.at("");
                places.acquire();
                var read = once(file.next());
                int more = more(read);
                places.acquire(more);
                var _ = workers.submit(() -> {
                    try {
                        tell(judge(read));
                    } finally {
                        places.release(1 + more);
                    }
                });
            }
            return null;
        } catch (Rejected broken) {
            return broken;
        }
    }

    private static int more(Read read) {
        return read instanceof Read.Understood understood
                ? Math.toIntExact(Math.min(AT_ONCE - 1, understood.size() / ONE_PLACE))
                : 0;
    }

    /** An identifier stands for one activity; which of two is meant cannot be known, so the first holds. */
    private Read once(Read read) {
        if (!(read instanceof Read.Understood understood)) return read;
        var before = seen.putIfAbsent(AdoptionCommand.projectOf(read.identifier()), read.number());
        return before == null
                ? read
                : new Read.Refused(understood.number(), understood.identifier(),
                        ImportRule.IDENTIFIER_REPEATED.at("iati-identifier[1]", before));
    }

    private Verdict judge(Read read) {
        try {
            return switch (read) {
                case Read.Refused refused -> Verdict.refused(refused, refused.why(), reasons);
                case Read.Understood understood -> adopting.apply(understood);
            };
        } catch (RuntimeException | Error unforeseen) {
            LOG.error("activity {} could not be recorded", read.number(), unforeseen);
            return Verdict.failed(read, ImportRule.UNFORESEEN, reasons);
        }
    }

    private synchronized boolean failing() {
        return verdicts.getOrDefault(Verdict.Kind.FAILED.code(), 0) >= MOST_FAILURES;
    }

    private synchronized void tell(Verdict verdict) {
        verdicts.merge(verdict.verdict().code(), 1, Integer::sum);
        verdict.issues().forEach(rule -> issues.merge(rule, 1, Integer::sum));
        contacts += verdict.contacts();
        told.accept(verdict);
    }
}
