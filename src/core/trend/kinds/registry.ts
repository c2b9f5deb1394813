import type { TrendKindId } from '../config';
import type { TrendKind } from '../kind';
import { averageAge } from './average-age';
import { burndown } from './burndown';
import { burnup } from './burnup';
import { controlChart } from './control-chart';
import { createdResolved, createdResolvedCumulative } from './created-resolved';
import { cumulativeFlow } from './cumulative-flow';
import { cycleTime } from './cycle-time';
import { resolutionTime } from './resolution-time';
import { timeInStatus } from './time-in-status';
import { velocity } from './velocity';
import { workload } from './workload';

export const TREND_KINDS: Readonly<Record<TrendKindId, TrendKind>> = {
  'created-resolved': createdResolved,
  'created-resolved-cumulative': createdResolvedCumulative,
  'average-age': averageAge,
  'resolution-time': resolutionTime,
  'cumulative-flow': cumulativeFlow,
  'cycle-time': cycleTime,
  'control-chart': controlChart,
  'time-in-status': timeInStatus,
  workload,
  burndown,
  burnup,
  velocity,
};
