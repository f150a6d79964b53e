package org.cooptrack.events.enterprise;

import java.util.ArrayList;
import java.util.List;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** Since when an enterprise is supported, whether it declares that women own it, and its owner if that is a person who is known. */
public record Support(Matter matter, Declared womanOwned, @Nullable Owner owner, FieldDate occurredOn,
        @Nullable Evidence evidence) {
    public static final String ENTERPRISES = "enterprises-supported";
    public static final String WOMAN_OWNED = "enterprises-supported-woman-owned";
    public static final String OWNERS = "enterprise-owners-supported";

    public List<Entry> entries() {
        var all = new ArrayList<Entry>();
        all.add(Entry.one(ENTERPRISES, matter.enterprise(), occurredOn, matter.dimensions()));
        if (womanOwned == Declared.YES)
            all.add(Entry.one(WOMAN_OWNED, matter.enterprise(), occurredOn, matter.dimensions()));
        if (owner != null)
            all.add(Entry.one(OWNERS, owner.person(), occurredOn, owner.attributes().on(matter.dimensions())));
        return all;
    }

    boolean evidenced() { return evidence != null; }
}
