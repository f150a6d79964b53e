package org.cooptrack.launcher.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** How a project is told: drafted, approved, funded, at work, reported, closed. */
record Telling(Directory directory, Story story, Plan plan) {
    /** So many projects have one whose actual the system counts. */
    private static final int ONE_IN = 4;

    /** A project under way. */
    private record Run(Life life, Framework framework, boolean whole) {}

    Lane lane() {
        Project project = plan.project(directory, story);
        List<Run> runs = Stream.of(project.id(), project.sister()).distinct()
                .map(id -> begin(project, id, plan.number() == 0 && id.equals(project.id()))).toList();
        plan.kind().tell(story, project, plan.whole());
        plan.beside().ifPresent(beside -> beside.tell(story, project, false));
        new Counts().tell(story, project, plan.number() == 0);
        runs.forEach(run -> end(project, run));
        return story.lane();
    }

    private Run begin(Project project, UUID id, boolean whole) {
        var life = life(project, id);
        var framework = new Framework(story, project, id);
        UUID other = story.dice.id();
        life.draft();
        if (whole) {
            life(project, other).open();
            life.draftInFull(other);
            framework.defineInFull(plan.theme());
        } else
            framework.define(plan.theme());
        if (plan.number() % ONE_IN == 0 && id.equals(project.id()))
            plan.kind().counted().ifPresent(framework::count);
        life.approve(whole);
        fund(project, id, whole);
        life.activate();
        if (whole) {
            life(project, other).cancel();
            life(project, story.dice.id()).reject();
        }
        return new Run(life, framework, whole);
    }

    private void fund(Project project, UUID id, boolean whole) {
        var money = new Money(story, project, id, directory);
        boolean inFull = whole;
        for (Partner partner : plan.partners()) {
            var grant = money.grant(partner,
                    project.number() + "-" + partner.key() + "-" + id.toString().substring(0, 4));
            if (inFull) money.whole(grant);
            else {
                money.commit(grant);
                money.flow(grant);
            }
            inFull = false;
        }
    }

    private void end(Project project, Run run) {
        LocalDate middle = project.begins().plusMonths(18);
        if (run.whole) {
            run.life.pause(middle);
            run.life.change(middle.plusMonths(2));
            run.framework.certifyInFull();
        }
        boolean over = project.isOver();
        if (!run.whole && project.begins().plusMonths(13).isBefore(Project.TODAY))
            run.framework.certify(over || story.dice.chance(50));
        if (over) run.life.close();
        if (run.whole) run.life.reopen();
    }

    private Life life(Project project, UUID id) { return new Life(story, plan, project, id, directory); }
}
