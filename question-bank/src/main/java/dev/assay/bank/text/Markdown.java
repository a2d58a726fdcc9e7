package dev.assay.bank.text;

import dev.assay.bank.files.BankFile;
import java.util.ArrayList;
import java.util.List;

/**
 * A Markdown file as lines, told apart into prose and fenced blocks. A fence is three backticks at the start of a line;
 * the word after the opening one says what the block is.
 */
final class Markdown {
    private static final String FENCE = "```";

    /** A line outside of fenced blocks, counted from 1. */
    record ProseLine(int number, String text) {}

    /**
     * A fenced block.
     *
     * @param line of the opening fence, counted from 1
     * @param content each line with its newline
     */
    record Block(int line, String word, String content) {}

    private final List<ProseLine> prose = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    Markdown(BankFile file) {
        int opened = 0;
        String word = "";
        StringBuilder content = new StringBuilder();
        List<String> lines = file.lines();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (opened == 0 && line.startsWith(FENCE)) {
                opened = number;
                word = line.substring(FENCE.length()).strip();
                content.setLength(0);
            } else if (opened == 0) {
                prose.add(new ProseLine(number, line));
            } else if (line.strip().equals(FENCE)) {
                blocks.add(new Block(opened, word, content.toString()));
                opened = 0;
            } else {
                content.append(line).append('\n');
            }
        }
    }

    List<ProseLine> prose() {
        return prose;
    }

    List<Block> blocks() {
        return blocks;
    }
}
