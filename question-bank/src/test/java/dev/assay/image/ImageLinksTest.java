package dev.assay.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImageLinksTest {
    private static final String TEXT = """
            See ![A tree](assets/tree.png) and ![](x.gif).
            In code it is text: `![A tree](assets/tree.png)`.
            ```
            ![A tree](assets/tree.png)
            ```
            ![Again](assets/tree.png)
            """;

    @Test
    void links_areThoseOutsideOfCode() {
        assertThat(ImageLinks.in(TEXT))
                .containsExactly(
                        new ImageLinks.Link(1, "A tree", "assets/tree.png"),
                        new ImageLinks.Link(1, "", "x.gif"),
                        new ImageLinks.Link(6, "Again", "assets/tree.png"));
    }

    @Test
    void targets_areReplacedWhereTheyAreLinks_andNothingElseIs() {
        assertThat(ImageLinks.with(TEXT, target -> target.equals("x.gif") ? target : "/images/$1"))
                .isEqualTo("""
                        See ![A tree](/images/$1) and ![](x.gif).
                        In code it is text: `![A tree](assets/tree.png)`.
                        ```
                        ![A tree](assets/tree.png)
                        ```
                        ![Again](/images/$1)
                        """);
    }

    @Test
    void textWithoutLinks_staysAsItIs() {
        assertThat(ImageLinks.with("a\n\nb", target -> "x")).isEqualTo("a\n\nb");
    }
}
