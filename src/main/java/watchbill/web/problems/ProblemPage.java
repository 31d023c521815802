package watchbill.web.problems;

import java.util.List;
import watchbill.web.Problems;
import watchbill.web.SafeHtml;
import watchbill.web.StateWord;

/// A problem that several customers share.
///
/// @param state      `Open since Tue 17 Nov, 16:10`
/// @param customers  `3 customers`
/// @param found      who noted it, and when
/// @param workAround ready to be read; empty for none
/// @param toTell     how many conversations the news that it is fixed can go to
public record ProblemPage(
        long id,
        String title,
        boolean open,
        StateWord state,
        String customers,
        String found,
        SafeHtml workAround,
        List<Sufferer> sufferers,
        int toTell,
        Form form,
        Problems problems) {

    public ProblemPage {
        sufferers = List.copyOf(sufferers);
    }

    /// Somebody's inquiry that comes from it.
    ///
    /// @param meta `Grace Lin · Resolved: known issue · told 10:31`
    public record Sufferer(long number, String subject, String meta) {}

    /// What was typed.
    ///
    /// @param number of an inquiry that comes from it
    public record Form(String title, String workAround, String number) {}

    public String href() {
        return "/problems/" + id;
    }

    public boolean formHasProblem() {
        return !problems.of("title").isEmpty();
    }
}
