type Numbers = Float64Array<ArrayBuffer>;
type Integers = Int32Array<ArrayBuffer>;

/** The numbers with room for so many, 0 where there were none; the same list while it has room. */
export function grown(numbers: Numbers, length: number): Numbers {
  if (numbers.length >= length) return numbers;
  const larger = new Float64Array(roomFor(numbers, length));
  larger.set(numbers);
  return larger;
}

export function grownIntegers(integers: Integers, length: number): Integers {
  if (integers.length >= length) return integers;
  const larger = new Int32Array(roomFor(integers, length));
  larger.set(integers);
  return larger;
}

/** At least doubled, so that a list that grows by single entries is rarely copied. */
function roomFor({ length: before }: { readonly length: number }, length: number): number {
  return Math.max(length, before * 2);
}
