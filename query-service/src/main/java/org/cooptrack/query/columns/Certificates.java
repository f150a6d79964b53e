package org.cooptrack.query.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Since when certificates of projects cover days, as known at one position. A fact is covered by one that was given after it was known. */
final class Certificates {
    private final Dictionary projects;
    private final Standings standings;
    private final int position;
    private volatile Timeline[][] timelines = new Timeline[0][];

    Certificates(Dictionary projects, Standings standings, int position) {
        this.projects = projects;
        this.standings = standings;
        this.position = position;
    }

    /** By codes; of a code those of its projects that have any. */
    Timeline[][] timelines() {
        int codes = projects.codes();
        if (timelines.length < codes) more(codes);
        return timelines;
    }

    private synchronized void more(int codes) {
        int known = timelines.length;
        if (known >= codes) return;
        Timeline[][] all = Arrays.copyOf(timelines, codes);
        for (int code = known; code < codes; code++)
            all[code] = of(code);
        timelines = all;
    }

    private Timeline[] of(int code) {
        List<Timeline> found = new ArrayList<>();
        int value = projects.value(code);
        int[] list = value == Values.SEVERAL ? projects.several(code) : new int[]{value};
        for (int project : list)
            if (project >= 0) {
                Timeline certified = standings.certified(projects.text(project), position);
                if (certified.starts().length > 1 || certified.numbers()[0] != Standings.NEVER) found.add(certified);
            }
        return found.toArray(Timeline[]::new);
    }

    /** Since when all these days are covered, at the latest; {@link Standings#NEVER} where they are not. */
    static int since(Timeline[] projects, int from, int to) {
        int since = Standings.NEVER;
        for (Timeline project : projects)
            since = Math.max(since, project.least(from, to));
        return since;
    }
}
