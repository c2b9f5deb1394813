import type { LocalSite } from '../../local/site';
import type { ReportDefinition } from '../../src/core/report/definition';
import { readReport, type RowsReading } from '../../src/frontend/report/read-report';
import { bridgeSend, resolverCall } from './chart-on-site';

/** What a report says to this viewer, read by the browser's code. */
export async function reportOnSite(
  site: LocalSite,
  definition: ReportDefinition,
  { accountId, now }: { readonly accountId: string; readonly now: number },
): Promise<RowsReading> {
  const { reading, error } = await readReport({
    definition,
    overlay: null,
    sample: null,
    from: null,
    call: resolverCall(site, accountId),
    send: bridgeSend(site, accountId),
    now: () => now,
    wait: () => Promise.resolve(),
    random: () => 0.5,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    onPart: () => undefined,
  });
  if (error !== null || reading?.kind !== 'rows') throw new Error(JSON.stringify(error ?? reading));
  return reading;
}
