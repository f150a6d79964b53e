package org.cooptrack.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.project.ProjectAdopted;
import org.cooptrack.events.project.ProjectDrafted;
import org.cooptrack.events.project.ProjectPlan;
import org.cooptrack.events.project.RecipientCountry;
import org.cooptrack.events.project.Recipients;
import org.cooptrack.events.published.Course;
import org.cooptrack.events.published.Coverage;
import org.cooptrack.events.published.Defaults;
import org.cooptrack.events.published.Identity;
import org.cooptrack.events.published.Milestone;
import org.cooptrack.events.published.Narrative;
import org.cooptrack.events.published.Participant;
import org.cooptrack.events.published.PublishedProject;
import org.cooptrack.events.published.Purpose;
import org.cooptrack.events.published.Reporter;
import org.cooptrack.events.published.Share;
import org.cooptrack.events.published.Wording;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Projects of tests, drafted here or taken over as published. */
public final class Projects {
    private Projects() {}

    public static ProjectDrafted drafted(UUID project, @Nullable LocalDate plannedStart, @Nullable UUID office,
            LocalDate day) {
        return new ProjectDrafted(project, "P/" + project,
                new ProjectPlan(LocalizedText.of(Map.of("en", "Skills")), null, plannedStart, null), office, day);
    }

    public static ProjectAdopted adopted(UUID project, PublishedProject published, LocalDate day, Breach... breaches) {
        return new ProjectAdopted(project, published, day, List.of(breaches));
    }

    public static PublishedProject published(UUID project, Course course, Coverage coverage, Participant... who) {
        return new PublishedProject(
                new Identity("XX-" + project, new Reporter("XX", null, null, List.of()), List.of(), List.of()),
                new Wording(List.of(new Narrative("en", "Skills")), List.of(), List.of()), course, coverage,
                new Purpose(List.of(share("11330")), List.of(), List.of(), List.of()), List.of(who),
                new Defaults(null, null, null, null, null, null, null, null, null, List.of(), null), List.of(), null);
    }

    /** Milestones as {@code 2:2024-03-01}, by their type. */
    public static Course course(String status, String... milestones) {
        return new Course(status, Arrays.stream(milestones).map(one -> one.split(":"))
                .map(one -> new Milestone(one[0], LocalDate.parse(one[1]), List.of())).toList());
    }

    public static Coverage coverage(List<String> countries, List<String> regions) {
        return new Coverage(null, countries.stream().map(Projects::share).toList(),
                regions.stream().map(Projects::share).toList(), List.of());
    }

    public static Participant participant(String role, @Nullable String ref, String... names) {
        return new Participant(ref, null, role, null, null,
                Arrays.stream(names).map(name -> new Narrative("en", name)).toList());
    }

    public static Recipients countries(String... codes) {
        return new Recipients(
                Arrays.stream(codes).map(code -> new RecipientCountry(code, null)).toList(), List.of());
    }

    private static Share share(String code) { return new Share(code, null, null, null, List.of()); }
}
