package org.cooptrack.web.shape;
import java.lang.annotation.*;
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Limit { int value(); }
