package org.cooptrack.command.sheet;

import org.cooptrack.web.shape.Formulas;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell, as far as the file itself tells. */
sealed interface Cell {
    Text EMPTY = new Text("");

    /** As somebody sees it. */
    String shown();

    default boolean isBlank() {
        return shown().isBlank();
    }

    record Text(String shown) implements Cell {
        /** Without the apostrophe with which a text that looks like a formula was sent back. */
        static Text of(String text) {
            boolean neutral = text.length() > 1 && text.charAt(0) == '\'' && Formulas.beginsLikeOne(text.substring(1));
            return new Text((neutral ? text.substring(1) : text).strip());
        }
    }

    record Number(BigDecimal value) implements Cell {
        @Override
        public String shown() { return value.stripTrailingZeros().toPlainString(); }
    }

    record Day(LocalDate day) implements Cell {
        @Override
        public String shown() { return day.toString(); }
    }

    record Flag(boolean value) implements Cell {
        @Override
        public String shown() { return String.valueOf(value); }
    }

    /** A cell that has no value: an error, or a formula that nobody has calculated. */
    record Broken(String shown, SheetRule why) implements Cell {}
}
