import java.util.Scanner;

// The moments do not fit into 32 bits.
public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        int total = 0;
        int moments = 0;
        for (int i = 0; i < n; i++) {
            int weight = in.nextInt();
            total += weight;
            moments += weight * i;
        }
        if (total == 0) {
            System.out.println(0);
        } else {
            System.out.println(moments % total == 0 ? moments / total : -1);
        }
    }
}
