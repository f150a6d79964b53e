package org.cooptrack.query.columns;

/** What the codes of a column mean: no value, one, or several, each of which has a number of its own. */
interface Values {
    int NONE = -1;
    int SEVERAL = -2;

    /** How many codes there are. */
    int codes();

    /** The value, or one of the constants. */
    int value(int code);

    /** All of them, where there are several. */
    int[] several(int code);

    /** How many values there are. */
    int size();

    String text(int value);

    /** Its number; -1 where no code means it. */
    int known(String text);

    /** Calls for each value. */
    default boolean any(int code, boolean[] among) {
        int value = value(code);
        if (value >= 0) return among[value];
        if (value == NONE) return false;
        for (int one : several(code))
            if (among[one]) return true;
        return false;
    }
}
