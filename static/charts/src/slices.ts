import type { FrameChart, FrameMark } from '../../../src/contract/frame';

interface Slice {
  readonly name: string;
  readonly color: string;
  readonly value: number;
  readonly mark: FrameMark;
}

/** One slice a segment, in the order of the segments. What has no value has no slice. */
export function slicesOf({ chart }: { readonly chart: FrameChart }): readonly Slice[] {
  return chart.categories.flatMap(({ name, color }, at) => {
    const mark = chart.marks[at]?.[0] ?? null;
    return mark === null ? [] : [{ name, color, value: mark.value, mark }];
  });
}
