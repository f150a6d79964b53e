package org.cooptrack.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The package is the module. {@code verify()} alone lets slices import slices, so each says in its package-info what it may
 * know: the law, and the door.
 */
@NullUnmarked
class ModulesTest {
    private final ApplicationModules modules = ApplicationModules.of(CommandService.class);

    /** Because a slice is added and removed alone; what it must know of another it asks through Facts. */
    @Test
    void each_module_knows_only_what_it_may() {
        modules.verify();
    }

    /** Because a module that names nothing may know everything: add {@code @ApplicationModule} to its package-info. */
    @Test
    void each_module_says_what_it_may_know() {
        assertThat(modules).isNotEmpty().allSatisfy(module -> assertThat(module.getBasePackage()
                .findAnnotation(ApplicationModule.class).map(it -> it.allowedDependencies()))
                .as("the allowedDependencies of %s", module.getIdentifier())
                .hasValueSatisfying(allowed -> assertThat(allowed).doesNotContain(ApplicationModule.OPEN_TOKEN)));
    }
}
