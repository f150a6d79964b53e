package org.cooptrack.query.columns;

/** Texts by their code points, as the database orders them. */
final class Texts {
    private Texts() {}

    static int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int at = 0; at < length; at++) {
            char mine = one.charAt(at);
            char its = other.charAt(at);
            if (mine == its) continue;
            boolean surrogates = Character.isSurrogate(mine) != Character.isSurrogate(its);
            return surrogates ? Character.isSurrogate(mine) ? 1 : -1 : Character.compare(mine, its);
        }
        return Integer.compare(one.length(), other.length());
    }
}
