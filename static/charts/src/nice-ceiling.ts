const STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The next round number: one of the steps times a power of ten; `least` for nothing. */
export function niceCeiling(value: number, least = 1): number {
  if (value <= 0) return least;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = STEPS.find((factor) => factor * power >= value) ?? 10;
  return step * power;
}
