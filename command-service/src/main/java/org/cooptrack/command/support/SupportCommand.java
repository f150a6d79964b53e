package org.cooptrack.command.support;

import static org.cooptrack.events.Role.CONSTITUENT;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.IMPLEMENTING_PARTNER;
import static org.cooptrack.events.Role.PROJECT_MANAGER;
import static org.cooptrack.events.Role.RECORDER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.organisation.ConstituentKind;
import org.cooptrack.events.support.Control;
import org.cooptrack.events.support.SupportTopic;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Setting;
import org.cooptrack.web.shape.Identifier;
import org.jspecify.annotations.Nullable;

/** What may be asked of support to an organisation of constituents. */
public sealed interface SupportCommand extends Command {
    String KIND = "support";

    UUID support();

    @Override
    default String stream() { return StreamId.of(KIND, support()); }

    /** Requests support for an organisation: for whose side it counts, and who controls the organisation as far as is known. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER, CONSTITUENT})
    record RequestSupport(@Identifier UUID support, UUID organisation, ConstituentKind constituent,
            Control controlledBy, SupportTopic topic, Setting setting, @Nullable List<String> countries,
            FieldDate occurredOn, @Nullable Evidence evidence) implements SupportCommand {}

    /** Puts the topic, the date or the evidence of a request right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectRequest(UUID support, SupportTopic topic, FieldDate occurredOn, @Nullable Evidence evidence,
            String reason) implements SupportCommand {}

    /** Declares that support was never asked for. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractRequest(UUID support, String reason) implements SupportCommand {}

    /** Records who is found to control the organisation from a day on. What it got since then is put right. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE})
    record EstablishControl(UUID support, Control controlledBy, LocalDate occurredOn, String reason)
            implements
                SupportCommand {}

    /** Records that the support was provided, and on which topic. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record ProvideSupport(UUID support, SupportTopic topic, FieldDate occurredOn, @Nullable Evidence evidence)
            implements
                SupportCommand {}

    /** Puts the topic, the date or the evidence of support provided right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectProvision(UUID support, SupportTopic topic, FieldDate occurredOn, @Nullable Evidence evidence,
            String reason) implements SupportCommand {}

    /** Declares that the support was never provided. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractProvision(UUID support, String reason) implements SupportCommand {}

    /** Records that the organisation put the support into practice. Before it is known that it got any, that waits. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER, CONSTITUENT})
    record ApplySupport(UUID support, FieldDate occurredOn, @Nullable Evidence evidence) implements SupportCommand {}

    /** Puts the date or the evidence of an application right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectApplication(UUID support, FieldDate occurredOn, @Nullable Evidence evidence, String reason)
            implements
                SupportCommand {}

    /** Declares that the organisation never applied the support. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractApplication(UUID support, String reason) implements SupportCommand {}
}
