import { generateLargeSite } from '../../local/data/generate/generate-site';
import { createJira, type Jira } from '../../local/jira/jira';
import type { SendRequest } from '../../src/core/jira/rest';
import { createMeter, type Meter } from '../../src/core/plan/meter';
import { jiraSend } from '../../test/support/jira-send';

const SEED = 1;
const NOW = Date.UTC(2026, 2, 18, 9);

const UNLIMITED = 1000;

/** Finds everything, and is bounded. */
export const ALL_ISSUES = 'created >= "2000-01-01"';

/** The local Jira in this process; bursts are not limited, because time is what is measured. */
export function openJira(issues: number): Jira {
  const data = generateLargeSite({ issues, seed: SEED, now: NOW });
  const jira = createJira({ data, now: () => NOW, latencyMs: 0, burstFactor: UNLIMITED });
  jira.prepare();
  return jira;
}

/** Sends as the site's admin. */
export function adminSend(jira: Jira): SendRequest {
  const admin = jira.authenticate(undefined);
  if (admin === 'unknown') throw new Error('The site has no admin.');
  return jiraSend(jira, admin.accountId);
}

/** Gives each answer after the latency, and keeps account. */
export function meteredSend(answer: SendRequest, latencyMs: number): Meter {
  return createMeter(async (request) => {
    await delay(latencyMs);
    return answer(request);
  });
}

export function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
