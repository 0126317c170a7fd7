package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.data.Json;
import id.timbang.domain.Progress;
import id.timbang.store.StudyEntry;
import id.timbang.store.StudyRecord;
import id.timbang.store.StudyService;
import id.timbang.study.FrontierSweep;
import id.timbang.study.RobustnessStudy;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Answers of studies outlive the program. */
class StudyDeskTest {
    private final StudyRecord record = Running.part(StudyRecord.class);

    /** A desk that remembers nothing, as after a restart. */
    private StudyDesk another() {
        return new StudyDesk(record, Running.part(StudyWork.class));
    }

    private static Object await(StudyJob job) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (job.active()) {
            assertThat(System.nanoTime()).as("the study is still %s", job.state()).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return job.answer();
    }

    @Test
    void anAnswerIsTheSameAfterARestartAndIsNotWorkedOutAgain() throws InterruptedException {
        var frontier = new StudyQuestion.OfFrontier(Solved.RUN.id(), new FrontierSweep.Range("total", 850, 1150, 3));
        var robustness = new StudyQuestion.OfRobustness(Solved.RUN.id(), new RobustnessStudy.Ranges(20, 10, 2, 5));
        Object first = await(another().ask(frontier));
        Object second = await(another().ask(robustness));
        assertThat(first).isNotNull();
        StudyJob again = another().ask(frontier);
        assertThat(again.active()).isFalse();
        assertThat(again.answer()).isEqualTo(first);
        assertThat(another().ask(robustness).answer()).isEqualTo(second);
    }

    @Test
    void aStudyThatRunsOutOfMemoryHasFailedAndTheNextOneIsWorkedOut() throws InterruptedException {
        var scarce = new FrontierSweep.Range("total", 831, 1169, 2);
        StudyDesk desk = new StudyDesk(record, new StudyWork(Running.part(StudyService.class), null) {
            @Override
            Object work(StudyQuestion question, Progress progress) {
                if (question.equals(new StudyQuestion.OfFrontier(Solved.RUN.id(), scarce))) {
                    throw new OutOfMemoryError("Java heap space");
                }
                return super.work(question, progress);
            }
        });
        StudyJob failed = desk.ask(new StudyQuestion.OfFrontier(Solved.RUN.id(), scarce));
        assertThat(await(failed)).isNull();
        assertThat(failed.state().status()).isEqualTo("FAILED");
        assertThat(failed.state().message()).startsWith("Memori tidak cukup");
        var next = new StudyQuestion.OfFrontier(Solved.RUN.id(), new FrontierSweep.Range("total", 833, 1167, 2));
        assertThat(await(desk.ask(next))).isNotNull();
    }

    @Test
    void whatACrashLeftIsWorkedOutOnceMoreAndThenHasFailed() throws InterruptedException {
        var question = new StudyQuestion.OfFrontier(Solved.RUN.id(), new FrontierSweep.Range("total", 860, 1140, 2));
        long number = record.add(question.run(), question.kind().name(), Json.mapper().writeValueAsString(question));
        record.begin(number);
        StudyDesk desk = another();
        desk.resume();
        assertThat(await(desk.ask(question))).isNotNull();
        var other = new StudyQuestion.OfFrontier(Solved.RUN.id(), new FrontierSweep.Range("total", 870, 1130, 2));
        String text = Json.mapper().writeValueAsString(other);
        long twice = record.add(other.run(), other.kind().name(), text);
        record.begin(twice);
        record.begin(twice);
        assertThat(record.recover()).extracting(StudyEntry::id).doesNotContain(twice);
        StudyJob failed = another().ask(other);
        assertThat(failed.state().status()).isEqualTo("FAILED");
        assertThat(failed.state().message()).isNotEmpty();
        another().stop(other);
        assertThat(record.find(other.run(), other.kind().name(), text)).isEmpty();
    }

    @Test
    void whatFailedIsWorkedOutAgainOnceSomebodyWantsItAgain() throws InterruptedException {
        var question = new StudyQuestion.OfFrontier(Solved.RUN.id(), new FrontierSweep.Range("total", 890, 1110, 2));
        long number = record.add(question.run(), question.kind().name(), Json.mapper().writeValueAsString(question));
        record.fail(number, "gagal");
        StudyDesk desk = another();
        assertThat(desk.ask(question).failed()).isTrue();
        StudyJob again = desk.start(question);
        assertThat(await(again)).isNotNull();
        assertThat(desk.start(question)).as("what did not fail stays").isSameAs(again);
    }
}
