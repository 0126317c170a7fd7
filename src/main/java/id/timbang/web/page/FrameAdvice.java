package id.timbang.web.page;

import id.timbang.store.AdoptedList;
import id.timbang.store.DatasetInfo;
import id.timbang.store.RunInfo;
import id.timbang.store.RunService;
import id.timbang.store.RunStatus;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;
import org.thymeleaf.context.ILazyContextVariable;
import org.thymeleaf.context.LazyContextVariable;

/** Gives every page its {@link Frame}, as the attribute {@code frame}; what is not around a page never asks for it. */
@ControllerAdvice(basePackageClasses = FrameAdvice.class)
class FrameAdvice {
    private static final String LANGUAGE = "bahasa";
    private static final String PROPOSAL = "usulan";
    /** Where the story of a proposal is told: {@code /hasil/<run>/usulan/<proposal>}. */
    private static final int STORY = 3;

    private final Newest newest;
    private final RunService runs;
    private final HomeChanges changes;

    FrameAdvice(Newest newest, RunService runs, HomeChanges changes) {
        this.changes = changes;
        this.newest = newest;
        this.runs = runs;
    }

    @ModelAttribute("frame")
    ILazyContextVariable<Frame> frame(HttpServletRequest request, Locale locale) {
        return new LazyContextVariable<>() {
            @Override
            protected Frame loadValue() {
                return of(request, locale);
            }
        };
    }

    private Frame of(HttpServletRequest request, Locale locale) {
        boolean signedIn = request.getUserPrincipal() != null;
        return new Frame(section(request), inLanguage(request, "id"), inLanguage(request, "en"),
                signedIn ? request.getUserPrincipal().getName() : "", roles(request),
                signedIn ? newest.dataset().map(dataset -> context(dataset, locale)).orElse(null) : null);
    }

    private static String section(HttpServletRequest request) {
        String[] parts = request.getRequestURI().split("/");
        if (parts.length > STORY && parts[STORY].equals(PROPOSAL)) {
            return PROPOSAL;
        }
        return parts.length > 1 ? parts[1] : "";
    }

    /** A page that was posted to is asked for again at its address alone. */
    private static String inLanguage(HttpServletRequest request, String language) {
        String query = request.getMethod().equals("GET") ? request.getQueryString() : null;
        return UriComponentsBuilder.fromPath(request.getRequestURI()).query(query)
                .replaceQueryParam(LANGUAGE, language).build().toUriString();
    }

    private static List<String> roles(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication who
                ? who.getAuthorities().stream().map(GrantedAuthority::getAuthority)
                        .filter(name -> name.startsWith("ROLE_")).map(name -> name.substring("ROLE_".length()))
                        .sorted().toList()
                : List.of();
    }

    private Frame.Context context(DatasetInfo dataset, Locale locale) {
        Optional<RunInfo> run = newest.run();
        Optional<AdoptedList> list = newest.inForce();
        Long number = run.map(RunInfo::id).orElse(null);
        return new Frame.Context(dataset.regionName(), dataset.fiscalYear(), dataset.example(), number,
                run.map(RunInfo::scenarioName).orElse(""), list.map(AdoptedList::version).orElse(null),
                list.map(one -> Days.DAY.of(one.adoptedAt(), locale)).orElse(""),
                list.isPresent() && run.map(changes::standing).filter(Standing::exceeded).isPresent(),
                list.map(AdoptedList::run).equals(Optional.ofNullable(number)),
                runs.active().stream().findFirst().map(active -> active(active, locale)).orElse(null));
    }

    private static Frame.Active active(RunInfo run, Locale locale) {
        Double gap = run.gapPercent();
        return new Frame.Active(run.id(), run.status() == RunStatus.QUEUED,
                gap == null ? null : Words.in(locale).percent(gap, 4));
    }
}
