package org.cooptrack.tlog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Hashes that stand side by side, up to 256 of them (C2SP tlog-tiles): at level 0 those of leaves, at each level above those of
 * full tiles below.
 *
 * @param level
 *            from 0 to 63
 * @param index
 *            its place among those of its level
 * @param width
 *            how many hashes; fewer than 256 only at the right edge of a log
 */
public record Tile(int level, long index, int width) {
    public static final int FULL = 256;
    /** A tile stands over so many levels of the tree. */
    public static final int HEIGHT = 8;
    private static final int MOST = 63, THREE_DIGITS = 1_000;
    private static final Pattern PATH = Pattern.compile(
            "tile/(entries|0|[1-9][0-9]?)/((?:x[0-9]{3}/)*)([0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");
    /** Entries themselves are handed on in bundles that have the places of tiles. */
    public static final int ENTRIES = -1;

    public Tile {
        if (level < ENTRIES || level > MOST) throw new IllegalArgumentException("no level of tiles: " + level);
        if (index < 0) throw new IllegalArgumentException("no place of a tile: " + index);
        if (width < 1 || width > FULL) throw new IllegalArgumentException("no width of a tile: " + width);
    }

    public boolean full() { return width == FULL; }

    /** Under the address of the log. */
    public String path() {
        var digits = new StringBuilder(String.format("%03d", index % THREE_DIGITS));
        for (long rest = index / THREE_DIGITS; rest > 0; rest /= THREE_DIGITS)
            digits.insert(0, String.format("x%03d/", rest % THREE_DIGITS));
        return "tile/" + (level == ENTRIES ? "entries" : level) + "/" + digits + (full() ? "" : ".p/" + width);
    }

    /**
     * @throws IllegalArgumentException
     *             where no tile has that path
     */
    public static Tile of(String path) {
        var parts = PATH.matcher(path);
        if (!parts.matches()) throw new IllegalArgumentException("no path of a tile: " + path);
        String digits = parts.group(2).replaceAll("[x/]", "") + parts.group(3);
        int level = parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1));
        String width = parts.group(4);
        var tile = new Tile(level, Text.number(digits.replaceFirst("^0+(?=[0-9])", ""), "the place of a tile"),
                width == null ? FULL : Integer.parseInt(width));
        if (!tile.path().equals(path)) throw new IllegalArgumentException("not the path of that tile: " + path);
        return tile;
    }

    /** Those that a log of that size has at a level, from a place on; none that are empty. */
    public static List<Tile> at(int level, long size, long from) {
        var tiles = new ArrayList<Tile>();
        long hashes = level * HEIGHT >= Long.SIZE ? 0 : size >> Math.max(level, 0) * HEIGHT;
        for (long index = from; index * FULL < hashes; index++)
            tiles.add(new Tile(level, index, (int) Math.min(FULL, hashes - index * FULL)));
        return tiles;
    }
}
