package org.cooptrack.launcher;

import java.io.PrintStream;

/** A bar of forty signs that is drawn over itself. */
final class ProgressBar {
    private static final int WIDTH = 40;

    private final PrintStream out;
    private boolean shown;

    ProgressBar(PrintStream out) { this.out = out; }

    void show(long done, long total) {
        int filled = total == 0 ? WIDTH : (int) (Math.min(done, total) * WIDTH / total);
        out.print("\r[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + "/" + total);
        out.flush();
        shown = true;
    }

    void end() {
        if (shown) out.println();
    }
}
