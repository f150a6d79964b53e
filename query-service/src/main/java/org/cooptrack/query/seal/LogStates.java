package org.cooptrack.query.seal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together how far history is sealed. */
@Component
class LogStates {
    private final LedgerReader ledger;
    private final SealDatabase database;
    private final Published published;
    private final Sealing sealing;
    private final Witnessing witnessing;
    private final ProblemTexts texts;

    LogStates(LedgerReader ledger, SealDatabase database, Published published, Sealing sealing,
            Witnessing witnessing, ProblemTexts texts) {
        this.ledger = ledger;
        this.database = database;
        this.published = published;
        this.sealing = sealing;
        this.witnessing = witnessing;
        this.texts = texts;
    }

    LogState now(Language language) {
        UUID log = ledger.logId();
        Optional<Sealed> last = published.checkpoints().last();
        List<Origin> origins = published.origins().all();
        long size = last.map(Sealed::size).orElse(0L);
        boolean ofThisLog = last.isPresent() && origins.stream()
                .anyMatch(origin -> origin.name().equals(last.get().origin()) && origin.log().equals(log));
        long head = ledger.head();
        return new LogState(log, last.map(Sealed::origin).orElse(null), size,
                last.map(Sealed::sealedAt).orElse(null), head, unsealed(ofThisLog ? size : 0, head, language),
                leader().orElse(null), trouble(language), origins.stream().map(LogStates::signedUnder).toList(),
                witnesses(origins, language));
    }

    /** A head that was read before the newest checkpoint may be behind it. */
    private LogState.Unprotected unsealed(long sealed, long head, Language language) {
        long events = Math.max(0, head + 1 - sealed);
        Instant since = events == 0 ? null : ledger.recordedAt(sealed).orElse(null);
        return new LogState.Unprotected(events, since, texts.detail(language,
                events == 0 ? "log.all-sealed" : "log.not-sealed", List.of(Long.toString(events))));
    }

    private Optional<LogState.Leader> leader() {
        return database.sql().sql("select node, epoch, since, seen_at from leader where seen_at > '-infinity'")
                .query((row, _) -> new LogState.Leader(row.getObject(1, UUID.class), row.getLong(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .optional();
    }

    private List<LogState.WitnessState> witnesses(List<Origin> origins, Language language) {
        return witnessing.witnesses().stream().map(witness -> {
            var last = origins.isEmpty()
                    ? Optional.<Cosignatures.Last>empty()
                    : new Cosignatures(database).last(origins.getLast(), witness);
            return new LogState.WitnessState(witness.key().name(), witness.key().vkey(),
                    last.map(Cosignatures.Last::size).orElse(null), last.map(Cosignatures.Last::seenAt).orElse(null),
                    told(witnessing.trouble(witness).orElse(null), language));
        }).toList();
    }

    private LogState.@Nullable Trouble trouble(Language language) { return told(sealing.trouble(), language); }

    private LogState.@Nullable Trouble told(@Nullable CannotSeal why, Language language) {
        return why == null ? null : new LogState.Trouble(why.rule(), texts.detail(language, why.rule(), why.params()));
    }

    private static LogState.SignedUnder signedUnder(Origin origin) {
        Origin.Followed follows = origin.follows();
        return new LogState.SignedUnder(origin.name(), origin.log(), origin.begunAt(), follows == null
                ? null
                : new LogState.Followed(follows.origin(), follows.size(), follows.root().base64()));
    }
}
