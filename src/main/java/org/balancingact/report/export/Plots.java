package org.balancingact.report.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.analysis.Interval;
import org.balancingact.file.Content;
import org.balancingact.file.WholeFile;
import org.balancingact.file.WrittenFile;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.AmountsPath;
import org.balancingact.picture.MixBar;
import org.balancingact.picture.Picture;
import org.balancingact.picture.Timeline;
import org.balancingact.picture.Waterfall;
import org.balancingact.picture.pen.Svg;
import org.balancingact.report.Debrief;
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

    private static Map<String, Svg> drawings(Debrief debrief) {
        String caution = Messages.of("export").text("caution.plot", debrief.run().scenario().title());
        Map<String, Svg> drawings = new LinkedHashMap<>();
        pictures(debrief).forEach((name, picture) -> drawings.put(name, Svg.of(picture).captioned(caution)));
        return drawings;
    }

    /** The plots of a debrief by name. A mix of few decisions is not drawn, as in the debrief. */
    static Map<String, Picture> pictures(Debrief debrief) {
        Map<String, Picture> plots = new LinkedHashMap<>();
        plots.put("timeline", new Timeline(debrief.run(), debrief.tally().choices()));
        Optional<Interval> share = debrief.tally().mix().leaderShare().filter(known -> MixWords.describable(debrief.tally().mix()));
        share.ifPresent(known -> plots.put("mix", new MixBar(known)));
        plots.put("amounts", new AmountsPath(debrief.twoAmounts()));
        debrief.changesToEnd().forEach(change -> plots.put("why-" + change.indicator().id(), new Waterfall(change)));
        return plots;
    }
}
