package org.balancingact.engine;

/** What of the surroundings a rule hangs on. */
public enum Surrounding {
    /** On nothing: it works everywhere. */
    ANY {
        @Override
        public int in(Context context) {
            return 1000;
        }
    },
    TURBULENCE {
        @Override
        public int in(Context context) {
            return context.turbulence();
        }
    },
    CRISIS {
        @Override
        public int in(Context context) {
            return context.crisis();
        }
    };

    /** How much of it there is, in thousandths. */
    public abstract int in(Context context);
}
