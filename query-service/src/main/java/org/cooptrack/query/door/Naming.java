package org.cooptrack.query.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.codes.DimensionValues;
import org.cooptrack.query.projection.Page;
import org.cooptrack.query.projection.Projection;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a list filtered by the id of nothing, once the views know all that the question waits for. */
final class Naming implements HandlerInterceptor {
    private final Map<Class<?>, ViewProjection<?, ?>> lists;
    private final Things things;
    private final JdbcClient views;

    Naming(List<Projection> projections, Things things, JdbcClient views) {
        this.lists = ViewProjection.among(projections);
        this.things = things;
        this.views = views;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)
                || !Page.class.isAssignableFrom(method.getMethod().getReturnType()))
            return true;
        Reads reads = method.getMethodAnnotation(Reads.class);
        ViewProjection<?, ?> list = reads == null ? null : lists.get(reads.value()[0]);
        if (list != null)
            list.table().columns().stream().map(column -> column.parameter()).filter(Things::areNamedBy)
                    .forEach(name -> require(list, name, request.getParameter(name)));
        return true;
    }

    private static boolean isId(String asked) {
        return DimensionValues.canStand(Dimension.PROJECT, asked);
    }

    /** A partner may be asked for by a published reference, which a list forgets when it is published no more. */
    private void require(ViewProjection<?, ?> list, String parameter, @Nullable String asked) {
        if (asked == null) return;
        ViewTable<?> table = list.table();
        table.require(parameter, asked);
        if (isId(asked)) things.require(parameter, asked, () -> table.holds(views, parameter, asked));
        else
            things.requireTold(parameter, asked, list,
                    () -> table.holds(views, parameter, asked) || things.isSaid(parameter, asked));
    }
}
