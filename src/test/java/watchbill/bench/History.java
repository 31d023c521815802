package watchbill.bench;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The past of a busy team: conversations of four messages each, nearly all of them resolved.
///
/// Numbers 1 to 50 wait for the Primary, 51 to 250 on their customers. Number 50 has fifty messages. Each conversation
/// has a word of its own, `rare` and its number. Rows are copied and multiplied inside PostgreSQL, a statement for
/// each table.
final class History {

    /// The conversation with fifty messages.
    static final int LONG_ONE = 50;

    private static final int TEXTS = 5_000;

    private static final String TEXT_TABLE =
            """
            create table if not exists public.bench_text (
              id    integer primary key,
              words text    not null
            )
            """;

    private static final String ADD_TEXTS =
            """
            insert into public.bench_text (id, words)
            select place - 1, words
              from unnest(:texts::text[]) with ordinality as given (words, place)
                on conflict (id) do nothing
            """;

    private static final String ADD_CONVERSATIONS =
            """
            insert into conversation.conversation (
                     team_id, number, subject, kind, state, owner_id, requester_name, requester_email, method, labels,
                     arrived_at, first_contact, waiting_since, customer_wrote, resolved_at, outcome)
            select :team, number, left(words, 60), 'use', state, :primary,
                   'Customer ' || number % 5000, 'customer' || number % 5000 || '@lab.example', 'mail', '{SRE}',
                   arrived, arrived,
                   case state when 'waiting-for-us' then arrived + interval '2 hours' end,
                   arrived + interval '2 hours',
                   case state when 'resolved' then arrived + interval '3 hours' end,
                   case state when 'resolved' then 'answered' end
              from (select number,
                           :now::timestamptz - number * interval '5 minutes' - interval '4 hours' as arrived,
                           case when number <= 50 then 'waiting-for-us'
                                when number <= 250 then 'waiting-on-customer'
                                else 'resolved' end as state
                      from generate_series(:first, :last) as number) past
              join public.bench_text on id = number % :texts
            """;

    private static final String ADD_MESSAGES =
            """
            insert into conversation.message (
                     team_id, conversation, direction, author_name, author_email, person_id, at, text, via)
            select team_id, number,
                   case when ours then 'out' else 'in' end,
                   case when ours then 'Nora Kessler' else requester_name end,
                   case when ours then 'nora@meridian.example' else requester_email end,
                   case when ours then owner_id end,
                   arrived_at + position * interval '40 minutes',
                   words || case position when 0 then ' rare' || number else '' end,
                   'mail'
              from conversation.conversation,
                   generate_series(0, case number when :longOne then 49 else 3 end) as position,
                   lateral (select position % 2 = 1 as ours) side,
                   public.bench_text
             where team_id = :team
               and number between :first and :last
               and id = (number * 7 + position * 13) % :texts
            """;

    private static final String ADD_CLOCKS =
            """
            insert into responseclock.clock (
                     team_id, conversation, goal_seconds, calendar_version, first_contact, started_at, warn_at, due_at,
                     responded_at, business_wait_seconds, wall_wait_seconds)
            select team_id, number, 14400,
                   (select max(version) from worktime.calendar_version where team_id = :team),
                   arrived_at, arrived_at, arrived_at + interval '3 hours', arrived_at + interval '4 hours',
                   arrived_at + interval '40 minutes', 2400, 2400
              from conversation.conversation
             where team_id = :team
               and number between :first and :last
            """;

    private static final String ADD_WORDS =
            """
            insert into search.entry (team_id, conversation, message_id, words)
            select m.team_id, m.conversation, m.id,
                   search.words(
                     search.person(m.author_name, case when m.person_id is null then m.author_email end),
                     null,
                     case when m.id = min(m.id) over (partition by m.conversation) then c.subject end,
                     m.text)
              from conversation.message m
              join conversation.conversation c on c.team_id = m.team_id and c.number = m.conversation
             where m.team_id = :team
               and m.conversation between :first and :last
            """;

    private static final String ADD_RECEIVED_MAIL =
            """
            insert into channel.received_mail (
                     team_id, dedupe_key, message_id, author_name, author_email, subject, route, kind, state, reason,
                     conversation, message, received_at, envelope_from, desk_address, raw)
            select team_id, 'bench-' || id, 'bench-' || id || '@lab.example', author_name, author_email, 'Past',
                   'smtp', 'person', 'taken', '', conversation, id, at, author_email, 'help@desk.example',
                   convert_to(text, 'UTF8')
              from conversation.message
             where team_id = :team
               and conversation between :first and :last
               and direction = 'in'
            """;

    private static final String ADD_REFERENCES =
            """
            insert into channel.mail_reference (team_id, message_id, conversation, sent)
            select team_id, 'bench-' || id || '@lab.example', conversation, direction = 'out'
              from conversation.message
             where team_id = :team
               and conversation between :first and :last
            """;

    /// A month ago, so that neither the queue nor the figures of this week show them.
    private static final String RESOLVE_NEW =
            """
            with resolved as (
              update conversation.conversation
                 set state = 'resolved',
                     outcome = 'answered',
                     arrived_at = arrived_at - interval '30 days',
                     resolved_at = cast(:now as timestamptz) - interval '30 days',
                     waiting_since = null
               where state = 'new'
              returning team_id, number
            )
            update responseclock.clock c
               set responded_at = cast(:now as timestamptz) - interval '30 days',
                   business_wait_seconds = 0,
                   wall_wait_seconds = 0
              from resolved r
             where c.team_id = r.team_id
               and c.conversation = r.number
            """;

    private static final String COUNT_ON =
            """
            select setval('conversation.number', greatest(:last, last_value))
              from conversation.number
            """;

    private static final String NEXT_NUMBER =
            """
            select coalesce(max(number), 0) + 1
              from conversation.conversation
            """;

    private static final String COUNT =
            """
            select count(*)
              from conversation.conversation
            """;

    private final JdbcClient jdbc;
    private final long team;
    private final long primary;

    /// @param team    the only one
    /// @param primary who owns all of it
    History(JdbcClient jdbc, long team, long primary) {
        this.jdbc = jdbc;
        this.team = team;
        this.primary = primary;
    }

    /// Adds what is missing to so many conversations.
    void fillUpTo(int conversations, Instant now) {
        addTexts();
        var missing = conversations - jdbc.sql(COUNT).query(Integer.class).single();
        var first = jdbc.sql(NEXT_NUMBER).query(Integer.class).single();
        var last = first + missing - 1;
        range(ADD_CONVERSATIONS, first, last)
                .param("primary", primary)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("texts", TEXTS)
                .update();
        range(ADD_MESSAGES, first, last).param("longOne", LONG_ONE).param("texts", TEXTS).update();
        range(ADD_CLOCKS, first, last).update();
        range(ADD_WORDS, first, last).update();
        range(ADD_RECEIVED_MAIL, first, last).update();
        range(ADD_REFERENCES, first, last).update();
        jdbc.sql(COUNT_ON).param("last", last).query(Long.class).single();
        jdbc.sql("vacuum analyze").update();
    }

    /// Resolves what has come in since, so that the desk shows what it showed before.
    void resolveNew(Instant now) {
        jdbc.sql(RESOLVE_NEW).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    private JdbcClient.StatementSpec range(String statement, int first, int last) {
        return jdbc.sql(statement).param("team", team).param("first", first).param("last", last);
    }

    private void addTexts() {
        jdbc.sql(TEXT_TABLE).update();
        var texts = new SampleTexts().messages(TEXTS).toArray(String[]::new);
        jdbc.sql(ADD_TEXTS).param("texts", texts).update();
    }
}
