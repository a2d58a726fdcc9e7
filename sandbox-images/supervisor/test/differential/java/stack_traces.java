public class Main {
    interface Action { void run() throws Exception; }

    static void call(Action action) throws Exception { action.run(); }

    public static void main(String[] args) throws Exception {
        try {
            call(() -> new Object() { void deep() throws Exception { call(Main::fail); } }.deep());
        } catch (Exception e) {
            for (StackTraceElement element : e.getStackTrace()) System.out.println(element.getMethodName() + " " + element.getFileName() + ":" + element.getLineNumber());
            e.printStackTrace(System.out);
        }
        StackWalker.getInstance().forEach(frame -> System.out.println(frame));
        Thread.dumpStack();
        Exception cycle = new Exception("cycle"), other = new Exception("other", cycle);
        cycle.initCause(other);
        throw cycle;
    }

    static void fail() throws Exception { throw new Exception(); }
}
