package org.cooptrack.web;

/** How much a request may be; stated in the API documents of both services. */
public final class Limits {
    public static final int BODY_BYTES = 1_048_576;
    public static final int HEADER_BYTES = 16_384;
    public static final int TOKEN_CHARACTERS = 8_192;
    public static final int DEPTH = 20;
    public static final int TEXT_CHARACTERS = 500;
    public static final int NAME_CHARACTERS = 100;
    public static final int LIST_ENTRIES = 1_000;
    public static final int MAP_ENTRIES = 50;
    public static final int PARAMETERS = 100;
    public static final int CONNECTION_SECONDS = 20;
    public static final int KEEP_ALIVE_SECONDS = 60;
    public static final long LARGEST_INTEGER = (1L << 53) - 1;

    /** For the description of an API document, in Markdown. */
    public static final String STATED = """
            ## Limits
            - Body: %,d bytes, UTF-8, nested %d levels deep; imports are streamed and have a limit of their own.
            - Headers: %,d bytes together; an access token: %,d characters; %d query parameters.
            - Texts: %d characters where the schema says nothing else, in Unicode form NFC, without U+0000.
            - Lists: %,d entries where the schema says nothing else; maps: %d.
            - Whole numbers: from -(2^53-1) to 2^53-1; decimals travel as texts.
            - A request must arrive within %d seconds between two reads; an idle connection is closed after %d.
            """.formatted(BODY_BYTES, DEPTH, HEADER_BYTES, TOKEN_CHARACTERS, PARAMETERS, TEXT_CHARACTERS, LIST_ENTRIES,
            MAP_ENTRIES, CONNECTION_SECONDS, KEEP_ALIVE_SECONDS);

    private Limits() {}
}
