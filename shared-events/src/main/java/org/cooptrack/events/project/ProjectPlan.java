package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.cooptrack.events.published.ChangedParts;
import org.cooptrack.events.published.Course;
import org.cooptrack.events.published.Milestone;
import org.cooptrack.events.published.Narrative;
import org.cooptrack.events.published.PublishedProject;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What a project is called, what it is about, and when it is meant to run. Dates not yet known are absent. */
public record ProjectPlan(LocalizedText title, @Nullable LocalizedText description, @Nullable LocalDate plannedStart,
        @Nullable LocalDate plannedEnd) {
    /** The plan that a published description tells; its descriptions stay with it. */
    public static ProjectPlan of(PublishedProject published) {
        return new ProjectPlan(text(published.wording().titles()), null,
                day(published.course(), Milestone.PLANNED_START), day(published.course(), Milestone.PLANNED_END));
    }

    /** The plan after what was published otherwise. */
    public ProjectPlan after(ChangedParts changed) {
        var wording = changed.wording();
        var course = changed.course();
        return new ProjectPlan(wording == null ? title : text(wording.titles()), description,
                course == null ? plannedStart : day(course, Milestone.PLANNED_START),
                course == null ? plannedEnd : day(course, Milestone.PLANNED_END));
    }

    private static LocalizedText text(List<Narrative> narratives) {
        var byLanguage = new TreeMap<String, String>();
        for (var one : narratives)
            byLanguage.putIfAbsent(Objects.requireNonNullElse(one.language(), "und"), one.text());
        return new LocalizedText(byLanguage);
    }

    private static @Nullable LocalDate day(Course course, String type) {
        for (var milestone : course.milestones())
            if (milestone.type().equals(type)) return milestone.date();
        return null;
    }
}
