package org.cooptrack.web.binding;

import java.beans.PropertyEditorSupport;
import java.util.UUID;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Reads ids in paths and queries as strictly as those in bodies. An editor, because the binder falls back to its own lenient one. */
@ControllerAdvice
class WholeIds {
    @InitBinder
    void ids(WebDataBinder binder) {
        binder.registerCustomEditor(UUID.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) { setValue(WrittenShape.uuid(text)); }
        });
    }
}
