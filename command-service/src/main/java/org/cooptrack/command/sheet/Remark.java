package org.cooptrack.command.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What there is to say of a row, in the language of the sheet: of which cell and column, where it is about one, and by which rule. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Remark(@Nullable String cell, @Nullable String column, String rule, String says) {
    String told() { return cell == null ? says : cell + " (" + column + ") : " + says; }
}
