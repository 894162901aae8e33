package org.balancingact.report.words;

import java.util.List;
import java.util.Optional;
import org.balancingact.analysis.Interval;
import org.balancingact.analysis.LeftToCount;
import org.balancingact.analysis.Mix;
import org.balancingact.analysis.OwnTags;
import org.balancingact.analysis.Profile;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;

/** What may be said of the decisions of several scenarios. */
public final class ProfileWords {
    private static final Messages MESSAGES = Messages.of("profile");

    private ProfileWords() {}

    /** The counts; and, from 40 decisions in four scenarios on, what they say. */
    public static String sentence(Profile profile) {
        if (profile.moments().isEmpty()) {
            return MESSAGES.text("none");
        }
        String counted = MESSAGES.plural("counted", profile.moments().size(),
                MESSAGES.plural("scenarios", profile.scenarios(), Numbers.inWords(profile.scenarios())));
        return Lists.sentences(counted, profile.isEnough() ? mix(profile.mix()) : MixWords.countsSentence(profile.mix()));
    }

    private static String mix(Mix mix) {
        Interval share = mix.leaderShare().orElseThrow();
        if (share.includesEven()) {
            return MESSAGES.text("open", share.hits(), share.trials(), Numbers.percent(share.share()), Numbers.percent(share.low()),
                    Numbers.percent(share.high()));
        }
        return MESSAGES.text("lean." + mix.leaning().id(), share.hits(), share.trials(), share.low(), Numbers.percent(share.high()));
    }

    /** What it would take to know more; empty where the scenarios that are there can't bring it. */
    public static Optional<String> toKnowMore(Profile profile, LeftToCount left) {
        if (profile.isEnough()) {
            return Optional.of(narrower(profile.mix(), left));
        }
        return profile.isWithinReach(left) ? Optional.of(missing(profile, left)) : Optional.empty();
    }

    private static String narrower(Mix mix, LeftToCount left) {
        int now = mix.leaderShare().orElseThrow().halfWidth();
        if (left.decisions() == 0) {
            return MESSAGES.text("more.none", now);
        }
        int all = mix.total() + left.decisions();
        Interval then = new Interval(Math.round((float) mix.leader() * all / mix.total()), all);
        return MESSAGES.plural("more.enough", left.decisions(), now, then.halfWidth());
    }

    /** The stories after which there is a profile. */
    private static String missing(Profile profile, LeftToCount left) {
        List<LeftToCount.Story> enough = left.enoughFor(profile);
        String stories = Lists.and(enough.stream().map(story -> MESSAGES.plural("more.story", story.decisions(), Figures.quotable(story.title()))).toList());
        return MESSAGES.text(enough.size() < left.scenarios() ? "more.for-example" : "more.needed", stories);
    }

    /** The player's own tags against the record. */
    public static String ownTags(OwnTags tags) {
        return tags.total() == 0 ? MESSAGES.text("tags.none")
                : MESSAGES.plural("tags", tags.total(), tags.agreed(), tags.leaderAsManager(), tags.managerAsLeader());
    }
}
