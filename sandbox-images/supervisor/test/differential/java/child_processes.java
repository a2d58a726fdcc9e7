import java.util.concurrent.TimeUnit;

public class Main {
    public static void main(String[] args) throws Exception {
        Process echo = new ProcessBuilder("/bin/echo", "ä").start();
        System.out.println(new String(echo.getInputStream().readAllBytes()) + echo.waitFor());
        Process shell = new ProcessBuilder("/bin/sh", "-c", "cat; exit 3").redirectErrorStream(true).start();
        shell.getOutputStream().write("through".getBytes());
        shell.getOutputStream().close();
        System.out.println(new String(shell.getInputStream().readAllBytes()) + shell.waitFor());
        Process killed = new ProcessBuilder("/bin/sleep", "60").start();
        killed.destroyForcibly();
        System.out.println(killed.waitFor(20, TimeUnit.SECONDS) + " " + killed.exitValue());
        System.out.println(new ProcessBuilder("/bin/cat").redirectInput(ProcessBuilder.Redirect.INHERIT).inheritIO().start().waitFor());
        new ProcessBuilder("/no/such").start();
    }
}
