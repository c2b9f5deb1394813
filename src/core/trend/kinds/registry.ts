import type { TrendKindId } from '../config';
import type { TrendKind } from '../kind';
import { averageAge } from './average-age';
import { createdResolved, createdResolvedCumulative } from './created-resolved';
import { resolutionTime } from './resolution-time';

export const TREND_KINDS: Readonly<Record<TrendKindId, TrendKind>> = {
  'created-resolved': createdResolved,
  'created-resolved-cumulative': createdResolvedCumulative,
  'average-age': averageAge,
  'resolution-time': resolutionTime,
};
