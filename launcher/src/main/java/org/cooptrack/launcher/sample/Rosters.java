package org.cooptrack.launcher.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.launcher.sample.Portrait.Group;

/** A one-day workshop whose signed register names everyone: completed on the attested register. */
final class Rosters {
    private static final int NAMES = 6;

    private Rosters() {}

    static UUID tell(Story story, Project project, LocalDate day) {
        var people = new ArrayList<UUID>();
        for (int at = 0; at < NAMES; at++)
            people.add(story.dice.id());
        return tell(story, project, day, people);
    }

    static UUID tell(Story story, Project project, LocalDate day, List<UUID> people) {
        UUID training = story.dice.id();
        String path = "/v1/trainings/" + training;
        story.recorder("/v1/trainings", "training", training, "code",
                "R-" + project.number() + "-" + training.toString().substring(0, 8), "title",
                Body.text("Atelier sur le travail domestique", "Workshop on domestic work",
                        "Taller sobre el trabajo doméstico"),
                "topic", "DOMESTIC_WORK", "setting", project.setting(story.dice, day), "startsOn", day, "endsOn", day,
                "capacity", 40);
        story.recorder(path + "/enrolment-opening", "occurredOn", day.minusDays(10));
        for (UUID person : people)
            story.recorder(path + "/enrolments", "person", person, "attributes",
                    Portrait.of(story, project, Group.DOMESTIC_WORKERS, day.getYear()).told(), "occurredOn", day);
        story.recorder(path + "/sessions", "session", 1, "occurredOn", day, "hours", "6");
        story.recorder(path + "/sessions/1/attendance", "sheet",
                people.stream().map(person -> Body.of("person", person, "present", true)).toList());
        story.recorder(path + "/completions", "persons", people, "occurredOn", day);
        return training;
    }
}
