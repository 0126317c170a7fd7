package id.timbang.web.page;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import id.timbang.store.ConflictException;
import id.timbang.store.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What a person sees who asks for what is not there, or in words that nothing can have. */
@ControllerAdvice(basePackageClasses = PageProblems.class)
class PageProblems {
    private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);
    private static final int MOST = 20;

    private final FrameAdvice frame;

    PageProblems(FrameAdvice frame) {
        this.frame = frame;
    }

    @ExceptionHandler(NotFoundException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String missing(HttpServletRequest request, Locale locale, Model model) {
        model.addAttribute("frame", frame.frame(request, locale));
        return "tidak-ada";
    }

    /** What would be possible at another time: the way back is to come again. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    String refused(ConflictException e, HttpServletRequest request, Locale locale, Model model) {
        return refused(List.of(Trouble.told(e.getMessage())), request, locale, model);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    String refused(BadInputException e, HttpServletRequest request, Locale locale, Model model) {
        return refused(e.problems().stream().limit(MOST).map(Problem::message).map(Trouble::told).toList(), request,
                locale, model);
    }

    /** What no check before it found: the database knows no such text. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    String refused(DataIntegrityViolationException e, HttpServletRequest request, Locale locale, Model model) {
        LOG.warn("the database refused a request: {}", e.getMostSpecificCause().getMessage());
        return refused(List.of(), request, locale, model);
    }

    private String refused(List<String> reasons, HttpServletRequest request, Locale locale, Model model) {
        model.addAttribute("frame", frame.frame(request, locale));
        model.addAttribute("sebab", reasons);
        return "ditolak";
    }
}
