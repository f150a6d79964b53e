package org.cooptrack.command.reform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.reform.ReformCommand.CorrectOpening;
import org.cooptrack.events.reform.*;

/** What was said at the opening is put right, and whatever counts is said anew about what the reform really concerns. */
record Restating(Opened reform) {
    private static final Set<Stage> TOLD = Set.of(Stage.ADOPTION, Stage.PROMULGATION, Stage.ENTRY_INTO_FORCE,
            Stage.REPEAL);

    List<ReformEvent> correct(CorrectOpening wish, Facts facts) {
        var after = Unopened.opening(wish.title(), wish.kind(), wish.setting(), wish.countries(), wish.occurredOn(),
                facts);
        if (after.equals(reform.says())) return List.of();
        var events = new ArrayList<ReformEvent>();
        events.add(new OpeningCorrected(wish.reform(), reform.id(), reform.says(), after, wish.reason()));
        if (!after.matter().equals(reform.matter())) events.addAll(restated(after.matter(), wish.reason()));
        return events;
    }

    private List<ReformEvent> restated(Matter matter, String reason) {
        var passage = new Passage(reform);
        var milestones = reform.course().values().stream().filter(known -> TOLD.contains(known.says().stage()))
                .sorted(Comparator.comparing(known -> known.says().stage())).<ReformEvent>map(
                        known -> passage.corrected(known, known.says().about(matter), reason, List.of()));
        var consultations = reform.consultations().values().stream()
                .sorted(Comparator.comparing(known -> known.says().consultation())).<ReformEvent>map(
                        known -> new ConsultationCorrected(reform.reform(), known.id(), known.says(),
                                known.says().about(matter), reason, List.of()));
        return Stream.concat(milestones, consultations).toList();
    }
}
