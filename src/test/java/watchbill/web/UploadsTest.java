package watchbill.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import watchbill.conversation.NewAttachment;

@Tag("R91")
class UploadsTest {

    @Test
    void aFileNameHasNoFoldersAndNoOddSigns() {
        assertThat(nameOf("../../x")).isEqualTo("x");
        assertThat(nameOf("../../etc/passwd")).isEqualTo("passwd");
        assertThat(nameOf("C:\\Users\\grace\\holes \"8\".png")).isEqualTo("holes _8_.png");
        assertThat(nameOf("..")).isEqualTo("attachment.bin");
        assertThat(nameOf("a\r\nb.txt")).isEqualTo("ab.txt");
        assertThat(nameOf("a\0b.txt")).isEqualTo("ab.txt");
    }

    @Test
    void aNameCannotLookLikeAnotherOne() {
        // given a program whose name is written backwards from its middle
        assertThat(nameOf("holes\u202Egnp.exe")).isEqualTo("holesgnp.exe");
    }

    @Test
    void aDeviceOfWindowsIsAFileLikeAnyOther() {
        assertThat(nameOf("con")).isEqualTo("_con");
        assertThat(nameOf("LPT1.txt")).isEqualTo("_LPT1.txt");
    }

    @Test
    void aNameThatIsFarTooLongKeepsItsEnding() {
        assertThat(nameOf("x".repeat(500) + ".png")).hasSize(200).endsWith("x.png");
    }

    @Test
    void aFieldThatWasLeftEmptyIsNoFileButAnEmptyFileIs() {
        var none = new MockMultipartFile("files", "", null, new byte[0]);
        var empty = new MockMultipartFile("files", "empty.log", null, new byte[0]);

        assertThat(Uploads.attachments(List.of(none))).isEmpty();
        assertThat(Uploads.attachments(List.of(empty)))
                .extracting(NewAttachment::name)
                .containsExactly("empty.log");
    }

    private static String nameOf(String given) {
        var file = new MockMultipartFile("files", given, null, new byte[] {1});
        return Uploads.attachments(List.of(file)).getFirst().name();
    }
}
