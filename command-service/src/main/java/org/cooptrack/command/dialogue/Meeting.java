package org.cooptrack.command.dialogue;

import static org.cooptrack.command.dialogue.DialogueRule.*;

import java.util.ArrayList;
import java.util.List;
import org.cooptrack.command.dialogue.DialogueCommand.*;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.Breach;
import org.cooptrack.events.dialogue.*;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.value.FieldDate;

/** What took place, and who was there. What it breaks is noted on it, not refused. */
record Meeting(Convened session) {
    List<DialogueEvent> hold(HoldSession wish, Facts facts) {
        session.past(wish.occurredOn(), facts);
        if (session.holding() != null && session.holding().says().occurredOn().equals(wish.occurredOn()))
            return List.of();
        if (session.holding() != null) throw ALREADY_HELD.at("/occurredOn", session.holding().says().occurredOn());
        var proceedings = new Proceedings(wish.session(), session.terms().matter(), wish.occurredOn(),
                session.waiting().form(),
                session.waiting().lines());
        return List.of(new DialogueSessionHeld(wish.session(), proceedings,
                issuesOfHolding(wish.occurredOn(), session.waiting(), facts)));
    }

    List<DialogueEvent> correct(CorrectHolding wish, Facts facts) {
        session.past(wish.occurredOn(), facts);
        return session.held("/session").correct(wish, (day, sheet) -> issuesOfHolding(day, sheet, facts));
    }

    List<DialogueEvent> retract(RetractHolding wish) {
        var known = session.held("/session");
        if (!session.accords().isEmpty()) throw AGREEMENTS_STAND.at("/session");
        return List.of(new HoldingRetracted(wish.session(), known.id(), known.says(), wish.reason()));
    }

    List<DialogueEvent> record(RecordAttendance wish, Facts facts) {
        for (var line : wish.sheet())
            Everywhere.possible(line.evidence(), session.today(facts), "/sheet", facts);
        if (session.holding() != null) return session.holding().record(wish, sheet -> issuesOf(sheet, "/sheet", facts));
        var news = session.waiting().unknownOf(Sheet.asked(wish.sheet(), "/sheet"));
        return news.isEmpty() ? List.of() : List.of(new AttendanceReceivedEarly(wish.session(), news.lines()));
    }

    List<DialogueEvent> correct(CorrectAttendance wish, Facts facts) {
        Everywhere.possible(wish.presence().evidence(), session.today(facts), "/presence/evidence", facts);
        return session.held("/presence").correct(wish, sheet -> issuesOf(sheet, "/presence/organisations", facts));
    }

    private List<Breach> issuesOfHolding(FieldDate day, Sheet sheet, Facts facts) {
        var broken = new ArrayList<DialogueRule>();
        if (session.setting().projects().stream()
                .anyMatch(share -> !facts.project(share.project()).was(day, ProjectStatus.ACTIVE)))
            broken.add(PROJECT_NOT_ACTIVE_ON_DAY);
        if (session.cancelledBy(day)) broken.add(HELD_THOUGH_CANCELLED);
        if (session.accords().values().stream().anyMatch(accord -> accord.says().reachedOn().isBefore(day.earliest())))
            broken.add(AGREEMENT_WITHOUT_SESSION);
        broken.addAll(session.table().brokenBy(sheet.lines(), day, facts));
        return session.issues(broken, "/occurredOn", facts);
    }

    private List<Breach> issuesOf(Sheet sheet, String field, Facts facts) {
        return session.issues(session.table().brokenBy(sheet.lines(), session.held(field).says().occurredOn(), facts),
                field,
                facts);
    }
}
