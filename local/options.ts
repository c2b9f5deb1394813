import { parseArgs } from 'node:util';
import type { FaultRate } from './protocol';
import { FAULT_NAMES } from './traffic/fault-switches';
import { FAIR_TRAFFIC, type TrafficOptions } from './traffic/traffic';
import { UserError } from './user-error';

/** What `npm start -- …` asks for; null where nothing was said. */
export interface StartOptions {
  readonly port: number;
  readonly issues: number | null;
  readonly seed: number | null;
  readonly importFile: string | null;
  readonly dataDir: string | null;
  readonly latencyMs: number;
  readonly traffic: TrafficOptions;
  /** Epoch ms. */
  readonly now: number | null;
  readonly open: boolean;
}

export const DEFAULT_PORT = 8990;
export const DEFAULT_ISSUES = 2_000;
export const DEFAULT_SEED = 1;

export const USAGE = `Starts the local site: a small Jira with this app installed.

  npm start -- [flags]

  --port N       port to listen on, 0 picks a free one (default ${DEFAULT_PORT})
  --issues N     how many work items to make up (default ${DEFAULT_ISSUES})
  --seed S       another seed gives other work items (default ${DEFAULT_SEED})
  --import FILE  show your own work items: Jira's CSV export, or JSON of a search
  --data DIR     keep what changes (dashboards, storage) in this folder between runs
  --latency MS   how long each call of Jira takes (default 0)
  --fault NAME   let calls of Jira or storage fail, all of them or NAME=RATE; may be repeated. Names:
                 ${FAULT_NAMES.join(', ')}
  --points N     points an hour for the app's back end (default ${FAIR_TRAFFIC.pointsPerHour})
  --burst N      times Jira's limits of requests a second (default ${FAIR_TRAFFIC.burstFactor})
  --now ISO      the moment that the site takes for now, e.g. 2026-03-01T09:00:00Z
  --no-open      do not open a browser
  --help         this text
`;

/**
 * Reads the flags; 'help' when they ask for the text above.
 * @throws {UserError} in one line, naming the flag that is wrong.
 */
export function parseOptions(args: readonly string[]): StartOptions | 'help' {
  const values = readFlags(args);
  if (values.help === true) return 'help';
  const importFile = values.import ?? null;
  const madeUp = (['issues', 'seed'] as const).find((name) => values[name] !== undefined);
  if (importFile !== null && madeUp !== undefined) {
    throw new UserError(`--import shows the file's work items, so --${madeUp} does not go with it.`);
  }
  return {
    port: wholeNumber('port', values.port, 0, 65_535) ?? DEFAULT_PORT,
    issues: wholeNumber('issues', values.issues, 1, 2_000_000),
    seed: wholeNumber('seed', values.seed, 0, 2 ** 32 - 1),
    importFile,
    dataDir: values.data ?? null,
    latencyMs: wholeNumber('latency', values.latency, 0, 60_000) ?? 0,
    traffic: {
      faults: (values.fault ?? []).map(faultRate),
      pointsPerHour: wholeNumber('points', values.points, 1, 1_000_000_000) ?? FAIR_TRAFFIC.pointsPerHour,
      burstFactor: wholeNumber('burst', values.burst, 1, 1_000_000) ?? FAIR_TRAFFIC.burstFactor,
    },
    now: values.now === undefined ? null : moment(values.now),
    open: values['no-open'] !== true,
  };
}

function readFlags(args: readonly string[]): ReturnType<typeof parseFlags> {
  try {
    return parseFlags(args);
  } catch (cause) {
    if (!isFlagProblem(cause)) throw cause;
    const [problem = ''] = cause.message.split(/\. |\n/);
    throw new UserError(`${problem.replace(/\.$/, '')}; --help lists the flags.`, { cause });
  }
}

/** Told by the code: an error of Node's own may come from another realm. */
function isFlagProblem(cause: unknown): cause is Error {
  const { code } = cause as { readonly code?: unknown };
  return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS_');
}

/** `--issues -3` as `--issues=-3`: Node takes the number for a flag and would not say what is wrong with it. */
function bindNegativeNumbers(args: readonly string[]): string[] {
  return args.flatMap((arg, index) => {
    const next = args[index + 1] ?? '';
    if (/^--[a-z]+$/.test(arg) && NEGATIVE_NUMBER.test(next)) return [`${arg}=${next}`];
    const isBound = NEGATIVE_NUMBER.test(arg) && /^--[a-z]+$/.test(args[index - 1] ?? '');
    return isBound ? [] : [arg];
  });
}

const NEGATIVE_NUMBER = /^-[.\d]/;

function parseFlags(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const texts = { type: 'string', multiple: true } as const;
  const options = {
    ...{ port: text, issues: text, seed: text, import: text, data: text, latency: text, now: text },
    ...{ fault: texts, points: text, burst: text },
    ...{ 'no-open': flag, help: flag },
  };
  return parseArgs({ args: bindNegativeNumbers(args), options, strict: true }).values;
}

function wholeNumber(name: string, text: string | undefined, min: number, max: number): number | null {
  if (text === undefined) return null;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw new UserError(`--${name} takes a whole number from ${min} to ${max}, not "${text}".`);
}

function faultRate(text: string): FaultRate {
  const [name = '', rate = '1', ...rest] = text.split('=');
  const isKnown = FAULT_NAMES.includes(name);
  if (isKnown && rest.length === 0 && /^(?:0?\.\d+|0|1)$/.test(rate)) return { name, rate: Number(rate) };
  throw new UserError(
    `--fault takes the name of a fault, and how often it strikes as a number from 0 to 1 (500=0.2), not "${text}".`,
  );
}

function moment(text: string): number {
  const at = /^\d{4}-\d{2}-\d{2}(T.*)?$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isFinite(at)) return at;
  throw new UserError(`--now takes a moment such as 2026-03-01T09:00:00Z, not "${text}".`);
}
