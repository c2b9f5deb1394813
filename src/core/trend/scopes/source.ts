import { success } from '../../result';
import { resolveAndCount } from '../../source/resolve-and-count';
import { followsFilter, type TrendScope } from '../config';
import { TREND_KINDS } from '../kinds/registry';
import { dateBeforeWindow } from '../window';
import type { FindScope } from './scope';

/** The items of a source that can be in the window. */
export const findSource: FindScope<Extract<TrendScope, { kind: 'source' }>> = async (
  send,
  { source },
  { config, overlay: told, computedAt },
) => {
  const overlay = followsFilter(config) ? told : null;
  const narrow = TREND_KINDS[config.kind].narrow(dateBeforeWindow(config, computedAt));
  const counted = await resolveAndCount(send, { source, narrow, overlay });
  if (!counted.ok) return counted;
  return success({
    ...counted.value,
    overlay,
    spans: [],
    member: null,
    doneStatusIds: null,
    boardEstimateFieldId: null,
  });
};
