package org.cooptrack.command.evidence;

import static org.cooptrack.command.evidence.EvidenceRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cooptrack.command.evidence.EvidenceCommand.CheckEvidence;
import org.cooptrack.command.evidence.EvidenceCommand.LookForEvidence;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Today;
import org.cooptrack.events.evidence.EvidenceChecked;
import org.cooptrack.events.evidence.EvidenceEvent;
import org.cooptrack.events.evidence.EvidenceNamed;
import org.cooptrack.events.evidence.EvidenceNotReached;
import org.cooptrack.events.evidence.Presence;
import org.cooptrack.events.value.Evidence;
import org.jspecify.annotations.Nullable;

/** The law of checks of evidence: of what an event names in clear, and held against the digest that is known of it. Pure. */
final class Evidences {
    private static final String DIGEST = "[0-9a-f]{64}";

    private Evidences() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link EvidenceRule} stands against the wish */
    static List<EvidenceEvent> decide(EvidenceCommand wish, EvidenceState state, Facts facts) {
        return switch (wish) {
            case CheckEvidence one -> check(one, state, facts);
            case LookForEvidence one -> look(one, state, facts);
        };
    }

    static EvidenceState evolve(EvidenceState state, EvidenceEvent event) {
        return switch (event) {
            case EvidenceChecked checked -> state.after(checked);
            case EvidenceNotReached tried -> state.after(tried);
        };
    }

    private static List<EvidenceEvent> check(CheckEvidence wish, EvidenceState state, Facts facts) {
        Evidence named = named(wish, facts);
        if (wish.checkedOn().isAfter(Today.anywhere(facts.now()))) throw IN_THE_FUTURE.at("/checkedOn");
        fits(wish, named.sha256() == null ? state.digest() : named.sha256());
        var checked = new EvidenceChecked(wish.event(), wish.uri(), wish.checkedOn(), wish.found(), wish.sha256());
        if (checked.equals(state.last())) return List.of();
        if (state.last() != null && state.last().checkedOn().equals(wish.checkedOn()))
            throw ALREADY_CHECKED.at("/checkedOn", wish.checkedOn());
        return List.of(checked);
    }

    private static List<EvidenceEvent> look(LookForEvidence wish, EvidenceState state, Facts facts) {
        Evidence named = named(wish, facts);
        LocalDate day = wish.lookedOn();
        if (day.isAfter(Today.anywhere(facts.now()))) throw IN_THE_FUTURE.at("/lookedOn");
        if (state.lookedAtOn(day)) return List.of();
        return List.of(switch (wish.found()) {
            case THERE -> there(wish, named.sha256() == null ? state.digest() : named.sha256());
            case NOT_THERE -> gone(wish);
            case NOT_REACHED -> state.notReached().size() + 1 < wish.triesUntilGone()
                    ? new EvidenceNotReached(wish.event(), wish.uri(), day, Objects.requireNonNull(wish.why()))
                    : gone(wish);
        });
    }

    private static EvidenceChecked there(LookForEvidence wish, @Nullable String known) {
        String found = wish.sha256();
        if (found == null || !found.matches(DIGEST)) throw DIGEST_MALFORMED.at("/sha256");
        return new EvidenceChecked(wish.event(), wish.uri(), wish.lookedOn(),
                known == null || known.equals(found) ? Presence.PRESENT : Presence.CHANGED, found);
    }

    private static EvidenceChecked gone(LookForEvidence wish) {
        return new EvidenceChecked(wish.event(), wish.uri(), wish.lookedOn(), Presence.GONE, null);
    }

    private static Evidence named(EvidenceCommand wish, Facts facts) {
        var event = facts.event(wish.event()).orElseThrow(() -> EVENT_UNKNOWN.at("/event", wish.event()));
        return EvidenceNamed.in(event).stream().filter(evidence -> evidence.uri().equals(wish.uri())).findFirst()
                .orElseThrow(() -> NOT_NAMED.at("/uri", wish.event()));
    }

    private static void fits(CheckEvidence wish, @Nullable String known) {
        String found = wish.sha256();
        if (found != null && !found.matches(DIGEST)) throw DIGEST_MALFORMED.at("/sha256");
        if (wish.found() == Presence.GONE) {
            if (found != null) throw DIGEST_DOES_NOT_FIT.at("/sha256");
            return;
        }
        if (known == null) {
            if (wish.found() == Presence.CHANGED) throw DIGEST_MISSING.at("/found");
            return;
        }
        if (found == null) throw DIGEST_MISSING.at("/sha256");
        if (found.equals(known) != (wish.found() == Presence.PRESENT)) throw DIGEST_DOES_NOT_FIT.at("/sha256");
    }
}
