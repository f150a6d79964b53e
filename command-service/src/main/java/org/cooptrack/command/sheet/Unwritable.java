package org.cooptrack.command.sheet;

/** Characters that stand in a file by mistake and that no text keeps: U+0000, and half of a pair of surrogates. */
final class Unwritable {
    private Unwritable() {}

    static boolean isIn(String text) {
        return at(text) >= 0;
    }

    /** The place of the first one, from 1. */
    static int where(String text) {
        return at(text) + 1;
    }

    private static int at(String text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            boolean pair = Character.isHighSurrogate(one) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (one == 0 || Character.isSurrogate(one) && !pair) return i;
            if (pair) i++;
        }
        return -1;
    }
}
