package org.cooptrack.command.law;

import java.util.Locale;

/** A rule of the field by its stable name ({@code training.over-capacity}), and where its truth lives. Rules are enums, one per slice. */
public interface Rule {
    String name();

    /** The slice whose texts say the rule in three languages. */
    String slice();

    Home home();

    default String code() { return slice() + "." + name().toLowerCase(Locale.ROOT).replace('_', '-'); }

    /** The refusal of a wish that breaks this rule; {@code field} is a JSON pointer into the wish, the values are told in the text. */
    default Rejected at(String field, Object... values) {
        return new Rejected(this, field, values);
    }
}
