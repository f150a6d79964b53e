import static java.nio.charset.StandardCharsets.*;

import java.io.*;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.*;
import java.security.*;
import java.security.spec.X509EncodedKeySpec;
import java.time.*;
import java.util.*;
import java.util.regex.*;
import java.util.stream.*;

/**
 * Checks an exported history, offline, with nothing but this file and Java 17 or later. Read it, then run it:
 *
 *   java Verify.java EXPORT --key VKEY|FILE... [--witness-key VKEY|FILE]... [--since FILE]...
 *       [--language fr|en|es]
 *
 * HOW. Each line of EXPORT/events.ndjson is an event; its leaf is SHA-256(0x00, line). Two hashes side by side make
 * the one above, SHA-256(0x01, left, right), up to one root over all (RFC 6962). A checkpoint says how many events
 * there are and their root, and is signed with Ed25519 (C2SP tlog-checkpoint, signed-note). Whoever alters one byte
 * of a sealed event alters every root from there on, and cannot sign the new ones without the key.
 *
 * WHAT IT READS. events.ndjson: the events in order, from position 0. checkpoints.txt: the checkpoints, oldest
 * first, an empty line between them. tile/: the hashes as they were kept when they were sealed (C2SP tlog-tiles); by
 * them an altered event can be named. proofs/N.tlog-proof with proofs/N.json: single events with their proofs (C2SP
 * tlog-proof), which may stand alone; that of the last event proves all before it, where no checkpoint is of just as
 * many. --key: the public keys of the log, obtained otherwise than with the export;
 * each has the name of its log. --witness-key: those of witnesses, who sign beside that a checkpoint goes on from
 * the last they saw (C2SP tlog-cosignature); what they signed must hold, and how many did is told. --since: a checkpoint kept from an earlier visit. A log
 * that was restored from a copy goes on under a new name; the first checkpoint under it says "follows NAME SIZE
 * ROOT", the older checkpoint in which it goes on; larger ones are then given up.
 *
 * PROVED (exit 0). The events up to the last checkpoint are, byte for byte and in order, those that were sealed at
 * each checkpoint; times do not go back; the versions of each stream are 0, 1, 2... (streams are told apart by 128
 * bits of their SHA-256); each line is canonical JSON, which has one reading (RFC 8785; of fractions only the form
 * is looked at).
 *
 * WRONG (exit 1). What, and where first: of each kind the first, and how many. NOT READ (exit 2). Arguments or
 * files.
 *
 * NOT PROVED. That what was recorded is true. What comes after the last checkpoint. That no later checkpoint was
 * left out, and no other history signed with the same key: against these two, keep a checkpoint and come back with
 * --since.
 */
public final class Verify {
    private static final int WIDTH = 256, BATCH = 1 << 23, DEEPEST = 500;
    private static final String EVENTS = "events.ndjson", CHECKPOINTS = "checkpoints.txt";
    private static final String LINE = "[^\\x00-\\x1f]+", HASH = "[A-Za-z0-9+/]{43}=", COUNT = "0|[1-9][0-9]{0,17}";
    private static final Pattern CHECKPOINT = Pattern.compile("(?<text>(?<origin>" + LINE + ")\n(?<size>" + COUNT + ")\n"
            + "(?<root>" + HASH + ")\n(?<more>(?:" + LINE + "\n){0,99}))\n"
            + "(?<signatures>(?:— [^ +\\x00-\\x1f]+ [A-Za-z0-9+/]+=*\n){1,99})");
    private static final Pattern PROOF = Pattern.compile("c2sp\\.org/tlog-proof@v1\n(?:extra [A-Za-z0-9+/]*=*\n)?"
            + "index (?<index>" + COUNT + ")\n(?<hashes>(?:" + HASH + "\n){0,63})\n(?<checkpoint>.+)", Pattern.DOTALL);
    /** JSON that holds nothing else, as RFC 8785 writes it. */
    private static final Pattern SCALAR = Pattern.compile("true|false|null"
            + "|\"[^\"\\\\\\x00-\\x1f]*+(?:\\\\(?:[\"\\\\bfnrt]|u00(?:0[0-7be-f]|1[0-9a-f]))[^\"\\\\\\x00-\\x1f]*+)*+\""
            + "|-?(?:[1-9][0-9]{0,20}|0(?=\\.))(?:\\.[0-9]*[1-9])?(?:e[+-][1-9][0-9]{0,2})?|0");

