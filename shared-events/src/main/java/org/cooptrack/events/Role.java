package org.cooptrack.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * In which capacity somebody acts. Tokens carry it as {@code project-manager}; a policy, which acts by itself on what
 * happened, comes with none.
 */
public enum Role {
    RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, DEVELOPMENT_PARTNER, IMPLEMENTING_PARTNER, CONSTITUENT, ANALYST,
    AUDITOR,
    DATA_PROTECTION_OFFICER, ADMINISTRATOR, POLICY;

    /** Those that a token may give. */
    public static List<Role> ofTokens() {
        return Arrays.stream(values()).filter(role -> role != POLICY).toList();
    }

    @JsonValue
    public String code() { return name().toLowerCase(Locale.ROOT).replace('_', '-'); }

    @JsonCreator
    public static Role of(String code) { return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_')); }
}
