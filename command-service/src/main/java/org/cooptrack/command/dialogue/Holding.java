package org.cooptrack.command.dialogue;

import static org.cooptrack.command.dialogue.DialogueRule.*;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.cooptrack.command.dialogue.DialogueCommand.*;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.dialogue.*;
import org.cooptrack.events.value.FieldDate;

/** A session that took place: the latest event that says so, and what it says. Each further word on it rests on that event. */
record Holding(EventId id, Proceedings says) {
    List<DialogueEvent> record(RecordAttendance wish, Function<Sheet, List<Breach>> issues) {
        var news = sheet().unknownOf(Sheet.asked(wish.sheet(), "/sheet"));
        for (var line : news.lines())
            if (sheet().of(line.side()) != null) throw ATTENDANCE_DIFFERS.at("/sheet", line.side());
        if (news.isEmpty()) return List.of();
        return List.of(new AttendanceRecorded(wish.session(), id, says, attended(sheet().with(news.lines())),
                issues.apply(news)));
    }

    List<DialogueEvent> correct(CorrectAttendance wish, Function<Sheet, List<Breach>> issues) {
        var side = wish.presence().side();
        if (sheet().of(side) == null) throw ATTENDANCE_UNKNOWN.at("/presence/side", side);
        var news = sheet().unknownOf(Sheet.asked(List.of(wish.presence()), "/presence"));
        if (news.isEmpty()) return List.of();
        return List.of(new AttendanceCorrected(wish.session(), id, side, says, attended(sheet().with(news.lines())),
                wish.reason(), issues.apply(news)));
    }

    List<DialogueEvent> retract(RetractAttendance wish) {
        if (sheet().of(wish.side()) == null) throw ATTENDANCE_UNKNOWN.at("/side", wish.side());
        return List.of(new AttendanceRetracted(wish.session(), id, wish.side(), says,
                attended(sheet().without(wish.side())), wish.reason()));
    }

    List<DialogueEvent> correct(CorrectHolding wish, BiFunction<FieldDate, Sheet, List<Breach>> issues) {
        if (wish.occurredOn().equals(says.occurredOn())) return List.of();
        var after = new Proceedings(says.session(), says.matter(), wish.occurredOn(), says.form(), says.attendance());
        return List.of(new HoldingCorrected(wish.session(), id, says, after, wish.reason(),
                issues.apply(wish.occurredOn(), sheet())));
    }

    private Sheet sheet() { return new Sheet(says.attendance()); }

    private Proceedings attended(Sheet sheet) {
        return new Proceedings(says.session(), says.matter(), says.occurredOn(), sheet.form(), sheet.lines());
    }
}
