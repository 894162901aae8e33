package org.balancingact.learn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.balancingact.journal.PracticeRecord;
import org.balancingact.journal.Practised;
import org.balancingact.scenario.Known;

/**
 * How far somebody has come with a course on a day. What the record knows of questions that are there no longer is passed over; of one
 * that was changed, it still holds.
 *
 * @param answers in the order in which they were given
 * @param read    the ids of the units that were read to their end
 * @param zone    of the clock on the wall: days are its days
 */
public record Progress(Course course, List<Practised> answers, Set<String> read, LocalDate today, ZoneId zone) {
    public Progress {
        answers = List.copyOf(answers);
        read = Set.copyOf(read);
    }

    /** What the record says on that day. */
    public static Progress of(Course course, PracticeRecord record, LocalDate today, ZoneId zone) {
        return new Progress(course, record.practised(), record.unitsRead(), today, zone);
    }

    /** How far a unit has come. */
    public enum State {
        NEW, READ, PRACTISED;

        /** The word in message keys. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Practised is a unit all of whose questions were answered once. */
    public State state(Unit unit) {
        if (unit.items().stream().allMatch(item -> latest().containsKey(item.id()))) {
            return State.PRACTISED;
        }
        boolean begun = unit.items().stream().anyMatch(item -> latest().containsKey(item.id()));
        return begun || read.contains(unit.id()) ? State.READ : State.NEW;
    }

    private Map<String, Practised> latest() {
        Map<String, Practised> latest = new HashMap<>();
        answers.forEach(answer -> latest.put(answer.item(), answer));
        return latest;
    }

    /** All questions that come back today, the longest overdue first. */
    public List<Item> due() {
        Map<String, Practised> latest = latest();
        Comparator<Item> longest = Comparator.comparing(item -> Known.in(latest, item.id()).due());
        return course.items().stream().filter(isDue(latest)).sorted(longest).toList();
    }

    private Predicate<Item> isDue(Map<String, Practised> latest) {
        return item -> Optional.ofNullable(latest.get(item.id())).filter(answer -> place(answer).isDue(today)).isPresent();
    }

    /** How many questions of the unit come back today. */
    public int due(Unit unit) {
        return (int) unit.items().stream().filter(isDue(latest())).count();
    }

    /** What comes back today: at most {@value Session#MOST} of it, mixed. */
    public Session session() {
        return Session.of(Mixed.of(due().stream().limit(Session.MOST).toList(), item -> course.unitOf(item).orElseThrow().number()));
    }

    /** All questions of a unit: those that were never answered first, then those that come back soonest. */
    public Session session(Unit unit) {
        Map<String, Practised> latest = latest();
        Comparator<Item> soonest = Comparator.comparing(item -> Optional.ofNullable(latest.get(item.id())).map(Practised::due).orElse(LocalDate.MIN));
        return Session.of(Mixed.of(unit.items().stream().sorted(soonest).toList(), item -> unit.number()));
    }

    /**
     * What to keep of an answer that is given now.
     *
     * @param picked the places of the options in the question, one for each part
     */
    public Practised answered(Item item, List<Integer> picked, Instant now) {
        boolean right = Question.of(item).isRight(picked);
        Boxes.Place place = Optional.ofNullable(latest().get(item.id()))
                .map(before -> Boxes.next(place(before), before.at().atZone(zone).toLocalDate(), right, today))
                .orElseGet(() -> Boxes.first(right, today));
        return new Practised(item.id(), item.hash(), now, String.join(",", picked.stream().map(String::valueOf).toList()), right, place.box(),
                place.due());
    }

    /** The same with the answer in it. */
    public Progress with(Practised answer) {
        return new Progress(course, Stream.concat(answers.stream(), Stream.of(answer)).toList(), read, today, zone);
    }

    private static Boxes.Place place(Practised answer) {
        return new Boxes.Place(answer.box(), answer.due());
    }

    /** How often questions of a kind were answered, and how often of these rightly. */
    public record Count(int right, int all) {}

    /** All answers to questions of the kind that are still there. */
    public Count count(Item.Kind kind) {
        List<Practised> counted = answers.stream().filter(answer -> course.items().stream()
                .anyMatch(item -> item.kind() == kind && item.id().equals(answer.item()))).toList();
        return new Count((int) counted.stream().filter(Practised::right).count(), counted.size());
    }

    /** The first unit that is not practised yet; empty where all are. */
    public Optional<Unit> next() {
        return course.units().stream().filter(unit -> state(unit) != State.PRACTISED).findFirst();
    }
}
