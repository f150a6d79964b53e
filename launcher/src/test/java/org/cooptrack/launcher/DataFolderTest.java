package org.cooptrack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path temporary;

    @Test
    void a_second_launcher_is_refused_until_the_first_has_gone() {
        try (var _ = DataFolder.open(data(), 0)) {
            refusedFor(Line.FOLDER_IN_USE, () -> DataFolder.open(data(), 0).close());
        }
        DataFolder.open(data(), 0).close();
    }

    @Test
    void a_disk_that_is_full_is_refused_before_anything_starts() {
        refusedFor(Line.DISK_FULL, () -> DataFolder.open(data(), Long.MAX_VALUE).close());
    }

    @Test
    void a_place_where_nothing_can_be_written_is_refused() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        refusedFor(Line.FOLDER_NOT_WRITABLE, () -> DataFolder.open(file.resolve("data"), 0).close());
    }

    @Test
    void its_owner_alone_may_look_into_it() throws IOException {
        Files.createDirectory(data(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        try (var _ = DataFolder.open(data(), 0)) {
            assertThat(Files.getPosixFilePermissions(data())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }

    private Path data() { return temporary.resolve("data"); }

    static void refusedFor(Line line, ThrowingCallable attempt) {
        assertThatExceptionOfType(Refused.class).isThrownBy(attempt).extracting(Refused::line).isEqualTo(line);
    }
}
