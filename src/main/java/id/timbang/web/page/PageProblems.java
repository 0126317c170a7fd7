package id.timbang.web.page;

import id.timbang.domain.BadInputException;
import id.timbang.store.ConflictException;
import id.timbang.store.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What a person sees who asks for what is not there, or in words that nothing can have. */
@ControllerAdvice(basePackageClasses = PageProblems.class)
class PageProblems {

    private final FrameAdvice frame;

    PageProblems(FrameAdvice frame) {
        this.frame = frame;
    }

    @ExceptionHandler({NotFoundException.class, ConflictException.class, BadInputException.class,
            DataIntegrityViolationException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String missing(HttpServletRequest request, Locale locale, Model model) {
        model.addAttribute("frame", frame.frame(request, locale));
        return "tidak-ada";
    }
}
