import type { InvokeAnswer } from '../protocol';
import type { ForgeHost } from './host';
import type { ScheduledTrigger } from './manifest';

/** The scheduled triggers of an installation. */
export interface Schedules {
  readonly keys: readonly string[];
  /** Calls those whose time has come by the site's clock: each once, however many of its intervals have passed. */
  tick(): Promise<void>;
  /** Calls one at once, as Forge may at any time: its calls can come late and twice. Null for an unknown key. */
  run(key: string): Promise<InvokeAnswer | null>;
}

const MINUTE_MS = 60_000;

/** @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/scheduled-trigger/ (read 2026-11-21) */
const INTERVALS_MS: Readonly<Record<ScheduledTrigger['interval'], number>> = {
  fiveMinute: 5 * MINUTE_MS,
  hour: 60 * MINUTE_MS,
  day: 24 * 60 * MINUTE_MS,
  week: 7 * 24 * 60 * MINUTE_MS,
};

/** The first call comes about so long after the app was installed. */
const FIRST_AFTER_MS = 5 * MINUTE_MS;

export function createSchedules({
  triggers,
  host,
  now,
}: {
  readonly triggers: readonly ScheduledTrigger[];
  readonly host: Pick<ForgeHost, 'runScheduled'>;
  readonly now: () => number;
}): Schedules {
  const dueAt = new Map(triggers.map(({ key }) => [key, now() + FIRST_AFTER_MS]));
  return {
    keys: triggers.map(({ key }) => key),
    async tick() {
      for (const trigger of triggers) {
        const due = dueAt.get(trigger.key) ?? Infinity;
        if (now() < due) continue;
        const interval = INTERVALS_MS[trigger.interval];
        dueAt.set(trigger.key, due + interval * (1 + Math.floor((now() - due) / interval)));
        await host.runScheduled(trigger);
      }
    },
    async run(key) {
      const trigger = triggers.find((each) => each.key === key);
      return trigger === undefined ? null : await host.runScheduled(trigger);
    },
  };
}
