package watchbill.mail.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pins the folding by example lines: what people's programs really send.
@Tag("R109")
class QuoteFoldingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Mon, Mar 2, 2026 at 10:00 AM Grace Hopper <grace@navy.example> wrote:",
                "On Mon, Mar 2, 2026 at 10:00 AM Grace Hopper <\ngrace@navy.example> wrote:",
                "On 02/03/2026 10:00, Grace Hopper wrote:",
                "On Mar 2, 2026, at 10:00 AM, Grace Hopper <grace@navy.example> wrote:\n",
                "Grace Hopper <grace@navy.example> wrote (2026-03-02 10:00):",
                "Am 02.03.26 um 10:00 schrieb Grace Hopper:",
                "Am Mo., 2. März 2026 um 10:00 Uhr schrieb Grace Hopper <\ngrace@navy.example>:",
                "Le lun. 2 mars 2026 à 10:00, Grace Hopper <grace@navy.example> a\nécrit :",
                "El lun, 2 mar 2026 a las 10:00, Grace Hopper (<grace@navy.example>) escribió:",
                "Il giorno lun 2 mar 2026 alle ore 10:00 Grace Hopper <grace@navy.example> ha scritto:",
                "Em seg., 2 de mar. de 2026 às 10:00, Grace Hopper <grace@navy.example> escreveu:",
                "Op ma 2 mrt 2026 om 10:00 schreef Grace Hopper <grace@navy.example>:",
                "Den mån 2 mars 2026 kl 10:00 skrev Grace Hopper <grace@navy.example>:",
                "man. 2. mar. 2026 kl. 10:00 skrev Grace Hopper <grace@navy.example>:",
                "ma 2. maalisk. 2026 klo 10.00 Grace Hopper (grace@navy.example) kirjoitti:",
                "pon., 2 mar 2026 o 10:00 Grace Hopper <grace@navy.example> napisał(a):",
                "po 2. 3. 2026 v 10:00 odesílatel Grace Hopper <grace@navy.example> napsal:",
                "пн, 2 мар. 2026 г. в 10:00, Grace Hopper <grace@navy.example>:",
                "2 Mar 2026 Pzt, 10:00 tarihinde Grace Hopper <grace@navy.example> şunu yazdı:",
                "2026年3月2日(月) 10:00 Grace Hopper <grace@navy.example>:",
                "Grace Hopper <grace@navy.example> 于2026年3月2日周一 10:00写道：",
                "2026년 3월 2일 (월) 오전 10:00, Grace Hopper <grace@navy.example>님이 작성:"
            })
    void anAnswerAboveAQuoteStandsAlone(String attribution) {
        // given
        var mail =
                "It works now.\n\nThank you\n\n"
                        + attribution
                        + "\n> Try the other reader.\n>\n> Ada\n";

        // when
        var folded = QuoteFolding.fold(mail, false);

        // then
        assertThat(folded.visible()).isEqualTo("It works now.\n\nThank you");
        assertThat(folded.quoted()).startsWith(attribution.stripTrailing()).endsWith("> Ada");
    }

    @ParameterizedTest
    @MethodSource
    void whatOutlookPutsBelowWithoutMarksIsFolded(String block) {
        // given
        var mail = "It works now.\n\n" + block + "\nTry the other reader.\n\nAda\n";

        // when
        var folded = QuoteFolding.fold(mail, false);

        // then
        assertThat(folded.visible()).isEqualTo("It works now.");
        assertThat(folded.quoted())
                .startsWith(block.lines().findFirst().orElseThrow())
                .endsWith("Ada");
    }

    static Stream<String> whatOutlookPutsBelowWithoutMarksIsFolded() {
        return Stream.of(
                "From: Ada Lovelace <ada@visit.example>\nSent: Monday, March 2, 2026 10:00 AM\nTo: Grace\nSubject: RE: Plot\n",
                "________________________________\nFrom: Ada Lovelace <ada@visit.example>\nSent: Monday, March 2, 2026 10:00 AM\nTo: Grace\nSubject: RE: Plot\n",
                "-----Original Message-----\nFrom: Ada Lovelace [mailto:ada@visit.example]\nSent: Monday, March 2, 2026 10:00 AM\nTo: Grace\nSubject: RE: Plot\n",
                "*From:* Ada Lovelace <ada@visit.example>\n*Sent:* Monday, March 2, 2026 10:00 AM\n*To:* Grace\n*Subject:* RE: Plot\n",
                "Von: Ada Lovelace <ada@visit.example>\nGesendet: Montag, 2. März 2026 10:00\nAn: Grace\nBetreff: AW: Plot\n",
                "-------- Ursprüngliche Nachricht --------\nVon: Ada Lovelace <ada@visit.example>\nDatum: 02.03.26 10:00 (GMT+01:00)\nAn: Grace\nBetreff: Plot\n",
                "De : Ada Lovelace <ada@visit.example>\nEnvoyé : lundi 2 mars 2026 10:00\nÀ : Grace\nObjet : RE: Plot\n",
                "De: Ada Lovelace <ada@visit.example>\nEnviado el: lunes, 2 de marzo de 2026 10:00\nPara: Grace\nAsunto: RE: Plot\n",
                "Da: Ada Lovelace <ada@visit.example>\nInviato: lunedì 2 marzo 2026 10:00\nA: Grace\nOggetto: R: Plot\n",
                "Van: Ada Lovelace <ada@visit.example>\nVerzonden: maandag 2 maart 2026 10:00\nAan: Grace\nOnderwerp: RE: Plot\n",
                "Från: Ada Lovelace <ada@visit.example>\nSkickat: den 2 mars 2026 10:00\nTill: Grace\nÄmne: SV: Plot\n",
                "Od: Ada Lovelace <ada@visit.example>\nWysłano: poniedziałek, 2 marca 2026 10:00\nDo: Grace\nTemat: RE: Plot\n",
                "От: Ada Lovelace <ada@visit.example>\nОтправлено: 2 марта 2026 г. 10:00\nКому: Grace\nТема: RE: Plot\n",
                "差出人: Ada Lovelace <ada@visit.example>\n送信日時: 2026年3月2日 10:00\n宛先: Grace\n件名: RE: Plot\n",
                "发件人: Ada Lovelace <ada@visit.example>\n发送时间: 2026年3月2日 10:00\n收件人: Grace\n主题: RE: Plot\n",
                "----- Original Message -----\n",
                "-----Message d'origine-----\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Monday, March 2, 2026, 10:00 AM, Ada Lovelace <ada@visit.example> wrote:",
                "--- On Mon, 3/2/26, Ada Lovelace <ada@visit.example> wrote:",
                "Am 2. März 2026 10:00:00 MEZ schrieb Ada Lovelace <ada@visit.example>:"
            })
    void anAttributionFoldsAlsoAQuoteWithoutMarks(String attribution) {
        var folded = QuoteFolding.fold("Works.\n\n" + attribution + "\n\nTry it.\nAda", false);

        assertThat(folded).isEqualTo(new Folded("Works.", attribution + "\n\nTry it.\nAda"));
    }

    @Test
    void answersBetweenQuotedLinesStayWithWhatTheyAnswer() {
        // given
        var mail =
                """
                On Mon, 2 Mar 2026, VisIt help wrote:
                > Which version?
                3.4.1
                > Which system?
                Linux
                > Bye
                > Ada
                """;

        // when
        var folded = QuoteFolding.fold(mail, true);

        // then
        assertThat(folded.visible()).endsWith("> Which version?\n3.4.1\n> Which system?\nLinux");
        assertThat(folded.quoted()).isEqualTo("> Bye\n> Ada");
    }

    @Test
    void anAnswerBelowTheWholeQuoteStandsAlone() {
        var folded =
                QuoteFolding.fold(
                        "On Mon, 2 Mar 2026, Ada wrote:\n> Try it.\n> Ada\n\nIt works.\n", true);

        assertThat(folded.visible()).isEqualTo("It works.");
        assertThat(folded.quoted()).startsWith("On Mon").endsWith("> Ada");
    }

    @Test
    void answersThatOnlyTheirColourTellsStayVisible() {
        var mail =
                "Hi, my answers are below in red.\n\nFrom: Ada <ada@visit.example>\nSent: Monday\nTo: Grace\nSubject: x\n\nWhich version?\n3.4.1\n";

        assertThat(QuoteFolding.fold(mail, true)).isEqualTo(new Folded(mail, ""));
    }

    @Test
    void whenAllLooksQuotedNothingIsFolded() {
        var mail = "On Mon, 2 Mar 2026, Ada wrote:\n> Try it.\n\n-- \nGrace\n";

        assertThat(QuoteFolding.fold(mail, true).visible()).isEqualTo(mail);
    }

    @Test
    void aHeaderBlockAtTheTopHidesNothing() {
        var mail = "From: Ada <ada@visit.example>\nSent: Monday\nTo: Grace\nSubject: x\n\nText\n";

        assertThat(QuoteFolding.fold(mail, true)).isEqualTo(new Folded(mail, ""));
    }

    @Test
    void aPastedTranscriptIsNoQuote() {
        var mail = "I typed:\n> library(visit)\n> plot(x)\n";

        assertThat(QuoteFolding.fold(mail, false).quoted()).isEmpty();
    }

    @Test
    void aQuoteWithoutAttributionFoldsInAnAnswer() {
        assertThat(QuoteFolding.fold("Yes.\n\n> Does it work?\n", true))
                .isEqualTo(new Folded("Yes.", "> Does it work?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- \nGrace Hopper\nRear Admiral",
                "Sent from my iPhone",
                "Von meinem iPhone gesendet",
                "Envoyé de mon iPhone",
                "Get Outlook for Android",
                "_______________________________________________\nvisit-users mailing list\nhttps://lists.example/listinfo"
            })
    void whatProgramsAddBelowIsFolded(String signature) {
        assertThat(QuoteFolding.fold("It works.\n\n" + signature + "\n", false))
                .isEqualTo(new Folded("It works.", signature));
    }

    @Test
    void aSignatureAboveTheQuoteIsFoldedWithIt() {
        var folded =
                QuoteFolding.fold(
                        "Works.\n\n-- \nGrace\n\nOn Mon, 2 Mar 2026, Ada wrote:\n> Try it.\n",
                        true);

        assertThat(folded.visible()).isEqualTo("Works.");
    }

    @Test
    void aLongTextBehindALineIsNoSignature() {
        var mail = "First.\n--\n" + "More of it.\n".repeat(30);

        assertThat(QuoteFolding.fold(mail, false).quoted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The manual says:\nopen the file:\nthen plot it.\n",
                "From: the menu choose Open.\nTo: the right is the plot.\n",
                "On Monday at 10:00 she wrote: please help.\nCan you?\n",
                "My colleague <ada@visit.example> wrote a reader in 2026.\nIt fails.\n",
                "Steps:\n-----\n1. Open\n2. Plot\n-----\nThen it fails.\n"
            })
    void ordinaryTextIsLeftAlone(String mail) {
        assertThat(QuoteFolding.fold(mail, true)).isEqualTo(new Folded(mail.stripTrailing(), ""));
    }
}
