package org.cooptrack.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells, caller by caller in the order they came, who is plain: simple, and without anything to do with any caller before
 * it. Judging the plain ones first therefore changes nobody's outcome.
 */
final class Independence {
    private final Set<Object> identities = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private final Set<String> relied = new HashSet<>();
    private final Set<String> claims = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();

    boolean isPlain(Append append) {
        boolean plain = identities.add(append.command());
        if (append.key() != null) plain &= identities.add(append.key());
        String before = "";
        for (NewEvent event : append.events()) {
            if (!event.stream().equals(before)) plain &= writes(event.stream());
            before = event.stream();
            for (TakenClaim claim : event.takes()) {
                plain &= claims(claim.key());
            }
            for (String key : event.releases()) {
                plain &= claims(key);
            }
        }
        for (Fact fact : append.facts()) {
            plain &= switch (fact) {
                case Fact.StreamUnmoved(var stream, var _) -> relies(stream, append.events());
                case Fact.NoneUnder(var prefix) -> under(prefix);
                case Fact.SetUnmoved(var prefix, var _, var _) -> under(prefix);
            };
        }
        return plain && isSimple(append);
    }

    private boolean writes(String stream) {
        return written.add(stream) & !relied.contains(stream);
    }

    private boolean relies(String stream, List<NewEvent> own) {
        relied.add(stream);
        return !written.contains(stream) || own.stream().anyMatch(event -> event.stream().equals(stream));
    }

    private boolean claims(String key) {
        return claims.add(key) & prefixes.stream().noneMatch(key::startsWith);
    }

    /** A fact about a set is judged in order in any case. */
    private boolean under(String prefix) {
        prefixes.add(prefix);
        return false;
    }

    private static boolean isSimple(Append append) {
        List<NewEvent> events = append.events();
        return !events.isEmpty() && events.getLast().stream().equals(append.stream()) && events.stream().allMatch(
                event -> event.releases().isEmpty() && event.takes().stream().noneMatch(TakenClaim::dated));
    }
}
