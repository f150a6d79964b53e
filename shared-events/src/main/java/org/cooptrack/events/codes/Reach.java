package org.cooptrack.events.codes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cooptrack.events.childlabour.Exit;
import org.cooptrack.events.cooperative.Membership;
import org.cooptrack.events.employment.Placement;
import org.cooptrack.events.enterprise.Support;
import org.cooptrack.events.protection.Coverage;
import org.cooptrack.events.release.Release;
import org.cooptrack.events.training.BeneficiaryTrained;

/**
 * By what the programme reached a person: each kind with the measures under which the persons stand for whom it achieved
 * something. Who was only enrolled, registered, referred or identified stands under other measures, and is not reached yet.
 */
public enum Reach {
    TRAINING(BeneficiaryTrained.MEASURE), SOCIAL_PROTECTION(Coverage.EVER_COVERED), EMPLOYMENT_SERVICE(
            Placement.PERSONS),
    COOPERATIVE(Membership.JOINED), ENTERPRISE(Support.OWNERS), FORCED_LABOUR(
            Release.MEASURE),
    CHILD_LABOUR(Exit.WITHDRAWN, Exit.PREVENTED);

    /** The measure of all who were reached, whatever the kind. */
    public static final String MEASURE = "persons-reached";

    private final List<String> measures;

    Reach(String... measures) { this.measures = List.of(measures); }

    /** The name of the kind of each measure that is part of it. */
    public static Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        Stream.of(values()).forEach(kind -> kind.measures.forEach(measure -> kinds.put(measure, kind.name())));
        return kinds;
    }
}
