package org.cooptrack.events.release;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.Claim;
import org.cooptrack.events.value.ProjectShare;
import org.cooptrack.events.value.Setting;

/** The keys an open case holds: one for the person, who has no second one, and one for each project, which does not close meanwhile. */
public final class OpenCase {
    /** Followed by the project and the case. */
    public static final String OF_PROJECT = "open-release-case:";
    /** Followed by the person. */
    public static final String OF_PERSON = "open-release:";

    private OpenCase() {}

    static List<String> keys(UUID dossier, UUID person, List<UUID> projects) {
        return Stream.concat(Stream.of(OF_PERSON + person), ofProjects(dossier, projects).stream()).toList();
    }

    static List<String> ofProjects(UUID dossier, List<UUID> projects) {
        return projects.stream().map(project -> OF_PROJECT + project + ":" + dossier).toList();
    }

    static List<UUID> projects(Setting setting) {
        return setting.projects().stream().map(ProjectShare::project).toList();
    }

    static List<Claim> claims(List<String> keys) { return keys.stream().map(Claim::of).toList(); }
}
