package org.cooptrack.query.columns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What rows add: quantity, weight and whether evidence was given, each triple with a code. Quantities are whole numbers of the
 * smallest part that any has; where they, or what all add up to, might not be a long, none of it is right any more.
 */
final class Amounts {
    private static final long MOST = Long.MAX_VALUE / 4;
    private static final int DEEPEST = 12;

    private final Map<Amount, Integer> codes = new HashMap<>();
    private volatile Told told = new Told(new long[4], new int[4], new boolean[4], 0);
    private double together;
    private volatile boolean fits = true;

    private record Amount(BigDecimal quantity, int weight, boolean evidenced) {}

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
        Integer known = codes.get(new Amount(plain, weight, evidenced));
        int code = known == null ? add(plain, weight, evidenced) : known;
        together += Math.abs((double) told.quantities()[code]);
        if (together > MOST) fits = false;
        return code;
    }

    boolean fits() { return fits; }

    /** Whether sums stay right if each is multiplied by as much. */
    boolean fits(double times) {
        return fits && together * times < MOST;
    }

    Told told() { return told; }

    private int add(BigDecimal quantity, int weight, boolean evidenced) {
        int scale = Math.max(told.scale(), Math.max(0, quantity.scale()));
        if (scale > DEEPEST) fits = false;
        if (fits && scale > told.scale()) deepen(scale);
        int code = codes.size();
        Told more = told.withRoomFor(code);
        more.quantities()[code] = scaled(quantity);
        more.weights()[code] = weight;
        more.evidenced()[code] = evidenced;
        told = more;
        codes.put(new Amount(quantity, weight, evidenced), code);
        return code;
    }

    private void deepen(int scale) {
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
