package org.cooptrack.command.law;

import static org.cooptrack.command.law.EverywhereRule.*;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.Streams;
import org.cooptrack.events.childlabour.ChildLabourEvent;
import org.cooptrack.events.codes.AdministrativeAreas;
import org.cooptrack.events.codes.CodeLists;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.release.ReleaseEvent;
import org.cooptrack.events.value.Details;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Setting;

/** What every sensitive kind asks alike: site, exact day and administrative area are told where they are sealed, and nowhere else. */
public final class Confidential {
    private static final String UNKNOWN = "UNKNOWN";
    private static final Set<String> CASES = Stream.of(ReleaseEvent.class, ChildLabourEvent.class)
            .flatMap(family -> Arrays.stream(family.getAnnotation(Streams.class).value()))
            .collect(Collectors.toUnmodifiableSet());

    private Confidential() {}

    /** Whether a stream is the case of one person, of which nothing is told in words. */
    public static boolean isCase(String stream) {
        return CASES.contains(StreamId.kind(stream));
    }

    /** Before they are sealed, for nobody can look at them afterwards. No refusal says what they are. */
    public static void possible(Details details, Instant now) {
        if (details.occurredOn().isAfter(Today.anywhere(now))) throw DETAILS_IN_THE_FUTURE.at("/details/occurredOn");
        var area = details.administrativeArea();
        if (area != null && AdministrativeAreas.country(area).isEmpty())
            throw DETAILS_MALFORMED.at("/details/administrativeArea");
        var evidence = details.evidence();
        if (evidence == null) return;
        if (!CodeLists.isKnown("DocumentCategory", evidence.category()))
            throw DETAILS_MALFORMED.at("/details/evidence/category");
        if (evidence.sha256() != null && !evidence.sha256().matches(Everywhere.DIGEST))
            throw DETAILS_MALFORMED.at("/details/evidence/sha256");
    }

    /** Whether so much time has passed since then as it must have. */
    public static void since(Details before, Telling.Since since, Details details) {
        if (details.occurredOn().isBefore(before.occurredOn().earliest().plusMonths(since.months())))
            throw since.otherwise();
    }

    public static void possible(Setting setting, FieldDate day, Facts facts) {
        if (setting.place().administrativeArea() != null)
            throw TOLD_IN_CLEAR.at("/setting/place/administrativeArea");
        if (setting.place().timeZone() != null) throw TOLD_IN_CLEAR.at("/setting/place/timeZone");
        Everywhere.possible(setting, day.earliest(), facts);
    }

    public static void possible(Attributes attributes, FieldDate day, Facts facts) {
        if (!attributes.administrativeArea().equals(UNKNOWN))
            throw TOLD_IN_CLEAR.at("/attributes/administrativeArea");
        Everywhere.possible(attributes, day.earliest(), facts);
    }

    /** Where the person's key is gone, no case is opened; one that is known goes on with what stands in clear. */
    public static void opens(Telling wish, boolean keyIsLeft) {
        if (wish.person() != null) readable(keyIsLeft);
    }

    /** Where the person's key is gone, nothing is left to read. */
    public static void readable(boolean keyIsLeft) {
        if (!keyIsLeft) throw PERSON_ERASED.at("/person");
    }
}
