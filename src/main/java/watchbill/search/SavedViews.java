package watchbill.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.people.PersonId;
import watchbill.people.Role;
import watchbill.people.TeamId;
import watchbill.recent.Recents;
import watchbill.recent.Rereads;

/// Lists that people look at again and again, their own and those that are shared with the team. Anybody saves their
/// own; schedulers and admins share.
///
/// They are read with every list and change seldom, so they are kept in memory for a second.
@Service
public class SavedViews implements Rereads {

    /// As many as one person has, and as many as a team shares: a longer list is looked through, not chosen from.
    private static final int MOST = 30;

    private static final int LONGEST = 8_000;

    private final SavedViewSql sql;
    private final Recents<TeamId, List<SavedView>> views;

    SavedViews(SavedViewSql sql) {
        this.sql = sql;
        this.views = new Recents<>(sql::all);
    }

    /// Those a person sees, what is shared first, each in its order.
    public List<SavedView> of(TeamId team, PersonId person) {
        return views.get(team).stream().filter(view -> view.isFor(person)).toList();
    }

    /// One of those a person may change; none of other teams, nor of other people.
    public Optional<SavedView> find(TeamId team, PersonId person, Role role, long id) {
        return of(team, person).stream()
                .filter(view -> view.id() == id && view.mayChange(person, role))
                .findFirst();
    }

    /// Saves a view at the end.
    ///
    /// @param asked the part of the list's address behind the question mark
    /// @throws IllegalArgumentException if it cannot be saved, with what helps
    @Transactional
    public void save(
            TeamId team, PersonId person, Role role, String name, boolean shared, String asked) {
        if (shared && role == Role.MEMBER) {
            throw new IllegalArgumentException(
                    "Schedulers and admins share views with the team. Save it for yourself.");
        }
        if (asked.isBlank()) {
            throw new IllegalArgumentException(
                    "This is the whole list, which is there anyway. Search or narrow it down first.");
        }
        if (asked.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "This asks for too much to be kept. A shorter search can be saved.");
        }
        var there =
                sql.all(team).stream()
                        .filter(view -> view.shared() == shared && (shared || view.isFor(person)))
                        .count();
        if (there >= MOST) {
            throw new IllegalArgumentException(
                    "There are %d views already, which is all that fit. Remove one first."
                            .formatted(MOST));
        }
        var kept = named(name);
        unique(kept, () -> sql.add(team, person, kept, shared, asked));
        views.forget(team);
    }

    /// @throws IllegalArgumentException if it cannot be called so, with what helps
    @Transactional
    public void rename(TeamId team, SavedView view, String name) {
        var kept = named(name);
        unique(kept, () -> sql.rename(team, view.id(), kept));
        views.forget(team);
    }

    @Transactional
    public void remove(TeamId team, SavedView view) {
        sql.remove(team, view.id());
        views.forget(team);
    }

    /// Moves a view before the one that stands before it; the first stays where it is.
    @Transactional
    public void moveUp(TeamId team, SavedView view) {
        var order = new ArrayList<Long>();
        sql.all(team).stream()
                .filter(other -> other.shared() == view.shared())
                .filter(other -> view.shared() || other.owner().equals(view.owner()))
                .forEach(other -> order.add(other.id()));
        var place = order.indexOf(view.id());
        if (place > 0) {
            Collections.swap(order, place, place - 1);
            sql.place(team, order);
            views.forget(team);
        }
    }

    @Override
    public void reread() {
        views.forgetAll();
    }

    private static String named(String name) {
        var kept = name.strip();
        if (kept.isEmpty()) {
            throw new IllegalArgumentException("Give it a name, such as “Launch, waiting for us”.");
        }
        if (kept.length() > SavedView.LONGEST_NAME
                || kept.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "A name is one line of at most %d characters; this has %d."
                            .formatted(SavedView.LONGEST_NAME, kept.length()));
        }
        return kept;
    }

    private static void unique(String name, Runnable keep) {
        try {
            keep.run();
        } catch (DuplicateKeyException taken) {
            throw new IllegalArgumentException(
                    "There is a view called “%s” already. Choose another name.".formatted(name),
                    taken);
        }
    }
}
