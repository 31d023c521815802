package watchbill.bench;

/// What a figure should be.
sealed interface Aim {

    boolean isMetBy(Amount measured);

    record Under(Amount limit) implements Aim {

        @Override
        public boolean isMetBy(Amount measured) {
            return measured.compareTo(limit) < 0;
        }

        @Override
        public String toString() {
            return "under " + limit;
        }
    }

    record AtLeast(Amount limit) implements Aim {

        @Override
        public boolean isMetBy(Amount measured) {
            return measured.compareTo(limit) >= 0;
        }

        @Override
        public String toString() {
            return "at least " + limit;
        }
    }

    /// Shown for what it tells; nothing is asked of it.
    record None() implements Aim {

        @Override
        public boolean isMetBy(Amount measured) {
            return true;
        }

        @Override
        public String toString() {
            return "";
        }
    }
}
