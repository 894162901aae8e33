package org.balancingact.report.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.Interval;
import org.balancingact.file.Content;
import org.balancingact.file.WholeFile;
import org.balancingact.file.WrittenFile;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.AmountsPath;
import org.balancingact.picture.Axis;
import org.balancingact.picture.MixBar;
import org.balancingact.picture.Picture;
import org.balancingact.picture.Timeline;
import org.balancingact.picture.Waterfall;
import org.balancingact.picture.pen.Svg;
import org.balancingact.report.Debrief;
import org.balancingact.report.words.FindingWords;
import org.balancingact.report.words.MixWords;
import org.balancingact.report.words.PathWords;

/** The plots of a run as files of their own, each with the line that goes with every export. */
public final class Plots {
    /** Em of the square of the two amounts. */
    private static final double LARGE = 40;

    private Plots() {}

    /**
     * Writes every plot into the folder, which is made where it is missing, or none of them; gives the files.
     *
     * @throws org.balancingact.file.NotWritten if that fails
     */
    public static List<WrittenFile> write(ExportedRun run, PlotFormat format, Path folder) {
        Map<String, Content> files = new LinkedHashMap<>();
        drawings(run.debrief()).forEach((name, drawing) -> files.put(run.fileName() + "-" + name + "." + format.id(),
                Content.of(format.content(drawing))));
        return WholeFile.writeAll(folder, files);
    }

    /** A folder for the plots in another one, where nothing can be replaced because it is not there yet. */
    public static Path freshFolder(ExportedRun run, Path parent) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> parent.resolve(run.fileName() + "-plots" + (number == 1 ? "" : "-" + number)))
                .filter(folder -> Files.notExists(folder)).findFirst().orElseThrow();
    }

    private static Map<String, Svg> drawings(Debrief debrief) {
        String caution = Messages.of("export").text("caution.plot", debrief.run().scenario().title());
        Map<String, Svg> drawings = new LinkedHashMap<>();
        plots(debrief).forEach((name, plot) -> drawings.put(name, Svg.alone(plot.picture(), plot.headline(), plot.numbers(), caution)));
        return drawings;
    }

    /** A picture with what it shows as a headline, and the numbers of that. */
    private record Plot(Picture picture, String headline, String numbers) {}

    /** The plots of a debrief by name, all waterfalls on one scale. A mix of few decisions is not drawn, as in the debrief. */
    private static Map<String, Plot> plots(Debrief debrief) {
        Map<String, Plot> plots = new LinkedHashMap<>();
        List<Change> changes = debrief.changesToEnd();
        plots.put("timeline", new Plot(new Timeline(debrief.run(), debrief.tally().choices()), FindingWords.happened(changes),
                FindingWords.happenedNumbers(changes, debrief.run())));
        Optional<Interval> share = debrief.tally().mix().leaderShare().filter(known -> MixWords.describable(debrief.tally().mix()));
        share.ifPresent(known -> plots.put("mix", new Plot(new MixBar(known), FindingWords.mix(debrief.tally()), MixWords.sentence(debrief.tally()))));
        plots.put("amounts", new Plot(new AmountsPath(debrief.twoAmounts(), LARGE), FindingWords.amounts(debrief.twoAmounts()),
                PathWords.twoAmounts(debrief.twoAmounts())));
        Axis axis = Waterfall.axis(changes);
        changes.forEach(change -> plots.put("why-" + change.indicator().id(), new Plot(new Waterfall(change, axis), FindingWords.why(change),
                FindingWords.whyNumbers(change))));
        return plots;
    }
}
