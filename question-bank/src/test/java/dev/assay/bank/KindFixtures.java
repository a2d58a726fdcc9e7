package dev.assay.bank;

/** Small valid questions of the kinds that the fixture's own is not. */
final class KindFixtures {
    static final String ADD = "questions/add/";
    static final String COUNTER = "questions/counter/";
    static final String PICK = "questions/pick/";
    static final String OUTAGE = "questions/outage/";

    private static final String ADD_TEXT = """
            hints: [There is a sign for it.]
            languages: [python]
            signature:
              function: add
              params:
                - {name: a, type: int, constraints: {value: [0, 9]}}
                - {name: b, type: 'int[]', constraints: {length: [1, 3]}}
              returns: {type: 'int[]'}
            """;
    private static final String ADD_CASES = """
            - {id: ex1, sample: true, args: [0, [1]], expect: [1]}
            - {id: most, args: [9, [1, 2, 3]], expect: [10, 11, 12]}
            """;
    private static final String ADD_STATEMENT = """
            Add a number to each.

            ```input
            a = 0
            b = [ 1 ]
            ```

            ```output
            [1]
            ```
            """;
    private static final String COUNTER_TEXT = """
            hints: []
            languages: [python]
            signature:
              class: Counter
              constructor: {params: [{name: start, type: int}]}
              methods:
                - {name: add, params: [{name: by, type: int, constraints: {value: [1, 5]}}], returns: {type: void}}
                - {name: name, params: [{name: prefix, type: string}], returns: {type: string}}
            """;
    private static final String COUNTER_CASES = """
            - id: ex1
              sample: true
              ops: [Counter, add, name]
              args: [[4], [1], ["a, b"]]
              expect: [null, null, "a, b5"]
            - {id: most, ops: [Counter, add], args: [[0], [5]], expect: [null, null]}
            """;
    private static final String COUNTER_STATEMENT = """
            Count.

            ```input
            Counter(4)
            add(1)
            name("a, b")
            ```

            ```output
            [null, null, "a, b5"]
            ```
            """;
    private static final String PICK_TEXT = """
            options:
              - {key: A, text: Left, correct: false, why: It is right.}
              - {key: B, text: Right, correct: true, why: It is not left.}
            ask_explanation: optional
            """;
    private static final String OUTAGE_TEXT = """
            rubric:
              key_points:
                - {id: bottleneck, text: Names the bottleneck, weight: 2, match: ['bottle ?neck', 'satur']}
                - Adds a cache
              bonus_points: [Warms it]
              follow_ups: [{when_missing: bottleneck, ask: 'What saturates first?'}]
            """;

    private KindFixtures() {}

    static BankFixture addTo(BankFixture bank) {
        return bank.write(ADD + "question.yaml", head(1, "add", "DSA", "function") + ADD_TEXT)
                .write(ADD + "tests/cases.yaml", ADD_CASES)
                .write(ADD + "statement.md", ADD_STATEMENT)
                .write(ADD + "solutions/accepted/add.py", "def add(a, b):\n    return [a + x for x in b]\n")
                .write(COUNTER + "question.yaml", head(2, "counter", "DSA", "class") + COUNTER_TEXT)
                .write(COUNTER + "tests/cases.yaml", COUNTER_CASES)
                .write(COUNTER + "statement.md", COUNTER_STATEMENT)
                .write(COUNTER + "solutions/accepted/counter.py", "class Counter:\n    pass\n")
                .write(PICK + "question.yaml", head(3, "pick", "SYSTEM_DESIGN", "mcq") + PICK_TEXT)
                .write(PICK + "statement.md", "Left or right?\n")
                .write(OUTAGE + "question.yaml", head(4, "outage", "SYSTEM_DESIGN", "scenario") + OUTAGE_TEXT)
                .write(OUTAGE + "statement.md", "All is down.\n");
    }

    private static String head(int number, String slug, String type, String kind) {
        return """
                format: 1
                id: 00000000-0000-4000-8000-00000000000%d
                slug: %s
                type: %s
                kind: %s
                difficulty: EASY
                title: A title
                topics: [strings]
                time_limit_min: 5
                """.formatted(number, slug, type, kind);
    }
}
