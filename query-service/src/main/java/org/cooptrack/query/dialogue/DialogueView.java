package org.cooptrack.query.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cooptrack.events.dialogue.DialogueSessionConvened;
import org.cooptrack.events.dialogue.FollowUpOutcome;
import org.cooptrack.events.dialogue.Matter;
import org.cooptrack.events.dialogue.Party;
import org.cooptrack.events.dialogue.Side;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One session of social dialogue: who was called, what took place, what was agreed and what became of it. */
public record DialogueView(UUID session, LocalizedText title, Matter matter, LocalDate plannedOn,
        @Nullable LocalDate cancelledOn, SortedMap<UUID, Seat> parties, Meeting meeting,
        SortedMap<UUID, Accord> agreements, SortedMap<Integer, FollowUp> followUps) {

    /** The side for which an organisation was called, and when it said that it will come. */
    public record Seat(Side side, @Nullable LocalDate confirmedOn) {}

    /** What became, on that day, of what the session concluded. */
    public record FollowUp(FieldDate occurredOn, FollowUpOutcome outcome) {}

    static DialogueView of(DialogueSessionConvened event) {
        var called = new DialogueView(event.session(), event.title(), event.matter(), event.plannedOn(), null,
                new TreeMap<>(), Meeting.NONE, new TreeMap<>(), new TreeMap<>());
        for (Party party : event.parties())
            called = called.seated(party, null);
        return called;
    }

    DialogueView plannedOn(LocalDate day) {
        return new DialogueView(session, title, matter, day, cancelledOn, parties, meeting, agreements, followUps);
    }

    DialogueView cancelledOn(@Nullable LocalDate day) {
        return new DialogueView(session, title, matter, plannedOn, day, parties, meeting, agreements, followUps);
    }

    DialogueView seated(Party party, @Nullable LocalDate confirmedOn) {
        var seats = new TreeMap<>(parties);
        seats.put(party.organisation(), new Seat(party.side(), confirmedOn));
        return new DialogueView(session, title, matter, plannedOn, cancelledOn, seats, meeting, agreements, followUps);
    }

    DialogueView with(Meeting changed) {
        return new DialogueView(session, title, matter, plannedOn, cancelledOn, parties, changed, agreements,
                followUps);
    }

    DialogueView with(UUID agreement, Accord accord) {
        var changed = new TreeMap<>(agreements);
        changed.put(agreement, accord);
        return with(changed);
    }

    DialogueView without(UUID agreement) {
        var changed = new TreeMap<>(agreements);
        changed.remove(agreement);
        return with(changed);
    }

    DialogueView change(UUID agreement, UnaryOperator<Accord> change) {
        Accord known = agreements.get(agreement);
        return known == null ? this : with(agreement, change.apply(known));
    }

    DialogueView followedUp(int number, FieldDate day, FollowUpOutcome outcome) {
        var more = new TreeMap<>(followUps);
        more.put(number, new FollowUp(day, outcome));
        return found(more);
    }

    DialogueView notFollowedUp(int number) {
        var fewer = new TreeMap<>(followUps);
        fewer.remove(number);
        return found(fewer);
    }

    private DialogueView found(SortedMap<Integer, FollowUp> changed) {
        return new DialogueView(session, title, matter, plannedOn, cancelledOn, parties, meeting, agreements, changed);
    }

    List<String> projects() {
        return matter.setting().projects().stream().map(share -> share.project().toString()).toList();
    }

    private DialogueView with(SortedMap<UUID, Accord> changed) {
        return new DialogueView(session, title, matter, plannedOn, cancelledOn, parties, meeting, changed, followUps);
    }
}
