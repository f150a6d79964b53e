package org.cooptrack.events.count;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.CountBasis;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.Exploitation;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Period;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.Nullable;

/**
 * All that a count without persons says: under which measure, for whom and where, in which days (both ends included), on
 * what basis, how many of each description. An estimate has a method and a range.
 */
public record Counting(String measure, Setting setting, @Nullable String topic, Period period, CountBasis basis,
        @Nullable String method, @Nullable Range range, List<Portion> portions, @Nullable Evidence evidence) {
    /** Before it stand measure, project, country and days of each count that stands, behind it its id. */
    public static final String SCOPE_CLAIM = "count:";

    public Counting { portions = List.copyOf(portions); }

    public long persons() { return portions.stream().mapToLong(Portion::persons).sum(); }

    /** When it happened, as precisely as it is known. */
    public FieldDate occurredOn() {
        return new FieldDate(period.from() + "/" + period.to(), period.from(), period.to());
    }

    /** What is counted for one of its projects at that place, whatever the days. */
    public String scope(UUID project) {
        return SCOPE_CLAIM + measure + ":" + project + ":" + setting.place().country() + ":";
    }

    List<String> keys(UUID count) {
        return setting.projects().stream()
                .map(share -> scope(share.project()) + period.from() + ":" + period.to() + ":" + count).toList();
    }

    List<Claim> claims(UUID count) { return keys(count).stream().map(Claim::of).toList(); }

    List<Entry> entries() {
        return portions.stream()
                .map(portion -> new Entry(measure, null, Decimal.of(portion.persons()), occurredOn(), on(portion)))
                .flatMap(Exploitation::withUnion)
                .toList();
    }

    private Dimensions on(Portion portion) {
        var described = portion.attributes().on(setting.on(Dimensions.none())).with(Dimension.BASIS, basis.name());
        return topic == null ? described : described.with(Dimension.TOPIC, topic);
    }
}
