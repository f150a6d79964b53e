package org.cooptrack.launcher;

import java.io.PrintStream;
import java.time.Duration;

/** A bar of forty signs that is drawn over itself, where there is a terminal to draw on. */
final class ProgressBar implements Progress {
    private static final int WIDTH = 40;
    private static final int MEGABYTE = 1 << 20;
    private final PrintStream out;
    private final boolean terminal;
    private final Line judged;
    private String drawn = "";

    ProgressBar(PrintStream out, boolean terminal) { this(out, terminal, Line.BAR_JUDGED); }

    private ProgressBar(PrintStream out, boolean terminal, Line judged) {
        this.out = out;
        this.terminal = terminal;
        this.judged = judged;
    }

    /** What is judged are the rows of a sheet. */
    static ProgressBar ofRows(PrintStream out, boolean terminal) {
        return new ProgressBar(out, terminal, Line.BAR_ROWS);
    }

    /** Both ends must be one: what is piped or kept in a file is no place for a bar. */
    static boolean onTerminal() {
        var console = System.console();
        return console != null && console.isTerminal() && !"dumb".equals(System.getenv("TERM"));
    }

    @Override
    public synchronized void sent(long bytes, long of) {
        draw(bytes, of, Line.BAR_SENT.with(bytes / MEGABYTE, of / MEGABYTE));
    }

    @Override
    public synchronized void judged(long activities, long of) {
        draw(activities, of, judged.with(activities, of));
    }

    synchronized void asked(long projects, long of, long requests) {
        draw(projects, of, Line.BAR_ASKED.with(projects, of, requests));
    }

    synchronized void exported(long events, long of) { draw(events, of, Line.BAR_EXPORTED.with(events, of)); }

    synchronized void tiles(long tiles, long of) { draw(tiles, of, Line.BAR_TILES.with(tiles, of)); }

    @Override
    public synchronized void interrupted(Duration patience) {
        ended();
        System.err.println(Line.AWAITING_SERVICE.with(patience.toSeconds()));
    }

    @Override
    public synchronized void ended() {
        if (!drawn.isEmpty()) out.println();
        drawn = "";
    }

    private void draw(long done, long total, String words) {
        int filled = total == 0 ? WIDTH : (int) (Math.min(done, total) * WIDTH / total);
        String bar = "[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + words;
        if (!terminal || bar.equals(drawn)) return;
        out.print("\r" + bar + " ".repeat(Math.max(0, drawn.length() - bar.length())));
        out.flush();
        drawn = bar;
    }
}
