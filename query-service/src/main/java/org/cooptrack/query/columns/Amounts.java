package org.cooptrack.query.columns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * What rows add: quantity, weight and whether evidence was given, each triple with a code. Quantities are whole numbers of the
 * smallest part that any has; where they, or what all add up to, might not be a long, none of it is right any more.
 */
final class Amounts {
    private static final long MOST = Long.MAX_VALUE / 4;
    private static final int DEEPEST = 12;

    private int[] slots = new int[16];
    private int size;
    private volatile Told told = new Told(new long[4], new int[4], new boolean[4], 0);
    private double together;
    private volatile boolean fits = true;

    /** Those of all codes there were when it was read. */
    record Told(long[] quantities, int[] weights, boolean[] evidenced, int scale) {
        Told withRoomFor(int code) {
            if (code < quantities.length) return this;
            int more = 2 * code;
            return new Told(Arrays.copyOf(quantities, more), Arrays.copyOf(weights, more),
                    Arrays.copyOf(evidenced, more), scale);
        }
    }

    int code(BigDecimal quantity, int weight, boolean evidenced) {
        BigDecimal plain = quantity.signum() == 0 ? BigDecimal.ZERO : quantity.stripTrailingZeros();
        if (plain.scale() > told.scale()) deepen(plain.scale());
        long scaled = scaled(plain);
        int slot = slot(scaled, weight, evidenced);
        int code = slots[slot] == 0 ? add(slot, scaled, weight, evidenced) : slots[slot] - 1;
        together += Math.abs((double) scaled);
        if (together > MOST) fits = false;
        return code;
    }

    boolean fits() { return fits; }

    /** Whether sums stay right if each is multiplied by as much. */
    boolean fits(double times) {
        return fits && together * times < MOST;
    }

    Told told() { return told; }

    /** In bytes. */
    long room() {
        return 4L * slots.length + 13L * told.quantities().length;
    }

    private int add(int slot, long quantity, int weight, boolean evidenced) {
        int code = size;
        Told more = told.withRoomFor(code);
        more.quantities()[code] = quantity;
        more.weights()[code] = weight;
        more.evidenced()[code] = evidenced;
        told = more;
        slots[slot] = ++size;
        if (2 * size > slots.length) spread(2 * slots.length);
        return code;
    }

    private int slot(long quantity, int weight, boolean evidenced) {
        int mask = slots.length - 1;
        int slot = (int) ((quantity * 31 + weight * 2 + (evidenced ? 1 : 0)) * 0x9E3779B97F4A7C15L >>> 33) & mask;
        while (slots[slot] != 0 && !is(slots[slot] - 1, quantity, weight, evidenced))
            slot = slot + 1 & mask;
        return slot;
    }

    private boolean is(int code, long quantity, int weight, boolean evidence) {
        return told.quantities()[code] == quantity && told.weights()[code] == weight
                && told.evidenced()[code] == evidence;
    }

    private void spread(int room) {
        slots = new int[room];
        for (int code = 0; code < size; code++)
            slots[slot(told.quantities()[code], told.weights()[code], told.evidenced()[code])] = code + 1;
    }

    private void deepen(int scale) {
        if (scale > DEEPEST) fits = false;
        if (!fits) return;
        long times = BigDecimal.TEN.pow(scale - told.scale()).longValueExact();
        if (together * times > MOST) {
            fits = false;
            return;
        }
        together *= times;
        long[] deeper = told.quantities().clone();
        for (int at = 0; at < deeper.length; at++)
            deeper[at] *= times;
        told = new Told(deeper, told.weights(), told.evidenced(), scale);
        spread(slots.length);
    }

    private long scaled(BigDecimal quantity) {
        if (!fits) return 0;
        try {
            return quantity.setScale(told.scale(), RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
        } catch (ArithmeticException tooMuch) {
            fits = false;
            return 0;
        }
    }
}
