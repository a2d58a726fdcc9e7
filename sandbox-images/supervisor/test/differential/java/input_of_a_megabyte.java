import java.io.*;
import java.util.*;
import java.util.stream.*;

public class Main {
    public static void main(String[] args) throws Exception {
        List<String> lines = new BufferedReader(new InputStreamReader(System.in)).lines().toList();
        System.out.println(lines.size() + " " + lines.stream().mapToLong(Long::parseLong).sum() + " " + String.join(",", lines).hashCode());
    }
}
