package org.cooptrack.query.institution;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.institution.*;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One institution: what it is for, the stages it reached, its mandate and legal basis, and its members as last named. */
public record InstitutionView(UUID institution, LocalizedText name, Matter matter, FieldDate proposedOn,
        SortedMap<InstitutionStage, Reached> stages, List<Renewal> renewals) {

    /** When a stage was reached, and what belongs to it. A lapse of what is not known to operate waits. */
    public record Reached(FieldDate occurredOn, @Nullable LocalizedText mandate, List<Member> members,
            @Nullable String legalBasis, @Nullable Evidence evidence) {
        static Reached of(Step step) {
            return new Reached(step.occurredOn(), step.mandate(), step.members(), step.legalBasis(), step.evidence());
        }
    }

    static InstitutionView of(InstitutionProposed event) {
        return new InstitutionView(event.institution(), event.proposal().name(), event.proposal().matter(),
                event.proposal().occurredOn(), new TreeMap<>(), List.of());
    }

    InstitutionView saying(Proposal proposal) {
        return new InstitutionView(institution, proposal.name(), proposal.matter(), proposal.occurredOn(), stages,
                renewals);
    }

    InstitutionView reached(Step step) {
        var more = new TreeMap<>(stages);
        more.put(step.stage(), Reached.of(step));
        return new InstitutionView(institution, name, matter, proposedOn, more, renewals);
    }

    InstitutionView without(InstitutionStage stage) {
        var fewer = new TreeMap<>(stages);
        fewer.remove(stage);
        return new InstitutionView(institution, name, matter, proposedOn, fewer, renewals);
    }

    /** A renewal of the same day said anew takes the place of the other. */
    InstitutionView renewed(Renewal renewal) {
        return with(Stream.concat(others(renewal), Stream.of(renewal)));
    }

    InstitutionView notRenewed(Renewal renewal) { return with(others(renewal)); }

    private Stream<Renewal> others(Renewal renewal) {
        return renewals.stream().filter(one -> !one.occurredOn().equals(renewal.occurredOn()));
    }

    private InstitutionView with(Stream<Renewal> changed) {
        return new InstitutionView(institution, name, matter, proposedOn, stages,
                changed.sorted(Comparator.comparing(Renewal::occurredOn)).toList());
    }

    /** The last stage it is known to have reached. */
    @Nullable
    InstitutionStage stage() {
        return stages.isEmpty() ? null : stages.lastKey();
    }

    List<String> projects() {
        return matter.setting().projects().stream().map(share -> share.project().toString()).toList();
    }
}
