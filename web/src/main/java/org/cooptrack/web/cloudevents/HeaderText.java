package org.cooptrack.web.cloudevents;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Attributes as values of HTTP headers (HTTP Protocol Binding, section 3.1.3.2): in ASCII, all else percent-encoded. */
final class HeaderText {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private HeaderText() {}

    static String encode(String text) {
        var encoded = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            if (one > ' ' && one < 0x7F && one != '"' && one != '%') encoded.append((char) one);
            else
                encoded.append('%').append(HEX.toHexDigits(one));
        }
        return encoded.toString();
    }

    /** @throws NotACloudEvent if a quotation or an escape is cut off, or the bytes are no UTF-8 */
    static String decode(String header, String value) {
        String plain = unquoted(header, value);
        var bytes = new ByteArrayOutputStream();
        for (int at = 0; at < plain.length(); at++) {
            if (plain.charAt(at) != '%') {
                int character = plain.codePointAt(at);
                bytes.writeBytes(Character.toString(character).getBytes(StandardCharsets.UTF_8));
                at += Character.charCount(character) - 1;
            } else {
                bytes.write(escaped(header, plain, at + 1));
                at += 2;
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
        } catch (CharacterCodingException overlong) {
            throw new NotACloudEvent(header, "not UTF-8 where it is percent-encoded");
        }
    }

    private static int escaped(String header, String text, int at) {
        try {
            return HexFormat.fromHexDigits(text, at, at + 2);
        } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new NotACloudEvent(header, "a percent sign without two hexadecimal digits");
        }
    }

    /** Older senders quote. */
    private static String unquoted(String header, String value) {
        var plain = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < value.length(); at++) {
            char one = value.charAt(at);
            if (one == '"') quoted = !quoted;
            else if (quoted && one == '\\' && at + 1 < value.length()) plain.append(value.charAt(++at));
            else
                plain.append(one);
        }
        if (quoted) throw new NotACloudEvent(header, "a quotation that does not end");
        return plain.toString();
    }
}
