package org.cooptrack.command.adoption;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.cooptrack.events.funds.Party;
import org.cooptrack.events.funds.Transaction;
import org.cooptrack.events.published.PublishedTransaction;
import org.jspecify.annotations.Nullable;

/**
 * Transactions that may be one and the same: the references that were recorded here by hand, and how many, published or
 * recorded here, are of the same partners, day and value.
 */
record Namesakes(Set<Object> recorded, Map<Object, Long> alike) {
    static Namesakes of(List<PublishedTransaction> published, List<Transaction> recorded) {
        var all = Stream.concat(published.stream().map(PublishedTransaction::says), recorded.stream());
        return new Namesakes(
                recorded.stream().map(Namesakes::reference).filter(Objects::nonNull).collect(toSet()),
                all.collect(groupingBy(Namesakes::likeness, counting())));
    }

    /** Whether its reference was recorded here, under its type. */
    boolean isRecorded(Transaction says) {
        var reference = reference(says);
        return reference != null && recorded.contains(reference);
    }

    /** Whether another looks just like it, and no reference tells them apart. */
    boolean hasLike(Transaction says) {
        return says.reference() == null && alike.getOrDefault(likeness(says), 0L) > 1;
    }

    /** One voucher often has a commitment and a payment: a reference names a transaction among those of its type. */
    static @Nullable Object reference(Transaction says) {
        return says.reference() == null ? null : List.of(says.type(), says.reference());
    }

    private static Object likeness(Transaction says) {
        return Arrays.asList(says.type(), key(says.provider()), key(says.receiver()), says.date(), says.value());
    }

    private static @Nullable String key(@Nullable Party party) { return party == null ? null : party.key(); }
}
