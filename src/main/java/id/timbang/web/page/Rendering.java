package id.timbang.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Renders a template, or a fragment of one ({@code template :: fragment}), to bytes instead of an answer. */
@Component
class Rendering {
    private final ThymeleafViewResolver views;

    Rendering(ThymeleafViewResolver views) {
        this.views = views;
    }

    /** What the request that is being answered would see, in UTF-8. */
    byte[] of(String name, Map<String, ?> model) {
        var asked = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        var content = new ContentCachingResponseWrapper(asked.getResponse());
        try {
            views.resolveViewName(name, LocaleContextHolder.getLocale()).render(model, asked.getRequest(), content);
            content.getWriter().flush();
            return content.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(name + " could not be rendered", e);
        }
    }
}
