glow(6 * 7)