    private final PrintStream err;
    private final List<Key> keys = new ArrayList<>();
    private int language = languageOf(Stream.of("COOPTRACK_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
            .map(System::getenv).filter(locale -> locale != null && !locale.isEmpty()).findFirst().orElse("fr"));
    private Path export = Path.of("");
    /** What is said: of each kind of wrong the first, and how many there are. */
    private final List<String> right = new ArrayList<>();
    private final Map<Says, String> wrong = new EnumMap<>(Says.class);
    private final Map<Says, Integer> times = new EnumMap<>(Says.class);
    /** The checkpoints that the log stands by, by size; those that an auditor kept or that came with a proof. */
    private final List<Checkpoint> standing = new ArrayList<>(), kept = new ArrayList<>();
    /** What checkpoints say, by the proof of one event, of that and all events before it. */
    private final Map<Checkpoint, Checkpoint> reaches = new HashMap<>();
    private final Set<String> origins = new HashSet<>();
    private final Map<String, String> seen = new TreeMap<>();
    private final List<byte[]> leaves = new ArrayList<>();
    private final Map<UUID, Integer> versions = new HashMap<>();
    private Instant recorded = Instant.MIN;

    private Verify(PrintStream err) { this.err = err; }

    public static void main(String[] arguments) {
        System.exit(run(arguments, new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8)));
    }

