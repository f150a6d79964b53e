package org.cooptrack.command.hiv;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.EventId;
import org.cooptrack.events.hiv.HivEvent;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.Sex;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** No field about a person exists in this slice: whatever is not known to hold none is taken to hold one. */
@NullUnmarked
class NothingOfAPersonTest {
    private static final Set<Class<?>> NUMBERS_AND_DATES = Set.of(int.class, LocalDate.class, FieldDate.class,
            Percentage.class, EventId.class);
    /** Under which names an id and a text may stand, because then they are those of no person. */
    private static final Map<Class<?>, Set<String>> NAMED = Map.of(UUID.class,
            Set.of("programme", "workplace", "project", "office", "implementingPartner", "organisation"), String.class,
            Set.of("reason", "country", "administrativeArea", "timeZone", "instruments", "uri", "sha256", "category",
                    "rule", "field", "owner"));
    private static final String OF_A_PERSON = "(?i).*(person|name|birth|age|attribute|status|disab|contact|address"
            + "|phone|participant|beneficiar|patient|diagnos|result|note|comment|title|description).*";

    private final Set<String> faults = new LinkedHashSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    @Test
    void no_event_and_no_command_has_a_field_about_a_person() {
        Stream.of(HivEvent.class, HivCommand.class).flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .forEach(this::walk);
        assertThat(seen).hasSizeGreaterThan(40);
        assertThat(faults).isEmpty();
    }

    @Test
    void a_field_about_a_person_would_be_found() {
        record Worker(UUID person, org.cooptrack.events.value.Attributes attributes, Sex sex, String reason) {}
        record Patient(UUID programme, boolean tested, String hivStatus) {}
        walk(Worker.class);
        walk(Patient.class);
        assertThat(faults).anyMatch(fault -> fault.startsWith("Worker.person"))
                .anyMatch(fault -> fault.startsWith("Worker.attributes"))
                .anyMatch(fault -> fault.startsWith("Worker.sex"))
                .anyMatch(fault -> fault.startsWith("Patient.tested"))
                .anyMatch(fault -> fault.startsWith("Patient.hivStatus"))
                .noneMatch(fault -> fault.contains("reason") || fault.contains("programme"));
    }

    private void walk(Class<?> type) {
        if (seen.add(type)) for (var component : type.getRecordComponents())
            judge(component, component.getGenericType());
    }

    private void judge(RecordComponent component, Type type) {
        if (component.getName().matches(OF_A_PERSON)) fault(component, type);
        if (type instanceof ParameterizedType several) {
            for (var argument : several.getActualTypeArguments())
                judge(component, argument);
            return;
        }
        judge(component, (Class<?>) type);
    }

    private void judge(RecordComponent component, Class<?> type) {
        if (type.isRecord() && !NUMBERS_AND_DATES.contains(type)) walk(type);
        else if (!holdsNobody(component.getName(), type)) fault(component, type);
    }

    private static boolean holdsNobody(String name, Class<?> type) {
        if (NAMED.containsKey(type)) return NAMED.get(type).contains(name);
        return NUMBERS_AND_DATES.contains(type) || (type.isEnum() && type != Sex.class);
    }

    private void fault(RecordComponent component, Type type) {
        faults.add(component.getDeclaringRecord().getSimpleName() + "." + component.getName() + " of "
                + type.getTypeName());
    }
}
