package org.cooptrack.events.enterprise;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.value.Setting;

/** Which enterprise is supported, for which projects and where, whether it was there before, and by what it is supported. */
public record Matter(UUID enterprise, Setting setting, Stage stage, List<SupportKind> kinds) {
    public Matter { kinds = List.copyOf(kinds); }

    public Dimensions dimensions() {
        return setting.on(Dimensions.none()).with(Dimension.COUNTRY, setting.place().country())
                .with(Dimension.TOPIC, kinds.stream().map(SupportKind::name).toList())
                .with(Dimension.FORM, stage.name());
    }
}
