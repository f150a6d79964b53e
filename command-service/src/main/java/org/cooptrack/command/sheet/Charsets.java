package org.cooptrack.command.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.cooptrack.command.door.ReceivedFile;

/** In which characters a text file is written: UTF-8 if all of it is, as its mark says if it has one, else Windows-1252, as French Excel saves. */
record Charsets(Charset charset, int mark) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** @throws org.cooptrack.command.law.Rejected where it is in none of them, with the line */
    static Charsets of(ReceivedFile file) throws IOException {
        byte[] first;
        try (var bytes = file.bytes()) {
            first = bytes.readNBytes(3);
        }
        if (begins(first, 0xef, 0xbb, 0xbf)) return checked(file, new Charsets(StandardCharsets.UTF_8, 3));
        if (begins(first, 0xff, 0xfe)) return checked(file, new Charsets(StandardCharsets.UTF_16LE, 2));
        if (begins(first, 0xfe, 0xff)) return checked(file, new Charsets(StandardCharsets.UTF_16BE, 2));
        if (linesUntilBroken(file, StandardCharsets.UTF_8) < 0) return new Charsets(StandardCharsets.UTF_8, 0);
        return checked(file, new Charsets(WINDOWS, 0));
    }

    private static Charsets checked(ReceivedFile file, Charsets found) throws IOException {
        int broken = linesUntilBroken(file, found.charset);
        if (broken >= 0) throw SheetRule.CHARSET_UNKNOWN.at("", broken);
        return found;
    }

    private static boolean begins(byte[] first, int... mark) {
        if (first.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++)
            if ((first[i] & 0xff) != mark[i]) return false;
        return true;
    }

    /** The line on which it is not in that charset, −1 if it is to its end. */
    private static int linesUntilBroken(ReceivedFile file, Charset charset) throws IOException {
        int lines = 1;
        var buffer = new char[1 << 14];
        try (var text = strict(file.bytes(), charset)) {
            for (int many = text.read(buffer); many >= 0; many = text.read(buffer))
                for (int i = 0; i < many; i++)
                    if (buffer[i] == '\n') lines++;
            return -1;
        } catch (CharacterCodingException broken) {
            return lines;
        }
    }

    InputStreamReader reader(InputStream bytes) throws IOException {
        bytes.skipNBytes(mark);
        return strict(bytes, charset);
    }

    private static InputStreamReader strict(InputStream bytes, Charset charset) {
        return new InputStreamReader(bytes, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
