import decimal
import fractions
import math
print(2**200, -7 // 2, -7 % 3, 7.0 // -2, round(2.5), round(-0.5), 0.1 + 0.2, 1e22, 1e16, 5e-324, float("nan"), -0.0)
print(f"{1234567.891:,.2f} {255:#x} {3:08.3f} {1e10:g} {12345:e} {0.5:%}", complex(1, -2) ** 2, int("ff", 16), math.comb(50, 25))
print(decimal.Decimal(1) / 3, decimal.getcontext(), fractions.Fraction(3, 6), math.isqrt(10**40), math.fsum([0.1] * 10))
print(sum(1 / n for n in range(1, 1000)), math.sin(1e6), math.exp(1), math.gamma(5.5), math.pi)
str(10**5000)
