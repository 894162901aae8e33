package org.balancingact.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.SeedCode;
import org.balancingact.scenario.json.ShippedFiles;
import org.balancingact.scenario.json.StrictFile;

/**
 * All that Learn teaches.
 *
 * @param units    in their order
 * @param findings what is wrong with files that were left out for it; the rest works without them
 */
public record Course(List<Unit> units, Glossary glossary, Sources sources, List<Finding> findings) {
    /** The parts of the taught text that units and questions may be about: those of stories, and both definitions. */
    public static final List<String> CODES = Stream.concat(SeedCode.ALL.stream(), Stream.of("DEF-M", "DEF-L")).toList();

    private static final String FOLDER = "assets/learn/";
    private static final String SOURCES = "sources.json";
    private static final String WORDS = "words.json";

    public Course {
        units = List.copyOf(units);
        findings = List.copyOf(findings);
    }

    /** What comes with the program. */
    public static Course shipped() {
        return of(ShippedFiles.names(FOLDER).stream().collect(Collectors.toMap(name -> name, name -> ShippedFiles.content(FOLDER, name),
                (first, second) -> first, TreeMap::new)));
    }

    /** The course that the files make, by their names; those that are broken are left out. */
    static Course of(TreeMap<String, byte[]> files) {
        List<Finding> findings = new ArrayList<>();
        Sources sources = taken(Optional.ofNullable(files.get(SOURCES)).map(content -> Sources.read(SOURCES, content)), findings)
                .orElse(Sources.NONE);
        Glossary glossary = taken(Optional.ofNullable(files.get(WORDS)).map(content -> Glossary.read(WORDS, content)), findings)
                .orElse(Glossary.NONE);
        UnitReader reader = new UnitReader(sources.sources().stream().map(Source::id).collect(Collectors.toSet()));
        List<Unit> units = new ArrayList<>();
        Set<String> met = new HashSet<>();
        files.forEach((file, content) -> {
            if (!file.equals(SOURCES) && !file.equals(WORDS)) {
                taken(Optional.of(reader.read(file, content)), findings).filter(unit -> isNew(unit, met, file, findings)).ifPresent(units::add);
            }
        });
        units.sort(Comparator.comparingInt(Unit::number));
        return new Course(units, glossary, sources, findings);
    }

    private static <T> Optional<T> taken(Optional<StrictFile.Read<T>> read, List<Finding> findings) {
        read.ifPresent(done -> findings.addAll(done.findings()));
        return read.flatMap(StrictFile.Read::value);
    }

    /** Whether neither the unit nor any of its questions is called as one of another file. */
    private static boolean isNew(Unit unit, Set<String> met, String file, List<Finding> findings) {
        List<String> names = Stream.concat(Stream.of("unit " + unit.id(), "number " + unit.number()),
                unit.items().stream().map(Item::id)).toList();
        Optional<String> twice = names.stream().filter(met::contains).findFirst();
        twice.ifPresent(name -> findings.add(StrictFile.wrong(file, Messages.of("learn").text("wrong.doubled", name))));
        met.addAll(twice.isPresent() ? List.of() : names);
        return twice.isEmpty();
    }

    public Optional<Unit> unit(String id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /** The unit that somebody names by its number or id. */
    public Optional<Unit> named(String name) {
        return units.stream().filter(unit -> unit.id().equals(name) || String.valueOf(unit.number()).equals(name)).findFirst();
    }

    /** The unit that asks the question. */
    public Optional<Unit> unitOf(Item item) {
        return units.stream().filter(unit -> unit.item(item.id()).isPresent()).findFirst();
    }

    /** All questions, unit by unit. */
    public List<Item> items() {
        return units.stream().flatMap(unit -> unit.items().stream()).toList();
    }
}
