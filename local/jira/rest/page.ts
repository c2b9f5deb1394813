import type { Call } from './endpoint';

export interface PageBean<T> {
  readonly self: string;
  readonly nextPage?: string;
  readonly maxResults: number;
  readonly startAt: number;
  readonly total: number;
  readonly isLast: boolean;
  readonly values: readonly T[];
}

export interface PageLimits {
  readonly standard: number;
  readonly maximum: number;
}

/** `startAt` and `maxResults` of a call, held within what Jira allows. */
export function pageBounds(call: Call, limits: PageLimits): { startAt: number; maxResults: number } {
  const startAt = Math.max(0, call.inputs.integer('startAt', 0));
  const maxResults = Math.min(
    limits.maximum,
    Math.max(0, call.inputs.integer('maxResults', limits.standard)),
  );
  return { startAt, maxResults };
}

/** One page of `items` in the shape that most of Jira's lists share. */
export function pageOf<T, B>(
  call: Call,
  items: readonly T[],
  options: { limits: PageLimits; toBean: (item: T) => B },
): PageBean<B> {
  const { startAt, maxResults } = pageBounds(call, options.limits);
  const end = startAt + maxResults;
  const isLast = end >= items.length;
  const address = (start: number): string => `${call.self}?maxResults=${maxResults}&startAt=${start}`;
  return {
    self: address(startAt),
    ...(isLast ? {} : { nextPage: address(end) }),
    maxResults,
    startAt,
    total: items.length,
    isLast,
    values: items.slice(startAt, end).map(options.toBean),
  };
}
