package org.cooptrack.command.employment;

import static org.cooptrack.command.employment.EmploymentRule.*;

import java.time.LocalDate;
import java.util.List;
import org.cooptrack.command.employment.EmploymentCommand.RegisterJobseeker;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Issue;
import org.cooptrack.command.law.Today;
import org.cooptrack.events.Breach;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.codes.NationalAges;
import org.cooptrack.events.employment.AgeException;
import org.cooptrack.events.employment.AgeLimits;
import org.cooptrack.events.employment.Registration;
import org.cooptrack.events.employment.Situation;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.value.AgeBand;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.Place;
import org.cooptrack.events.value.ProjectShare;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.Nullable;

/** Who may be registered where: nobody below the minimum age of the country of the service, unless for light work or an apprenticeship. */
final class Registering {
    private Registering() {}

    static Registration asked(RegisterJobseeker wish, Facts facts) {
        var setting = wish.setting();
        if (!Percentage.isWhole(setting.projects().stream().map(ProjectShare::share).toList()))
            throw SHARES_NOT_WHOLE.at("/setting/projects");
        if (!facts.exists(StreamId.of("organisation", wish.service())))
            throw SERVICE_UNKNOWN.at("/service", wish.service());
        Everywhere.possible(setting, wish.occurredOn().earliest(), facts);
        past(wish.occurredOn(), setting, facts);
        Everywhere.possible(wish.attributes(), wish.occurredOn().earliest(), facts);
        running(setting, wish.occurredOn(), facts);
        var limits = limits(setting.place(), wish.occurredOn());
        oldEnough(limits, wish.attributes().ageBand(), wish.exception());
        return new Registration(new Situation(setting, wish.service(), wish.person(), wish.attributes(), limits,
                wish.occurredOn()), wish.exception());
    }

    /** The same person at the same service, said anew. */
    static Registration corrected(Registration was, Attributes attributes, @Nullable AgeException exception,
            FieldDate day, Facts facts) {
        var known = was.situation();
        var after = new Registration(situation(known, attributes, day, facts), exception);
        if (!day.equals(known.occurredOn())) running(known.setting(), day, facts);
        return after;
    }

    /** The same person at the same service on another day. */
    static Situation situation(Situation known, Attributes attributes, FieldDate day, Facts facts) {
        past(day, known.setting(), facts);
        Everywhere.possible(attributes, day.earliest(), facts);
        return new Situation(known.setting(), known.service(), known.person(), attributes,
                limits(known.setting().place(), day), day);
    }

    /** What a registration breaks as a fact. */
    static List<Breach> issuesOf(Registration registration, Facts facts) {
        var says = registration.situation();
        return issuesOfAge(says, registration.exception(), REGISTERED_BELOW_MINIMUM_AGE).stream()
                .map(rule -> Issue.of(rule, "/attributes/ageBand", says.setting(), today(says.setting(), facts)))
                .toList();
    }

    static List<EmploymentRule> issuesOfAge(Situation says, @Nullable AgeException exception, EmploymentRule below) {
        var age = says.attributes().ageBand();
        if (age == AgeBand.UNKNOWN) return List.of(AGE_UNKNOWN);
        boolean excepted = exception != null && says.limits().except(age, exception);
        return says.limits().forbid(age) && !excepted ? List.of(below) : List.of();
    }

    static LocalDate today(Setting setting, Facts facts) { return Today.at(setting.place(), facts.now()); }

    static void past(FieldDate day, Setting setting, Facts facts) {
        if (day.isAfter(today(setting, facts))) throw IN_THE_FUTURE.at("/occurredOn", day);
    }

    private static void oldEnough(AgeLimits limits, AgeBand age, @Nullable AgeException exception) {
        if (!limits.forbid(age)) return;
        if (exception == null) throw BELOW_MINIMUM_AGE.at("/attributes/ageBand", limits.minimum(), age.code());
        if (!limits.except(age, exception)) throw BELOW_AGE_OF_EXCEPTION.at("/exception", age.code());
    }

    private static void running(Setting setting, FieldDate day, Facts facts) {
        for (var share : setting.projects()) {
            var project = facts.project(share.project());
            if (!project.isKnown()) throw PROJECT_UNKNOWN.at("/setting/projects", share.project());
            if (!project.was(day, ProjectStatus.ACTIVE))
                throw PROJECT_NOT_RUNNING.at("/occurredOn", share.project(), day);
        }
    }

    /** Those of the country where the service is, whose law holds for the work found there. */
    private static AgeLimits limits(Place place, FieldDate day) {
        var youth = NationalAges.youth(place.country(), day.earliest());
        return new AgeLimits(NationalAges.minimum(place.country(), day.earliest()), youth.from(), youth.to());
    }
}
