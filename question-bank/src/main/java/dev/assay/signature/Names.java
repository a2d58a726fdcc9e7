package dev.assay.signature;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be a name in every language that starters are written in. */
final class Names {
    private static final int LONGEST = 40;
    private static final Pattern LOWER = Pattern.compile("[a-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*");
    private static final Pattern UPPER = Pattern.compile("[A-Z][A-Za-z0-9]*");

    /** Keywords, literals and reserved words of JavaScript, TypeScript, Python, Java, C++ and Go. */
    private static final Set<String> RESERVED = words("""
            abstract alignas alignof and and_eq arguments as asm assert async atomic_cancel atomic_commit
            atomic_noexcept auto await bitand bitor bool boolean break byte case catch chan char char16_t char32_t
            char8_t class co_await co_return co_yield compl concept const const_cast consteval constexpr constinit
            continue debugger declare decltype def default defer del delete do double dynamic_cast elif else enum eval
            except explicit export extends extern fallthrough false final finally float for friend func function
            global go goto if implements import in inline instanceof int interface is lambda let long map module
            mutable namespace native new noexcept nonlocal not not_eq null nullptr operator or or_eq package pass
            private protected public raise range reflexpr register reinterpret_cast requires return select self short
            signed sizeof static static_assert static_cast strictfp struct super switch synchronized template this
            thread_local throw throws transient true try type typedef typeid typename typeof undefined union unsigned
            using var virtual void volatile wchar_t while with xor xor_eq yield
            """);

    /** Names a function must leave alone on top of these: what Go knows everywhere, and where programs begin. */
    private static final Set<String> TAKEN_FUNCTIONS = words("""
            any append cap clear clone close comparable complex complex128 complex64 constructor copy error exports
            finalize float32 float64 imag init int16 int32 int64 int8 iota len main make max min new nil notify panic
            print println prototype real recover require rune string uint uint16 uint32 uint64 uint8 uintptr wait
            """);

    /** Classes that harnesses, and the languages' own libraries, have already. */
    private static final Set<String> TAKEN_CLASSES = words("""
            Array ArrayDeque ArrayList Arrays BigInt Boolean Buffer Byte Character Class Comparable Constructor Date
            Deprecated Deque Double Enum Error Exception False Float Function Infinity Integer Iterable JSON List
            ListNode Long Main Map Math Module None Number Object Optional Override Package Process Promise Proxy
            Queue Record Reflect RegExp Runtime Set Short Solution String Symbol System Thread Throwable TreeNode True
            Void
            """);

    private Names() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    static String ofFunction(String name) {
        check("function", name, LOWER, "a name like twoSum");
        refuse("function", name, TAKEN_FUNCTIONS);
        return name;
    }

    static String ofMethod(String name) {
        check("method", name, LOWER, "a name like addWord");
        refuse("method", name, Set.of("constructor", "wait", "notify", "clone", "finalize", "init"));
        return name;
    }

    static String ofParameter(String name) {
        check("parameter", name, LOWER, "a name like nums");
        return name;
    }

    static String ofClass(String name) {
        check("class", name, UPPER, "a name like LRUCache");
        refuse("class", name, TAKEN_CLASSES);
        return name;
    }

    private static void check(String what, String name, Pattern shape, String example) {
        if (name.length() > LONGEST || !shape.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "%s name \"%s\" (expected: %s, of at most %d letters, digits and single underscores)"
                            .formatted(what, name, example, LONGEST));
        }
        refuse(what, name, RESERVED);
        if (name.toLowerCase(Locale.ROOT).startsWith("assay")) {
            throw new IllegalArgumentException(
                    what + " name \"" + name + "\" (expected: one that does not begin with assay)");
        }
    }

    private static void refuse(String what, String name, Set<String> words) {
        if (words.contains(name)) {
            throw new IllegalArgumentException(what + " name \"" + name
                    + "\" (expected: a word that is free in JavaScript, TypeScript, Python, Java, C++ and Go)");
        }
    }
}
