type Numbers = Float64Array<ArrayBuffer>;

/** The numbers with room for so many, 0 where there were none; the same list while it has room. */
export function grown(numbers: Numbers, length: number): Numbers {
  if (numbers.length >= length) return numbers;
  const larger = new Float64Array(Math.max(length, numbers.length * 2));
  larger.set(numbers);
  return larger;
}
