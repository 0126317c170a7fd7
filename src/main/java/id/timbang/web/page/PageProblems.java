package id.timbang.web.page;

import id.timbang.store.ConflictException;
import id.timbang.store.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What a person sees who asks for what is not there. */
@ControllerAdvice(basePackageClasses = PageProblems.class)
class PageProblems {

    @ExceptionHandler({NotFoundException.class, ConflictException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String missing() {
        return "tidak-ada";
    }
}
