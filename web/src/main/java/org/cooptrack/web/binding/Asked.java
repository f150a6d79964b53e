package org.cooptrack.web.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is asked: a record read strictly from the JSON body, completed by the path variables of the same names. A body that
 * does not fit is refused with every fault found, each at its JSON pointer.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Asked {}
