import type { LeftToBrowser, ReadingPayload, ReadingSlice } from '../../contract/reading';
import { appError, type AppError } from '../../core/error';
import { jsonBytes } from '../../core/json-bytes';
import { choosePlace, isLeftToBrowser } from '../../core/plan/choose-place';
import type { Counted } from '../../core/plan/counts/counted';
import { NOTHING_SPENT } from '../../core/plan/meter';
import { planOfScan } from '../../core/plan/plan-reading';
import { isScarce } from '../../core/plan/points-left';
import { runScan } from '../../core/plan/run-scan';
import { scanNeeds, scanOf } from '../../core/plan/scan-needs';
import type { AskedQuestion, PreparedReading, ReadingKind } from '../../core/reading/reading-kind';
import { failure, success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { openSlice, type Slice } from './open-slice';
import { readDecided } from '../record/read-decided';

type SlicePorts = Pick<Ports, 'jira' | 'store' | 'clock' | 'random' | 'platform'>;

/**
 * Most bytes of a state in one answer. A resolver may answer 5 MB.
 *
 * @see https://developer.atlassian.com/platform/forge/platform-quotas-and-limits/ read 2026-08-22
 */
const STATE_BYTES_MAX = 4_000_000;

/** Most characters of a token: it comes back in a payload that may have 500 KB, next to the configuration. */
const TOKEN_LENGTH_MAX = 300_000;

/**
 * Reads a slice of what is asked about as the viewer, and answers with what it gave, or says that the viewer's browser is to
 * read it. A token goes on here whatever has changed since the first slice, which also decides what "now" is.
 */
export async function readSlice<Config, Prepared extends PreparedReading, State>(
  ports: SlicePorts,
  kind: ReadingKind<Config, Prepared, State>,
  { config, overlay, isExact, from }: ReadingPayload<Config>,
): Promise<Result<ReadingSlice<Prepared, State>, AppError>> {
  const slice = openSlice(ports);
  const { send, meter, readCalendar } = slice;
  const settings = await readDecided(ports, 'site-settings');
  if (!settings.ok) return settings;
  const { largeReads } = settings.value.record;
  if (from === null && isLeftToBrowser(largeReads, kind.isCount(config))) {
    return success({ kind: 'browser', prepared: null, scarcePoints: null, spent: NOTHING_SPENT });
  }
  const now = from?.computedAt ?? ports.clock.now();
  const prepared = await kind.prepare(send, { config, overlay, now, readCalendar });
  if (!prepared.ok) return prepared;
  const question = kind.ask(config, prepared.value);
  if (!question.ok) return question;

  const leftToBrowser = (scarcePoints: number | null): Result<LeftToBrowser<Prepared>, never> =>
    success({ kind: 'browser', prepared: prepared.value, scarcePoints, spent: meter.spent() });
  const { itemsExpected } = prepared.value;
  const left = meter.pointsLeft();
  if (from === null && choosePlace(largeReads, itemsExpected, left) === 'browser') {
    return leftToBrowser(isScarce(itemsExpected, left) ? left : null);
  }
  const counted = from === null && !isExact ? await countInTime(ports, slice, question.value) : null;
  if (counted !== null) {
    return success({
      ...{ kind: 'slice', prepared: prepared.value, ...counted },
      ...{ token: null, spent: meter.spent(), vanished: 0 },
    });
  }
  const asked = { prepared: prepared.value, question: question.value, token: from?.token ?? null };
  const read = await scanSlice(slice, asked);
  const isTooLarge = !read.ok && read.error.code === 'too-large';
  return isTooLarge && from === null && largeReads === 'automatic' ? leftToBrowser(null) : read;
}

/** Counts until the deadline of the slice; what is not counted by then is left to a scan. */
async function countInTime<State>(
  { clock }: SlicePorts,
  { send, deadline }: Slice,
  question: AskedQuestion<State>,
): Promise<Counted<State> | null> {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const stopped = clock.wait(Math.max(0, deadline - clock.now()), ended);
  return question.count({ send, isMetered: true, stopped }).finally(end);
}

interface ScanSliceInput<Prepared, State> {
  readonly prepared: Prepared;
  readonly question: AskedQuestion<State>;
  readonly token: string | null;
}

async function scanSlice<Prepared extends PreparedReading, State>(
  { scan: tools, meter }: Slice,
  { prepared, question, token }: ScanSliceInput<Prepared, State>,
): Promise<Result<ReadingSlice<Prepared, State>, AppError>> {
  const metered = { isMetered: true, pointsLeft: meter.pointsLeft() };
  const scan = scanOf(scanNeeds(question, prepared, metered));
  const answer = question.begin();
  const { end, vanished } = await runScan({ ...tools, ...scan, onIssues: answer.addAll, token });
  if (end.kind === 'failed') return failure(end.error);
  const state = answer.encode();
  const nextToken = end.kind === 'paused' ? end.token : null;
  if (jsonBytes(state) > STATE_BYTES_MAX || (nextToken?.length ?? 0) > TOKEN_LENGTH_MAX) {
    return failure(appError('too-large'));
  }
  return success({
    ...{ kind: 'slice', prepared, state, token: nextToken },
    ...{ plan: planOfScan(scan.plan), spent: meter.spent(), vanished },
  });
}
