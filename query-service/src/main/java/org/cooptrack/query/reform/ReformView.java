package org.cooptrack.query.reform;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.events.dialogue.Form;
import org.cooptrack.events.dialogue.Party;
import org.cooptrack.events.reform.*;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One reform: what it concerns, the stages it reached, who was consulted, whom it concerns and what held it up. */
public record ReformView(UUID reform, LocalizedText title, Matter matter, FieldDate openedOn,
        SortedMap<Stage, Reached> stages, SortedMap<UUID, Consulted> consultations, @Nullable Estimate workers,
        @Nullable Halt halt, List<Return> returns) {

    /** When a stage was reached and, of a publication, its reference. A repeal without an entry into force waits for it. */
    public record Reached(FieldDate occurredOn, @Nullable String gazette, @Nullable Evidence evidence) {
        static Reached of(Milestone milestone) {
            return new Reached(milestone.occurredOn(), milestone.gazette(), milestone.evidence());
        }
    }

    /** Who was asked, when and in which form. */
    public record Consulted(FieldDate occurredOn, Form form, List<Party> consulted, @Nullable Evidence evidence) {
        static Consulted of(Consultation says) {
            return new Consulted(says.occurredOn(), says.form(), says.consulted(), says.evidence());
        }
    }

    /** What held the reform up last: since when, and why. */
    public record Halt(How how, FieldDate occurredOn, String reason) {}

    /** How a reform comes to a halt. */
    public enum How {
        STALLED, WITHDRAWN, LAPSED
    }

    /** The reform was sent back to that stage. */
    public record Return(Stage to, FieldDate occurredOn, String reason) {}

    static ReformView of(ReformOpened event) {
        return new ReformView(event.reform(), event.opening().title(), event.opening().matter(),
                event.opening().occurredOn(), new TreeMap<>(), new TreeMap<>(), null, null, List.of());
    }

    ReformView saying(Opening opening) {
        return new ReformView(reform, opening.title(), opening.matter(), opening.occurredOn(), stages, consultations,
                workers, halt, returns);
    }

    ReformView reached(Milestone milestone) {
        var more = new TreeMap<>(stages);
        more.put(milestone.stage(), Reached.of(milestone));
        return on(more);
    }

    ReformView without(List<Milestone> milestones) {
        var fewer = new TreeMap<>(stages);
        milestones.forEach(milestone -> fewer.remove(milestone.stage()));
        return on(fewer);
    }

    ReformView with(UUID consultation, @Nullable Consulted says) {
        var changed = new TreeMap<>(consultations);
        if (says == null) changed.remove(consultation);
        else
            changed.put(consultation, says);
        return new ReformView(reform, title, matter, openedOn, stages, changed, workers, halt, returns);
    }

    ReformView concerning(@Nullable Estimate estimate) {
        return new ReformView(reform, title, matter, openedOn, stages, consultations, estimate, halt, returns);
    }

    ReformView halted(@Nullable Halt by) {
        return new ReformView(reform, title, matter, openedOn, stages, consultations, workers, by, returns);
    }

    ReformView returned(ReformReturned event) {
        var more = new ArrayList<>(returns);
        more.add(new Return(event.to(), event.occurredOn(), event.reason()));
        return without(event.undone()).with(more).halted(null);
    }

    ReformView notReturned(ReturnRetracted event) {
        var again = with(returns.isEmpty() ? returns : returns.subList(0, returns.size() - 1));
        for (var milestone : event.restored())
            again = again.reached(milestone);
        return again;
    }

    /** The last stage it is known to have reached. */
    @Nullable
    Stage stage() {
        return stages.isEmpty() ? null : stages.lastKey();
    }

    List<String> projects() {
        return matter.setting().projects().stream().map(share -> share.project().toString()).toList();
    }

    private ReformView on(SortedMap<Stage, Reached> changed) {
        return new ReformView(reform, title, matter, openedOn, changed, consultations, workers, halt, returns);
    }

    private ReformView with(List<Return> changed) {
        return new ReformView(reform, title, matter, openedOn, stages, consultations, workers, halt, changed);
    }
}
