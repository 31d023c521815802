package watchbill.search;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One thing to look for in messages.
sealed interface Term {

    /// In the form that PostgreSQL's `to_tsquery` reads; it takes texts apart the way it does when it keeps them.
    String tsquery();

    /// The same with less asked for: every word of it, wherever. What an index is read for before it is looked at closely.
    String loosely();

    /// The same, but only in what somebody said, if it can be said.
    String said();

    /// What is marked in a text that has it; empty for what is not read there.
    String expression();

    /// One word, or what is written like one, such as an address.
    record Word(String word) implements Term {

        @Override
        public String tsquery() {
            return quoted(word);
        }

        @Override
        public String loosely() {
            return quoted(word);
        }

        @Override
        public String said() {
            return quoted(word) + ":D";
        }

        @Override
        public String expression() {
            return parts(word);
        }
    }

    /// Words that follow each other.
    record Phrase(String words) implements Term {

        @Override
        public String tsquery() {
            return quoted(words);
        }

        @Override
        public String loosely() {
            return each(words);
        }

        @Override
        public String said() {
            return quoted(words) + ":D";
        }

        @Override
        public String expression() {
            return parts(words);
        }
    }

    /// The beginning of a word.
    record Prefix(String beginning) implements Term {

        @Override
        public String tsquery() {
            return quoted(beginning) + ":*";
        }

        @Override
        public String loosely() {
            return tsquery();
        }

        @Override
        public String said() {
            return quoted(beginning) + ":*D";
        }

        @Override
        public String expression() {
            return parts(beginning) + "[\\p{L}\\p{N}]*";
        }
    }

    /// Who wrote, or whose inquiry it is: a name, an address, or the end of a domain.
    record From(String who) implements Term {

        @Override
        public String tsquery() {
            return quoted(who.replaceAll("[@._+-]", " ")) + ":A";
        }

        @Override
        public String loosely() {
            return each(who.replaceAll("[@._+-]", " "));
        }

        @Override
        public String said() {
            return tsquery();
        }

        @Override
        public String expression() {
            return "";
        }
    }

    /// A message with a file.
    record WithFile() implements Term {

        @Override
        public String tsquery() {
            return "attachedfile:B";
        }

        @Override
        public String loosely() {
            return "attachedfile";
        }

        @Override
        public String said() {
            return tsquery();
        }

        @Override
        public String expression() {
            return "";
        }
    }

    private static String each(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .map(Term::quoted)
                .collect(Collectors.joining(" & ", "(", ")"));
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    private static String parts(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(part -> !part.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("[^\\p{L}\\p{N}]+"));
    }
}
