package org.balancingact.app.play;

import org.balancingact.journal.Journal;
import org.balancingact.journal.OpenPage;
import org.balancingact.journal.Pick;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.StoredFinish;

/** Where the choices of the run being played are kept. */
interface PlayRecord {
    /** Keeps nothing. */
    PlayRecord NONE = new PlayRecord() {
        @Override
        public void choose(Pick pick) {}

        @Override
        public void takeBack(OpenPage page) {}

        @Override
        public void open(OpenPage page) {}

        @Override
        public void reflect(int position, Reflection reflection) {}

        @Override
        public void finish(StoredFinish finish, String endingTitle) {}

        @Override
        public void release() {}
    };

    void choose(Pick pick);

    /** @param page the one that is open afterwards */
    void takeBack(OpenPage page);

    /** Keeps which page is open. */
    void open(OpenPage page);

    void reflect(int position, Reflection reflection);

    void finish(StoredFinish finish, String endingTitle);

    /** Gives the run free, for another window or for later. */
    void release();

    static PlayRecord of(Journal journal, PlaySession session) {
        return new PlayRecord() {
            @Override
            public void choose(Pick pick) {
                journal.choose(session.id(), pick);
            }

            @Override
            public void takeBack(OpenPage page) {
                journal.takeBack(session.id());
                open(page);
            }

            @Override
            public void open(OpenPage page) {
                journal.open(session.id(), page);
            }

            @Override
            public void reflect(int position, Reflection reflection) {
                journal.reflect(session.id(), position, reflection);
            }

            @Override
            public void finish(StoredFinish finish, String endingTitle) {
                journal.finish(session.id(), finish, endingTitle);
            }

            @Override
            public void release() {
                session.claim().close();
            }
        };
    }
}
