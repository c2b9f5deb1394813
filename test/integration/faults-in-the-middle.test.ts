import {
  aStage,
  DISTURBED_DATA,
  inNoTime,
  type Disturbance,
  type Happening,
  type Stage,
} from '../support/disturbed-site';
import { FAULT_JOURNEYS, TYPED, type FaultJourney } from '../support/fault-journeys';
import { COURSES } from '../support/faulty-site';
import type { Shown } from '../support/gadget-readings';
import { HAPPENINGS } from '../support/happenings';
import { tellingLines, watchLog } from '../support/log-watch';

const MINUTE_MS = 60_000;
/** What says nothing to whoever reads it. */
const UNCLEAR = /^(?:internal|jira-unexpected|invalid-input)$/;

/** Ids and moments are others each time, and whoever writes the same twice counts it twice. */
const settled = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value))
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>')
    .replaceAll(/\b1[67]\d{11}\b/g, '<time>')
    .replaceAll(/"revision\\?":\d+/g, '"revision":0');

const rowsOf = ({ site }: Stage): readonly string[] =>
  site.kvs.rows().map(({ key, text }) => settled(`${key} ${text}`));

/** What tells what was done, and what was there before. */
const HISTORY = /^record\/(?:admin-action|report-state)/;

/** How many records there are beside those about what was done. */
const configured = (rows: readonly string[]): number =>
  rows.filter((row) => !/^record\/(?:last-purge|admin-action|data-task)/.test(row)).length;

interface Course {
  readonly shown: Shown;
  /** What was called until then. */
  readonly calls: ReturnType<Stage['calls']>;
  /** Just after it was struck. */
  readonly broken: readonly string[];
  /** When all is over. */
  readonly left: string;
}

async function courseOf(journey: FaultJourney, disturbance: Disturbance | null): Promise<Course> {
  const stage = await aStage(journey.records, disturbance);
  const shown = await journey.act(stage);
  const broken = rowsOf(stage);
  const calls = [...stage.calls()];
  stage.lift();
  // No function runs so long, and queries have caught up.
  stage.pass(20 * MINUTE_MS);
  if (shown.saysMore) await journey.act(stage);
  await journey.later?.(stage);
  const left = journey.leaves === undefined ? rowsOf(stage) : journey.leaves(stage.site);
  return { shown, calls, broken, left: settled(left) };
}

const disturbed = (journey: FaultJourney, disturbance: Disturbance | null): Promise<Course> =>
  inNoTime(() => courseOf(journey, disturbance));

let tried = 0;
const log = watchLog();

/** The moments of a journey that a happening is tried at: others for each pair in a short run, all in a long one. */
function momentsFor(happening: Happening, course: Course, turn: number): readonly number[] {
  const all = course.calls.filter(happening.before).map((_, at) => at);
  const first = turn % Math.max(1, all.length);
  return [...all.slice(first), ...all.slice(0, first)].slice(0, COURSES);
}

const ALL = [...FAULT_JOURNEYS.reading, ...FAULT_JOURNEYS.writing];
const undisturbed = new Map<FaultJourney, Promise<Course>>();

/** How it goes when nothing happens. */
function rightCourse(journey: FaultJourney): Promise<Course> {
  const known = undisturbed.get(journey) ?? disturbed(journey, null);
  undisturbed.set(journey, known);
  return known;
}

/** The journey with the happening at its moments. */
async function coursesWith(
  journey: FaultJourney,
  happening: Happening,
): Promise<readonly { readonly at: number; readonly course: Course }[]> {
  const courses: { readonly at: number; readonly course: Course }[] = [];
  const turn = ALL.indexOf(journey) * 5 + HAPPENINGS.indexOf(happening) * 3;
  for (const at of momentsFor(happening, await rightCourse(journey), turn)) {
    tried += 1;
    courses.push({ at, course: await disturbed(journey, { happening, at }) });
  }
  return courses;
}

const named = <T extends { readonly name: string }>(all: readonly T[]) =>
  all.map((one) => [one.name, one] as const);

afterAll(() => {
  log.end();
  process.stdout.write(`${String(tried)} journeys were struck in the middle\n`);
});

function expectClear({ numbers, saysMore, error }: Shown): void {
  // Either the whole, or a word about what is missing.
  expect(saysMore).toBe(numbers === null);
  expect(error?.code ?? '').not.toMatch(UNCLEAR);
}

it.each(named(ALL))('%s comes to its end when nothing happens', async (_, journey) => {
  expect((await rightCourse(journey)).shown).toMatchObject({ saysMore: false, error: null });
});

describe.each(named(FAULT_JOURNEYS.reading))('%s', (_name, journey) => {
  it.each(named(HAPPENINGS))(
    'shows what was there, or what is there then, or says that it has not got it, when %s',
    async (_, happening) => {
      const right = await rightCourse(journey);
      for (const { at, course } of await coursesWith(journey, happening)) {
        expectClear(course.shown);
        const numbers = settled(course.shown.numbers);
        const isOld =
          happening.isSilent === true ||
          course.shown.numbers === null ||
          numbers === settled(right.shown.numbers);
        const then = isOld ? course : await disturbed(journey, { happening, at: 0 });
        expect({ at, numbers }).toEqual({ at, numbers: settled(then.shown.numbers) });
      }
    },
  );
});

describe.each(named(FAULT_JOURNEYS.writing))('%s', (_name, journey) => {
  it.each(named(HAPPENINGS))(
    'is there as a whole in the end, once, and nothing else is lost, or says why not, when %s',
    async (_, happening) => {
      const before = rowsOf(await aStage(journey.records, null));
      const right = await rightCourse(journey);
      for (const { at, course } of await coursesWith(journey, happening)) {
        const { shown, broken, left } = course;
        expectClear(shown);
        const lost = before.filter((row) => right.broken.includes(row) && !broken.includes(row));
        const fewest = Math.min(configured(before), configured(right.broken));
        const isAllThere = configured(broken) >= fewest;
        // With a rival each record is what it was, or what it was to be.
        const [found, wanted] =
          happening.isRival === true
            ? [broken.filter((row) => !HISTORY.test(row) && ![...before, ...right.broken].includes(row)), []]
            : [left, right.left];
        expect({ at, lost, isAllThere, found }).toEqual({ at, lost: [], isAllThere: true, found: wanted });
      }
    },
  );
});

describe('what is done', () => {
  it.each(FAULT_JOURNEYS.writing)(
    '$name is there once when it comes twice in the same moment, and again later',
    async (journey) => {
      const right = await disturbed(journey, null);
      const twice = await disturbed(
        {
          ...journey,
          act: async (stage) => (await Promise.all([journey.act(stage), journey.act(stage)]))[0],
        },
        null,
      );
      const late = await disturbed(
        {
          ...journey,
          act: async (stage) => {
            const shown = await journey.act(stage);
            stage.pass(20 * MINUTE_MS);
            await journey.act(stage);
            return shown;
          },
        },
        null,
      );
      tried += 2;
      expect([twice.left, late.left]).toEqual([right.left, right.left]);
    },
  );

  it('the log says that something went wrong, and nothing of people, work items or what they typed', () => {
    expect(log.lines().length).toBeGreaterThan(0);
    expect(log.lines().filter((line) => !/^\{"id":"[\w-]+","where":"[\w/:-]+","what":"/.test(line))).toEqual(
      [],
    );
    expect(tellingLines(log.lines(), DISTURBED_DATA, TYPED)).toEqual([]);
  });
});