    /** 0: proved, 1: something is wrong, 2: could not be read. */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        var verify = new Verify(err);
        try {
            verify.everything(new ArrayDeque<>(List.of(arguments)));
        } catch (IOException | RuntimeException | OutOfMemoryError unread) {
            err.println(verify.say(Says.UNREAD, unread));
            return 2;
        }
        verify.right.forEach(said -> out.println("ok  " + said));
        verify.wrong.forEach((what, said) -> out.println("!!  " + said
                + (verify.times.get(what) == 1 ? "" : " (×" + verify.times.get(what) + ")")));
        return verify.wrong.isEmpty() ? 0 : 1;
    }

    private void everything(Deque<String> arguments) throws IOException {
        var folders = new ArrayList<Path>();
        var since = new ArrayList<Path>();
        while (!arguments.isEmpty()) {
            String one = arguments.remove();
            if (one.equals("--language")) language = languageOf(arguments.remove());
            else if (one.equals("--key")) readKeys(arguments.remove());
            else if (one.equals("--witness-key")) readWitnesses(arguments.remove());
            else if (one.equals("--since")) since.add(Path.of(arguments.remove()));
            else folders.add(Path.of(one));
        }
        if (folders.size() != 1 || keys.isEmpty()) throw new IllegalArgumentException("EXPORT --key");
        export = folders.get(0);
        for (Path file : since)
            Stream.of(signed(file.toString(), Files.readAllBytes(file))).filter(this::good).forEach(kept::add);
        boolean proofs = Files.isDirectory(export.resolve("proofs"));
        if (proofs) readProofs();
        if (proofs && since.isEmpty() && !Files.exists(export.resolve(EVENTS))) return;
        readCheckpoints();
        Checkpoint end = reaches.keySet().stream().filter(reach -> reach.size > sealed())
                .max(Comparator.comparingLong(Checkpoint::size)).orElse(null);
        if (end != null) standing.add(end);
        if (standing.isEmpty()) wrong(Says.NONE);
        readEvents();
        if (end != null && reaches.get(end).size > leaves.size()) {
            right(Says.REACHES, end.size - 1, reaches.get(end));
            kept.remove(reaches.get(end));
        }
        judge();
    }

    private void readKeys(String key) throws IOException {
        if (key.matches("[^+]+\\+[0-9a-f]{8}\\+[A-Za-z0-9+/=]+")) keys.add(Key.of(key));
        else Files.readString(Path.of(key)).lines().filter(line -> !line.isBlank()).map(Key::of).forEach(keys::add);
    }

    private void readWitnesses(String key) throws IOException {
        int known = keys.size();
        readKeys(key);
        if (keys.stream().skip(known).anyMatch(one -> !one.witness)) throw new IllegalArgumentException(key);
    }

    // ---- Checkpoints

    /** A note is a text, an empty line and signatures; after one more empty line the next begins. */
    private void readCheckpoints() throws IOException {
        var notes = new LinkedHashMap<String, String>();
        var note = new StringBuilder();
        try (BufferedReader lines = Files.newBufferedReader(export.resolve(CHECKPOINTS), ISO_8859_1)) {
            int at = 0, empty = 0;
            for (String line = lines.readLine(); line != null; at++, line = lines.readLine()) {
                if (!line.isEmpty() || ++empty % 2 == 1) note.append(line).append('\n');
                else {
                    notes.put(CHECKPOINTS + ":" + at, note.toString());
                    note.setLength(0);
                }
                if (notes.size() == BATCH >> 10) take(notes);
            }
            if (at > 0) notes.put(CHECKPOINTS + ":" + at, note.toString());
        }
        take(notes);
    }

    private void take(Map<String, String> notes) {
        notes.entrySet().parallelStream().map(note -> signed(note.getKey(), note.getValue().getBytes(ISO_8859_1)))
                .toList().stream().filter(this::good).forEach(this::take);
        notes.clear();
    }

    /** Sizes never go back. A log under another name begins only where it follows a checkpoint that stands before it. */
    private void take(Checkpoint checkpoint) {
        boolean begins = origins.add(checkpoint.by.name), follows = begins && checkpoint.more.startsWith("follows ");
        Checkpoint last = last(), followed = !follows ? null : standing.stream().filter(older -> checkpoint.more.equals(
                "follows " + older.by.name + " " + older.size + " " + base64(older.root))).findFirst().orElse(null);
        if (followed != null) {
            int before = standing.size();
            standing.removeIf(older -> older.size > followed.size);
            right(Says.RESTORED, checkpoint, followed, before - standing.size(), last.size);
        } else if (begins ? last != null || follows : last == null || !last.by.name.equals(checkpoint.by.name))
            wrong(Says.UNFOLLOWED, checkpoint);
        if (last() != null && checkpoint.size < last().size) wrong(Says.SMALLER, checkpoint, last());
        else standing.add(checkpoint);
        checkpoint.seen.forEach((witness, when) -> seen.put(witness, say(Says.SEEN, witness, checkpoint, when)));
    }

    private Checkpoint last() { return standing.isEmpty() ? null : standing.get(standing.size() - 1); }

    private long sealed() { return standing.isEmpty() ? 0 : last().size; }

    /** Every signature of a given key must hold, and one of them be of a key with the name of the log. */
    private Checkpoint signed(String place, byte[] bytes) {
        try {
            Matcher note = CHECKPOINT.matcher(text(bytes));
            if (!note.matches()) return new Checkpoint(Says.MALFORMED, place);
            String origin = note.group("origin"), more = note.group("more");
            Map<String, Instant> seen = Map.of();
            Key by = null;
            for (String line : note.group("signatures").split("\n")) {
                byte[] signature = bytes(line.split(" ")[2]);
                for (Key key : keys) {
                    if (!key.name.equals(line.split(" ")[1]) || ByteBuffer.wrap(signature).getInt() != key.id) continue;
                    if (!key.signed(note.group("text"), signature)) return new Checkpoint(Says.FORGED, place);
                    if (key.witness && seen.isEmpty()) seen = new TreeMap<>();
                    if (key.witness) seen.put(key.toString(), Key.time(signature));
                    else if (key.name.equals(origin)) by = key;
                }
            }
            if (by == null) return new Checkpoint(Says.UNSIGNED, place);
            return new Checkpoint(null, place, by, Long.parseLong(note.group("size")), bytes(note.group("root")),
                    more.isEmpty() ? "" : more.split("\n")[0], seen);
        } catch (CharacterCodingException | RuntimeException malformed) {
            return new Checkpoint(Says.MALFORMED, place);
        }
    }

    private boolean good(Checkpoint checkpoint) {
        if (checkpoint.fault != null) wrong(checkpoint.fault, checkpoint.place);
        return checkpoint.fault == null;
    }

    private record Checkpoint(Says fault, String place, Key by, long size, byte[] root, String more,
            Map<String, Instant> seen) {
        Checkpoint(Says fault, String place) { this(fault, place, null, 0, new byte[0], "", Map.of()); }

        /** What it says of its first events. */
        Checkpoint upTo(long events, byte[] root) {
            return new Checkpoint(null, place, by, events, root, "", seen);
        }

        @Override
        public String toString() { return by.name + " " + size + " (" + place + ")"; }
    }

    /** A public key as C2SP writes it: name+id+base64(type, key). Type 1 signs a text; 4, a witness, time and text. */
    private record Key(String name, int id, boolean witness, PublicKey key) {
        static Key of(String vkey) {
            String[] parts = vkey.split("\\+", 3);
            byte[] typed = parts.length == 3 ? bytes(parts[2]) : new byte[0];
            if (typed.length != 33 || typed[0] != 1 && typed[0] != 4) throw new IllegalArgumentException(vkey);
            int id = ByteBuffer.wrap(sha256((parts[0] + "\n").getBytes(UTF_8), typed)).getInt();
            if (!HexFormat.of().toHexDigits(id).equals(parts[1])) throw new IllegalArgumentException(vkey);
            byte[] x509 = HexFormat.of().parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(typed, 1, 33));
            try {
                return new Key(parts[0], id, typed[0] == 4,
                        KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509)));
            } catch (GeneralSecurityException noKey) {
                throw new IllegalArgumentException(vkey, noKey);
            }
        }

        static Instant time(byte[] signature) { return Instant.ofEpochSecond(ByteBuffer.wrap(signature).getLong(4)); }

        /** A signature is the id of the key, of a witness the time in seconds (C2SP tlog-cosignature), and 64 bytes. */
        boolean signed(String text, byte[] signature) {
            int from = witness ? 12 : 4;
            String time = witness ? "cosignature/v1\ntime " + time(signature).getEpochSecond() + "\n" : "";
            try {
                var ed25519 = Signature.getInstance("Ed25519");
                ed25519.initVerify(key);
                ed25519.update((time + text).getBytes(UTF_8));
                return ed25519.verify(signature, from, signature.length - from);
            } catch (GeneralSecurityException not) {
                return false;
            }
        }

        @Override
        public String toString() { return name + "+" + HexFormat.of().toHexDigits(id); }
    }

    // ---- Events

    private void readEvents() throws IOException {
        long told = System.nanoTime();
        try (BufferedReader lines = Files.newBufferedReader(export.resolve(EVENTS), ISO_8859_1)) {
            for (String line = lines.readLine(); line != null;) {
                var batch = new ArrayList<String>();
                for (int read = 0; line != null && read < BATCH; line = lines.readLine()) {
                    batch.add(line);
                    read += line.length() + 64;
                }
                batch.parallelStream().map(Event::of).toList().forEach(this::take);
                if (System.nanoTime() - told < 5_000_000_000L) continue;
                told = System.nanoTime();
                err.println("… " + leaves.size() + " / " + sealed());
            }
        }
    }

    private void take(Event event) {
        int position = leaves.size();
        leaves.add(event.leaf);
        if (event.stream.isEmpty()) {
            wrong(Says.FORM, position);
            return;
        }
        if (event.recordedAt.isBefore(recorded)) wrong(Says.TIME, position, event, recorded);
        recorded = event.recordedAt;
        int next = 1 + Optional.ofNullable(versions.put(event.id, event.version)).orElse(-1);
        if (event.version != next) wrong(Says.GAP, position, event, next);
    }

    /** An event; without a stream where it is not in the form in which events are. */
    private record Event(byte[] leaf, UUID id, String stream, int version, String type, Instant recordedAt) {
        private static final String MEMBERS = "[data, metadata, recordedAt, revision, stream, type, version]";

        static Event of(String line) {
            byte[] bytes = line.getBytes(ISO_8859_1);
            byte[] leaf = sha256(new byte[]{0}, bytes);
            try {
                String json = text(bytes);
                var members = new LinkedHashMap<String, String>();
                boolean whole = after(json, 0, SCALAR.matcher(json), 0, members) == json.length();
                if (!whole || !members.keySet().toString().equals(MEMBERS)) throw new IllegalArgumentException();
                var stream = ByteBuffer.wrap(sha256(members.get("stream").getBytes(UTF_8)));
                return new Event(leaf, new UUID(stream.getLong(), stream.getLong()), quoted(members, "stream"),
                        Integer.parseInt(members.get("version")),
                        quoted(members, "type") + " " + Integer.parseInt(members.get("revision")),
                        Instant.parse(quoted(members, "recordedAt")));
            } catch (CharacterCodingException | RuntimeException notOne) {
                return new Event(leaf, new UUID(0, 0), "", 0, "", Instant.MIN);
            }
        }

        private static String quoted(Map<String, String> members, String name) {
            String value = members.get(name);
            if (!value.startsWith("\"")) throw new IllegalArgumentException();
            return value.substring(1, value.length() - 1);
        }

        @Override
        public String toString() {
            return stream.isEmpty() ? "?" : stream + "/" + version + " " + type + " " + recordedAt;
        }
    }

    /** The end of the JSON value that begins there, if it is as RFC 8785 writes it: names once and in order. */
    private static int after(String json, int from, Matcher scalar, int depth, Map<String, String> members) {
        char opens = json.charAt(from), closes = opens == '{' ? '}' : ']';
        if (opens != '{' && opens != '[' && scalar.region(from, json.length()).lookingAt()) return scalar.end();
        if (opens != '{' && opens != '[' || depth > DEEPEST) throw new IllegalArgumentException();
        if (json.charAt(from + 1) == closes) return from + 2;
        int at = from;
        String last = null;
        do {
            at++;
            if (opens == '{') {
                int end = after(json, at, scalar, depth + 1, Map.of());
                String name = json.substring(at + 1, end - 1);
                if (name.contains("\\")) name = name.translateEscapes();
                if (json.charAt(at) != '"' || json.charAt(end) != ':' || last != null && last.compareTo(name) >= 0)
                    throw new IllegalArgumentException();
                at = end + 1;
                last = name;
            }
            int end = after(json, at, scalar, depth + 1, Map.of());
            if (depth == 0) members.put(String.valueOf(last), json.substring(at, end));
            at = end;
        } while (json.charAt(at) == ',');
        if (json.charAt(at) != closes) throw new IllegalArgumentException();
        return at + 1;
    }

    // ---- The judgement

    private void judge() throws IOException {
        long sealed = sealed();
        BitSet given = given(leaves, standing);
        int good = given.length() - 1, first = given.nextClearBit(0);
        List<byte[]> tiles = readTiles(sealed, good + 1 == standing.size());
        if (good >= 0) {
            Checkpoint last = standing.get(good);
            right(Says.PROVED, last.size, last.by, last, base64(last.root), event(last.size - 1), given.cardinality());
            long witnesses = keys.stream().filter(key -> key.witness).distinct().count();
            if (witnesses > 0) right(Says.COSIGNED, last, last.seen.size(), witnesses);
        }
        if (first < good) wrong(Says.TWO, standing.get(first), standing.get(good));
        if (leaves.size() < sealed) wrong(Says.ENDS, leaves.size(), sealed, sealed - leaves.size());
        if (good + 1 < standing.size()) {
            int reach = given(tiles, standing).length() - 1, parts = parts(leaves, tiles);
            if (reach < 0 || parts >= standing.get(reach).size)
                wrong(Says.BETWEEN, good < 0 ? "0" : standing.get(good), standing.get(good + 1));
            else if (parts < leaves.size()) name(parts, tiles);
        }
        if (leaves.size() > sealed) right(Says.OPEN, leaves.size() - sealed, sealed);
        right.addAll(seen.values());
        kept.sort(Comparator.comparingLong(Checkpoint::size));
        BitSet contained = given(leaves, kept);
        for (int at = 0; at < kept.size(); at++) {
            if (contained.get(at)) right(Says.CONTAINED, kept.get(at));
            else wrong(Says.REWOUND, kept.get(at));
            if (kept.get(at).size > sealed) wrong(Says.OLDER, sealed, kept.get(at));
        }
    }

    /** Which checkpoints, in the order of their sizes, have the root that the leaves give. */
    private static BitSet given(List<byte[]> leaves, List<Checkpoint> checkpoints) {
        var given = new BitSet();
        var edge = new byte[Integer.SIZE][];
        int size = 0;
        for (int at = 0; at < checkpoints.size() && checkpoints.get(at).size <= leaves.size(); at++) {
            for (; size < checkpoints.get(at).size; size++) {
                byte[] hash = leaves.get(size);
                int level = 0;
                for (; (size >> level & 1) == 1; level++)
                    hash = node(edge[level], hash);
                edge[level] = hash;
            }
            byte[] root = null;
            for (int level = 0; size >> level > 0; level++)
                if ((size >> level & 1) == 1) root = root == null ? edge[level] : node(edge[level], root);
            given.set(at, Arrays.equals(root == null ? sha256() : root, checkpoints.get(at).root));
        }
        return given;
    }

    /** The first place at which the events part from the leaves that were sealed, and by what. */
    private void name(int at, List<byte[]> sealed) throws IOException {
        int belongs = find(sealed, leaves.get(at)), stands = find(leaves, sealed.get(at));
        if (belongs > at && stands > at) wrong(Says.MOVED, at, event(at), belongs, stands, event(stands));
        else if (belongs > at) wrong(Says.REMOVED, at, belongs - at, event(at));
        else if (stands > at) wrong(Says.INSERTED, at, event(at), stands - at);
        else wrong(Says.CHANGED, at, event(at));
    }

    private static int find(List<byte[]> hashes, byte[] hash) {
        return IntStream.range(0, hashes.size()).filter(at -> Arrays.equals(hashes.get(at), hash)).max().orElse(-1);
    }

    /** The first place at which they are not the same, be it the end of the shorter. */
    private static int parts(List<byte[]> some, List<byte[]> others) {
        int both = Math.min(some.size(), others.size());
        return IntStream.range(0, both).filter(at -> !Arrays.equals(some.get(at), others.get(at))).findFirst()
                .orElse(both);
    }

    /** What stands there, read again. */
    private String event(long position) throws IOException {
        try (Stream<String> lines = Files.lines(export.resolve(EVENTS), ISO_8859_1)) {
            return lines.skip(Math.max(0, position)).findFirst().map(line -> Event.of(line).toString()).orElse("–");
        }
    }

    // ---- Tiles

    /** The leaves as they were kept. Tiles must be what the events give or, if these are not proved, the lower tiles. */
    private List<byte[]> readTiles(long size, boolean proved) throws IOException {
        List<byte[]> lowest = readTiles(0, size, leaves), below = proved ? leaves.subList(0, (int) size) : lowest;
        for (int level = 0; !below.isEmpty(); level++) {
            int parts = parts(below, level == 0 ? lowest : readTiles(level, below.size(), below));
            if (parts < below.size()) wrong(Says.TILE, tile(level, parts / WIDTH, below.size()));
            var above = new ArrayList<byte[]>();
            for (int from = 0; from + WIDTH <= below.size(); from += WIDTH)
                above.add(full(below.subList(from, from + WIDTH)));
            below = above;
        }
        return lowest;
    }

    private static byte[] full(List<byte[]> hashes) {
        int half = hashes.size() / 2;
        return half == 0 ? hashes.get(0) : node(full(hashes.subList(0, half)), full(hashes.subList(half, 2 * half)));
    }

    /** Where a tile is not of its size there are hashes of nothing. Those that are alike are held once. */
    private List<byte[]> readTiles(int level, long count, List<byte[]> alike) throws IOException {
        var hashes = new ArrayList<byte[]>();
        while (hashes.size() < count) {
            String tile = tile(level, hashes.size() / WIDTH, count);
            int width = (int) Math.min(WIDTH, count - hashes.size());
            Path file = export.resolve(tile);
            boolean whole = Files.exists(file) && Files.size(file) == width * 32;
            if (!whole) wrong(Says.TILE, tile);
            if (!whole && hashes.size() >= alike.size()) break;
            byte[] kept = whole ? Files.readAllBytes(file) : new byte[width * 32];
            for (int at = 0; at < width; at++) {
                byte[] hash = Arrays.copyOfRange(kept, at * 32, at * 32 + 32);
                byte[] same = hashes.size() < alike.size() ? alike.get(hashes.size()) : hash;
                hashes.add(Arrays.equals(hash, same) ? same : hash);
            }
        }
        return hashes;
    }

    private static String tile(int level, int index, long count) {
        String path = String.format("%03d", index % 1000);
        for (int rest = index / 1000; rest > 0; rest /= 1000)
            path = String.format("x%03d/", rest % 1000) + path;
        long width = count - (long) index * WIDTH;
        return "tile/" + level + "/" + path + (width < WIDTH ? ".p/" + width : "");
    }

    // ---- Proofs of single events

    private void readProofs() throws IOException {
        try (Stream<Path> files = Files.list(export.resolve("proofs"))) {
            Iterable<String> numbers = files.map(file -> file.getFileName().toString().replaceFirst("\\.[a-z-]+$", ""))
                    .distinct().sorted()::iterator;
            for (String number : numbers)
                prove("proofs/" + number + ".tlog-proof", number);
        }
    }

    private void prove(String place, String number) throws IOException {
        Event event = Event.of(Files.readString(export.resolve("proofs/" + number + ".json"), ISO_8859_1));
        if (event.stream.isEmpty()) wrong(Says.FORM, number);
        Matcher proof = PROOF.matcher(Files.readString(export.resolve(place), ISO_8859_1));
        Checkpoint checkpoint = proof.matches() && proof.group("index").equals(number)
                ? signed(place, proof.group("checkpoint").getBytes(ISO_8859_1)) : new Checkpoint(Says.MALFORMED, place);
        if (!good(checkpoint)) return;
        List<String> hashes = proof.group("hashes").lines().toList();
        var left = new byte[][]{event.leaf};
        long index = Long.parseLong(number);
        boolean included = climbs(left, index, checkpoint.size, checkpoint.root, hashes);
        if (included) right(Says.INCLUDED, number, event, checkpoint, checkpoint.by);
        else wrong(Says.EXCLUDED, place, event, checkpoint);
        if (Files.exists(export.resolve(EVENTS))) kept.add(checkpoint);
        if (included) reaches.put(checkpoint.upTo(index + 1, left[0]), checkpoint);
    }

    private static boolean included(byte[] leaf, long index, long size, byte[] root, List<String> proof) {
        return climbs(new byte[][]{leaf}, index, size, root, proof);
    }

    /** RFC 9162, section 2.1.3.2. Makes of the leaf the root over it and all before it: its left neighbours stand for those. */
    private static boolean climbs(byte[][] leaf, long index, long size, byte[] root, List<String> proof) {
        long place = index, last = size - 1;
        byte[] hash = leaf[0];
        if (place < 0 || place > last) return false;
        for (String one : proof) {
            byte[] other = Base64.getDecoder().decode(one);
            if (last == 0 || !base64(other).equals(one)) return false;
            boolean left = (place & 1) == 0 && place != last;
            hash = left ? node(hash, other) : node(other, hash);
            if (!left) leaf[0] = node(other, leaf[0]);
            for (; !left && (place & 1) == 0 && place != 0; last >>= 1)
                place >>= 1;
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    // ---- Hashes and words

    private static byte[] node(byte[] left, byte[] right) { return sha256(new byte[]{1}, left, right); }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Arrays.stream(parts).forEach(digest::update);
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) { return Base64.getEncoder().encodeToString(bytes); }

    private static byte[] bytes(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (!base64(bytes).equals(base64)) throw new IllegalArgumentException(base64);
        return bytes;
    }

    private static String text(byte[] utf8) throws CharacterCodingException {
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    }

    private void wrong(Says what, Object... details) {
        wrong.computeIfAbsent(what, first -> say(what, details));
        times.merge(what, 1, Integer::sum);
    }

    private void right(Says what, Object... details) { right.add(say(what, details)); }

    private String say(Says what, Object... details) { return String.format(what.texts[language], details); }

    private static int languageOf(String locale) {
        return locale.startsWith("fr") ? 0 : locale.startsWith("es") ? 2 : 1;
    }

    /** What is said, the gravest first: in French, English, Spanish. */
    private enum Says {
        UNREAD("Illisible : %s%njava Verify.java EXPORT --key CLÉ|FICHIER… [--witness-key CLÉ|FICHIER]…"
                + " [--since FICHIER]… [--language fr|en|es]",
                "Not read: %s%njava Verify.java EXPORT --key KEY|FILE… [--witness-key KEY|FILE]…"
                + " [--since FILE]… [--language fr|en|es]",
                "Ilegible: %s%njava Verify.java EXPORT --key CLAVE|FICHERO… [--witness-key CLAVE|FICHERO]…"
                + " [--since FICHERO]… [--language fr|en|es]"),
        CHANGED("Position %s : événement modifié ou remplacé ; ici se trouve %s",
                "Position %s: event changed or replaced; here stands %s",
                "Posición %s: evento modificado o sustituido; aquí está %s"),
        REMOVED("Position %s : événements supprimés à partir d’ici : %s ; ici se trouve %s",
                "Position %s: events removed from here on: %s; here stands %s",
                "Posición %s: eventos eliminados a partir de aquí: %s; aquí está %s"),
        INSERTED("Position %s : %s n’a pas été scellé ici ; événements insérés : %s",
                "Position %s: %s was not sealed here; events inserted: %s",
                "Posición %s: %s no se selló aquí; eventos insertados: %s"),
        MOVED("Position %s : %s vient de la position %s ; ce qui fut scellé ici se trouve à %s : %s",
                "Position %s: %s was moved from position %s; what was sealed here stands at %s: %s",
                "Posición %s: %s viene de la posición %s; lo que se selló aquí está en %s: %s"),
        ENDS("Événements : %s ; scellés : %s ; manquent à la fin : %s",
                "Events: %s; sealed: %s; missing at the end: %s", "Eventos: %s; sellados: %s; faltan al final: %s"),
        BETWEEN("Histoire réécrite, tuiles comprises, entre %s, qui concorde, et %s, qui ne concorde pas",
                "History rewritten, tiles included, between %s, which agrees, and %s, which does not",
                "Historia reescrita, teselas incluidas, entre %s, que concuerda, y %s, que no concuerda"),
        TWO("Deux histoires signées : %s contredit %s, qui concorde",
                "Two histories signed: %s contradicts %s, which agrees",
                "Dos historias firmadas: %s contradice a %s, que concuerda"),
        REWOUND("L’histoire ne contient pas %s : ramenée en arrière ou réécrite",
                "History does not contain %s: rewound or rewritten",
                "La historia no contiene %s: retrocedida o reescrita"),
        OLDER("Le dernier point de contrôle, %s, est antérieur à %s", "The last checkpoint, %s, is older than %s",
                "El último punto de control, %s, es anterior a %s"),
        FORGED("%s : signature non authentique", "%s: signature that does not hold", "%s: firma no auténtica"),
        UNSIGNED("%s : aucune signature d’une clé donnée qui porte le nom du journal",
                "%s: no signature of a given key that has the name of the log",
                "%s: ninguna firma de una clave dada que lleve el nombre del registro"),
        MALFORMED("%s : forme incorrecte", "%s: not of the right form", "%s: forma incorrecta"),
        SMALLER("%s est plus petit que %s, qui le précède", "%s is smaller than %s before it",
                "%s es menor que %s, anterior"),
        UNFOLLOWED("%s ne fait suite à aucun point de contrôle qui précède", "%s follows no checkpoint before it",
                "%s no sigue a ningún punto de control anterior"),
        NONE("Aucun point de contrôle : rien n’est prouvé", "No checkpoint: nothing is proved",
                "Ningún punto de control: nada está probado"),
        TILE("Tuile absente ou discordante : %s", "Tile missing or not agreeing: %s", "Tesela ausente o discorde: %s"),
        EXCLUDED("%s : la preuve ne montre pas %s dans %s", "%s: the proof does not show %s in %s",
                "%s: la prueba no muestra %s en %s"),
        TIME("Position %s : %s est antérieur à ce qui précède, %s",
                "Position %s: %s is earlier than what is before it, %s",
                "Posición %s: %s es anterior a lo que precede, %s"),
        GAP("Position %s : %s, où l’on attend la version %s", "Position %s: %s, where version %s is due",
                "Posición %s: %s, donde se espera la versión %s"),
        FORM("Position %s : pas un événement en forme canonique", "Position %s: not an event in canonical form",
                "Posición %s: no es un evento en forma canónica"),
        PROVED("Prouvés : les %s premiers événements, scellés par %s ; %s, racine %s ; le dernier : %s ; points de contrôle"
                + " concordants : %s", "Proved: the first %s events, sealed by %s; %s, root %s; the last one: %s; checkpoints"
                + " that agree: %s", "Probados: los %s primeros eventos, sellados por %s; %s, raíz %s; el último: %s; puntos de"
                + " control concordantes: %s"),
        OPEN("Pas encore protégés : les événements à partir de la position %2$s, en tout %1$s",
                "Not protected yet: the events from position %2$s on, %1$s in all",
                "Aún no protegidos: los eventos a partir de la posición %2$s, %1$s en total"),
        REACHES("L’export s’arrête à la position %s ; ce qui le couvre est plus grand : %s",
                "The export ends at position %s; what covers it is larger: %s",
                "La exportación termina en la posición %s; lo que la cubre es mayor: %s"),
        RESTORED("Journal restauré : %s fait suite à %s ; points de contrôle abandonnés : %s, jusqu’à %s",
                "Log restored: %s follows %s; checkpoints given up: %s, up to %s",
                "Registro restaurado: %s sigue a %s; puntos de control abandonados: %s, hasta %s"),
        COSIGNED("%s : témoins qui l’ont cosigné : %s sur %s", "%s: witnesses that cosigned it: %s of %s",
                "%s: testigos que lo cofirmaron: %s de %s"),
        SEEN("Vu par le témoin %s : %s, le %s", "Seen by the witness %s: %s, at %s",
                "Visto por el testigo %s: %s, el %s"),
        CONTAINED("L’histoire contient %s", "History contains %s", "La historia contiene %s"),
        INCLUDED("Prouvé : l’événement %s, %s, dans %s, signé par %s", "Proved: event %s, %s, in %s, signed by %s",
                "Probado: el evento %s, %s, en %s, firmado por %s");

        private final String[] texts;

        Says(String... texts) { this.texts = texts; }
    }
}
