package id.timbang.web.api;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import id.timbang.store.ConflictException;
import id.timbang.store.NotFoundException;
import java.net.URI;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Tells what went wrong as RFC 9457 problem details. */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems extends ResponseEntityExceptionHandler {
    private static final int MOST = 200;

    /** One thing that is wrong with an input. */
    record Wrong(String file, int line, String column, String message, String advice) {
        static Wrong of(Problem problem) {
            return new Wrong(problem.file(), problem.line(), problem.column(), problem.message(), problem.advice());
        }
    }

    @ExceptionHandler
    ProblemDetail badInput(BadInputException e) {
        List<Problem> problems = e.problems();
        ProblemDetail detail = detail(HttpStatus.UNPROCESSABLE_CONTENT, "bad-input", problems.get(0).toString());
        detail.setProperty("count", problems.size());
        detail.setProperty("problems", problems.stream().limit(MOST).map(Wrong::of).toList());
        return detail;
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFoundException e) {
        return detail(HttpStatus.NOT_FOUND, "not-found", e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail conflict(ConflictException e) {
        return detail(HttpStatus.CONFLICT, "conflict", e.getMessage());
    }

    /** What no check before it found: the database keeps it from being kept. */
    @ExceptionHandler
    ProblemDetail refused(DataIntegrityViolationException e) {
        logger.warn("the database refused a request: " + e.getMostSpecificCause().getMessage());
        return detail(HttpStatus.UNPROCESSABLE_CONTENT, "bad-input", "Something in the request cannot be kept. "
                + "Maybe a text is too long or holds a character that no text has.");
    }

    private static ProblemDetail detail(HttpStatus status, String type, String text) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, text);
        detail.setType(URI.create("urn:timbang:" + type));
        return detail;
    }
}
