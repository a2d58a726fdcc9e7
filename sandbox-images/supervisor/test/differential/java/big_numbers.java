import java.math.*;

public class Main {
    public static void main(String[] args) {
        System.out.println(BigInteger.TWO.pow(200) + " " + new BigInteger("123456789").modPow(BigInteger.TEN, BigInteger.valueOf(97)) + " " + BigInteger.valueOf(97).isProbablePrime(20));
        System.out.println(new BigDecimal("1").divide(new BigDecimal("3"), 30, RoundingMode.HALF_EVEN) + " " + new BigDecimal(0.1) + " " + new BigDecimal("1E+3").toPlainString());
        System.out.println(Math.sin(1e6) + " " + Math.pow(2, 0.5) + " " + Math.exp(1) + " " + Math.floorMod(-7, 3) + " " + -7 % 3 + " " + Math.cbrt(27) + " " + Math.fma(2.0, 3.0, 1.0) + " " + StrictMath.log(10));
        System.out.println(Long.MAX_VALUE + 1 + " " + (1 << 33) + " " + (-1 >>> 28) + " " + Long.parseUnsignedLong("18446744073709551615") + " " + Integer.MIN_VALUE / -1);
        System.out.println(BigDecimal.ONE.divide(BigDecimal.valueOf(3)));
    }
}
