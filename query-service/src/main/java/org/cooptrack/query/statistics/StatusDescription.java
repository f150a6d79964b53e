package org.cooptrack.query.statistics;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Says in the API document, wherever an answer says whether a number is known, what that means. */
@Component
class StatusDescription implements OpenApiCustomizer {
    private static final String STATUS = "status";
    private static final String MEANING = "KNOWN: there is a number, be it zero. MISSING: there is none, for nothing was told, or all of "
            + "it was taken back. WAITING: there is none yet, for what was told has open quality issues. SUPPRESSED: there may be one, "
            + "which is not shown to whoever asks. Numbers are there only where it is KNOWN: a number that is not there is no zero. "
            + "What facts do not know is no status but a category, UNKNOWN, with a number of its own.";

    @Override
    public void customise(OpenAPI document) {
        document.getComponents().getSchemas().values().stream().flatMap(StatusDescription::said)
                .forEach(status -> status.description(MEANING));
    }

    private static Stream<Schema<?>> said(Schema<?> of) {
        Map<String, Schema> properties = of.getProperties();
        Schema<?> status = properties == null ? null : properties.get(STATUS);
        return status != null && isStatus(status.getEnum()) ? Stream.of(status) : Stream.of();
    }

    /** In a report nothing is both told and suppressed. */
    private static boolean isStatus(@Nullable List<?> values) {
        return values != null && values.contains(Status.KNOWN.name()) && new HashSet<>(
                Arrays.stream(Status.values()).map(Enum::name).toList()).containsAll(values);
    }
}
