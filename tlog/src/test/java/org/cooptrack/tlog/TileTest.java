package org.cooptrack.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths and widths of tiles, with the examples of the specification (C2SP tlog-tiles). */
class TileTest {
    @ParameterizedTest
    @CsvSource({"0,1234067,256,tile/0/x001/x234/067", "0,0,256,tile/0/000", "1,0,17,tile/1/000.p/17",
            "0,999,1,tile/0/999.p/1", "63,1000,255,tile/63/x001/000.p/255", "-1,5,256,tile/entries/005"})
    void a_tile_has_a_path_and_is_known_again_by_it(int level, long index, int width, String path) {
        var tile = new Tile(level, index, width);
        assertThat(tile.path()).isEqualTo(path);
        assertThat(Tile.of(path)).isEqualTo(tile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tile/0/0", "tile/00/000", "tile/64/000", "tile/0/x000/001", "tile/0/000.p/0",
            "tile/0/000.p/256",
            "tile/0/000.p/01", "tile/0/001/000", "tile/-1/000", "tile/0/../000", "/tile/0/000", "tile/0/000/",
            "tile/0/x999/x999/x999/x999/x999/x999/999"})
    void what_is_no_path_of_a_tile_is_refused(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> Tile.of(path));
    }

    @Test
    void a_log_of_seventy_thousand_has_the_tiles_that_the_specification_counts() {
        assertThat(Tile.at(0, 70_000, 0)).hasSize(274).endsWith(new Tile(0, 273, 112));
        assertThat(Tile.at(1, 70_000, 0)).containsExactly(new Tile(1, 0, 256), new Tile(1, 1, 17));
        assertThat(Tile.at(2, 70_000, 0)).containsExactly(new Tile(2, 0, 1));
        assertThat(IntStream.rangeClosed(3, 63).mapToObj(level -> Tile.at(level, 70_000, 0))).allMatch(List::isEmpty);
        assertThat(Tile.at(0, 256, 0)).containsExactly(new Tile(0, 0, 256));
        assertThat(Tile.at(1, 256, 0)).containsExactly(new Tile(1, 0, 1));
        assertThat(Tile.at(0, 0, 0)).isEmpty();
        assertThat(Tile.at(0, 70_000, 273)).containsExactly(new Tile(0, 273, 112));
    }
}
