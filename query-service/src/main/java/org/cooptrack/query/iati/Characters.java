package org.cooptrack.query.iati;

/** Which characters XML can tell. */
final class Characters {
    /** Stands for a character that XML 1.0 cannot tell. */
    private static final int REPLACED = 0xFFFD;

    private Characters() {}

    /** The text with whatever XML 1.0 forbids (section 2.2, Char) replaced. */
    static String allowed(String text) {
        if (text.codePoints().allMatch(Characters::isAllowed)) return text;
        return text.codePoints().map(point -> isAllowed(point) ? point : REPLACED)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isAllowed(int point) {
        return point >= 0x20 && point <= 0xD7FF || point == '\t' || point == '\n' || point == '\r'
                || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }
}
