package org.balancingact.report.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.Interval;
import org.balancingact.file.Content;
import org.balancingact.file.WholeFile;
import org.balancingact.file.WrittenFile;
import org.balancingact.i18n.Messages;
import org.balancingact.report.Debrief;
import org.balancingact.report.plot.MixPlot;
import org.balancingact.report.plot.PathPlot;
import org.balancingact.report.plot.Svg;
import org.balancingact.report.plot.TimelinePlot;
import org.balancingact.report.plot.WaterfallPlot;
import org.balancingact.report.words.MixWords;

/** The plots of a run as files of their own, each with the line that goes with every export. */
public final class Plots {
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

    /** By name. A mix of few decisions is not drawn, as in the debrief. */
    static Map<String, Svg> drawings(Debrief debrief) {
        Map<String, Svg> plots = new LinkedHashMap<>();
        plots.put("timeline", TimelinePlot.draw(debrief));
        Optional<Interval> share = debrief.tally().mix().leaderShare().filter(known -> MixWords.describable(debrief.tally().mix()));
        share.ifPresent(known -> plots.put("mix", MixPlot.draw(known)));
        plots.put("amounts", PathPlot.draw(debrief.twoAmounts()));
        for (Change change : debrief.changesToEnd()) {
            plots.put("why-" + change.indicator().name().toLowerCase(Locale.ROOT), WaterfallPlot.draw(change));
        }
        String caution = Messages.of("export").text("caution.plot", debrief.run().scenario().title());
        plots.replaceAll((name, plot) -> plot.captioned(caution));
        return plots;
    }
}
