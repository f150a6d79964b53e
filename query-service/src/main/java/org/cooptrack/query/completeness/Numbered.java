package org.cooptrack.query.completeness;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.funds.FundingAgreementSigned;
import org.cooptrack.events.funds.TransactionEvent;
import org.cooptrack.events.training.CertificateIssued;
import org.jspecify.annotations.Nullable;

/** A running number as an event carries it: what stands before its last digits is the register, the last digits are the number. */
record Numbered(long position, String register, long number, String event) {
    private static final Pattern RUNNING = Pattern.compile("(.{0,100}?)(\\d{1,12})");

    static Optional<Numbered> of(Recorded<Event> recorded) {
        return switch (recorded.event()) {
            case CertificateIssued event -> of("certificate ", event.number(), recorded);
            case FundingAgreementSigned event -> of("agreement ", event.reference(), recorded);
            case TransactionEvent event ->
                of("transaction " + event.project() + " ", event.transaction().reference(), recorded);
            default -> Optional.empty();
        };
    }

    private static Optional<Numbered> of(String kind, @Nullable String written, Recorded<Event> recorded) {
        if (written == null) return Optional.empty();
        Matcher running = RUNNING.matcher(written.strip());
        if (!running.matches()) return Optional.empty();
        return Optional.of(new Numbered(recorded.position(), kind + running.group(1), Long.parseLong(running.group(2)),
                recorded.id().toString()));
    }
}
