package org.cooptrack.web.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.events.value.AgeBand;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Setting;
import org.cooptrack.events.value.Sex;
import org.cooptrack.web.shape.Identifier;
import org.cooptrack.web.shape.Limit;
import org.jspecify.annotations.Nullable;

/** A command that has a component of every shape. */
public record PlanCourse(@Identifier UUID course, LocalizedText title, @Limit(10) String code, int capacity,
        @Nullable Long budget, boolean open, Sex sex, AgeBand ageBand, FieldDate heldOn, Decimal fee,
        @Nullable Setting setting, @Limit(3) List<@Limit(5) String> topics, @Nullable Set<Sex> sexes,
        @Nullable Map<String, Decimal> shares, @Nullable String note) {
    public PlanCourse {
        topics = List.copyOf(topics);
        if (capacity < 0) throw new IllegalArgumentException("a course has no negative capacity");
    }
}
