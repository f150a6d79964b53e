package org.cooptrack.events.institution;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.Entry;
import org.cooptrack.events.dialogue.Form;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A stage that an institution reached, and when: the words of its mandate, its members by side, the legal basis on which
 * it was established. An establishment keeps the members it had.
 */
public record Step(UUID institution, Matter matter, InstitutionStage stage, FieldDate occurredOn,
        @Nullable LocalizedText mandate, List<Member> members, @Nullable String legalBasis,
        @Nullable Evidence evidence) {
    public static final String ESTABLISHED = "institutions-established";
    public static final String OPERATING = "institutions-operating";

    public Step { members = List.copyOf(members); }

    /** What it counts for: an institution established, or one more, or one fewer, operating from that day on. */
    public List<Entry> entries() {
        return switch (stage) {
            case ESTABLISHMENT -> List.of(one(ESTABLISHED, matter.dimensions().with(Dimension.FORM, form().name())));
            case OPERATION -> List.of(one(OPERATING, matter.dimensions()));
            case LAPSE -> List.of(one(OPERATING, matter.dimensions()).less());
            case MANDATE, CONSTITUTION -> List.of();
        };
    }

    /** By the sides that are members: tripartite only with government, employers and workers. */
    public Form form() {
        return Form.of(members.stream().map(Member::side).collect(Collectors.toSet()));
    }

    public Step about(Matter after) {
        return new Step(institution, after, stage, occurredOn, mandate, members, legalBasis, evidence);
    }

    public Step with(List<Member> after) {
        return new Step(institution, matter, stage, occurredOn, mandate, after, legalBasis, evidence);
    }

    boolean evidenced() { return evidence != null; }

    /** The entries that lead from one to the other, either of which may be nothing. */
    static List<Entry> change(@Nullable Step before, @Nullable Step after) {
        var gone = before == null ? List.<Entry>of() : before.entries().stream().map(Entry::reversed).toList();
        return Stream.concat(gone.stream(), after == null ? Stream.of() : after.entries().stream()).toList();
    }

    private Entry one(String measure, Dimensions dimensions) {
        return Entry.one(measure, institution, occurredOn, dimensions);
    }
}
