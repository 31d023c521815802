package watchbill.mail;

import java.nio.charset.StandardCharsets;

/// Whole mails that several tests share.
final class SampleMails {

    private SampleMails() {}

    /// One mail with nearly everything a mail can hold.
    static byte[] everything() {
        return """
        Received: from relay.example by mx.example; Mon, 2 Mar 2026 18:00:01 +0000
        From: =?utf-8?Q?Gr=C3=A9ce_via_list?= <list@lists.example>
        Reply-To: "Hopper, Grace" <grace@navy.example>
        List-Id: Some list <list.lists.example>
        To: Team: a@x.example, b@x.example;, "c" <c@x.example>
        Subject: =?utf-8?B?44GT44KT44Gr44Gh44E=?= =?utf-8?B?r+S4lueVjA==?=
        Date: Mon, 2 Mar 2026 10:00:00 -0800 (PST)
        Message-ID: <m1@navy.example>
        References: <a@desk.example> <b@desk.example>
        Content-Type: multipart/mixed; boundary="A"

        --A
        Content-Type: multipart/alternative; boundary="B"

        --B
        Content-Type: text/plain; charset=utf-8; format=flowed
        Content-Transfer-Encoding: quoted-printable

        Gr=C3=BC=C3=9Fe, it works =
        now.

        On Mon, 2 Mar 2026 at 10:00, Ada <ada@visit.example> wrote:
        > Try it.
        --B
        Content-Type: text/html; charset=iso-8859-1

        <p>It works <a href="https://visit.example">now</a></p><ul><li>a</ul>
        <blockquote>Try <img src="cid:p1@x"></blockquote><script>x</script>
        --B--
        --A
        Content-Type: image/png
        Content-Disposition: inline; filename*0*=UTF-8''Gr%C3%B6; filename*1=sse.png
        Content-ID: <p1@x>
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        --A
        Content-Type: message/rfc822

        From: Ada <ada@visit.example>
        Subject: Inner

        Inner text
        --A
        Content-Type: application/ms-tnef; name=winmail.dat

        x
        --A--
        """
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
