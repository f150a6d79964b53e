package org.cooptrack.events.protection;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.value.Setting;

/** Which scheme it is, for whom it counts and which branches of social security it covers. */
public record Matter(UUID scheme, Setting setting, List<Branch> branches) {
    public Matter { branches = List.copyOf(branches); }

    public Dimensions dimensions() {
        return setting.on(Dimensions.none()).with(Dimension.SCHEME, scheme.toString()).with(Dimension.BRANCH,
                branches.stream().map(Branch::name).toList());
    }
}
