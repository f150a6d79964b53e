package org.cooptrack.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Stream;
import org.cooptrack.command.finding.FindingCommand.AnswerFinding;
import org.cooptrack.command.evidence.EvidenceCommand.LookForEvidence;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.Role;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@NullUnmarked
class PermissionsTest {
    private static final Set<String> OF_AUDITORS = Set.of("org.cooptrack.command.access",
            "org.cooptrack.command.accounts", "org.cooptrack.command.audit", "org.cooptrack.command.evidence",
            "org.cooptrack.command.finding", "org.cooptrack.command.readmodel", "org.cooptrack.command.replay");

    /** Management answers what auditors find. */
    private static final Set<Class<?>> OF_MANAGEMENT = Set.of(AnswerFinding.class);

    private static final String APPROVING = "(Approve|Appraise|Certify|Accept|Release|Return|Reject|Reopen|Extend|Cancel(Project)|Close(Project)).*";

    static Stream<Class<?>> commands() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.cooptrack.command").stream()
                .filter(type -> type.isAssignableTo(Command.class) && type.isRecord()).map(type -> type.reflect());
    }

    static Stream<Class<?>> approvals() {
        return commands().filter(command -> !OF_AUDITORS.contains(command.getPackage().getName()))
                .filter(command -> command.getSimpleName().matches(APPROVING));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void nobody_who_only_reads_sends_a_command_but_an_auditor_to_say_what_is_read(Class<?> command) {
        var roles = assertThat(command.getAnnotation(Allowed.class).value()).isNotEmpty();
        if (command.equals(LookForEvidence.class)) roles.containsExactly(Role.POLICY);
        else if (OF_MANAGEMENT.contains(command)) roles.doesNotContain(Role.ANALYST, Role.AUDITOR);
        else if (OF_AUDITORS.contains(command.getPackage().getName())) roles.contains(Role.AUDITOR);
        else
            roles.doesNotContain(Role.ANALYST, Role.AUDITOR, Role.DEVELOPMENT_PARTNER);
    }

    @ParameterizedTest
    @MethodSource("approvals")
    void what_approves_takes_a_person_who_may_approve(Class<?> command) {
        var allowed = command.getAnnotation(Allowed.class);
        assertThat(allowed.person()).as("a person").isTrue();
        assertThat(allowed.value()).contains(Role.APPROVER);
    }
}
