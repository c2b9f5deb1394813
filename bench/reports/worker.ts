/** A process of its own: `worker <rows> <rounds>`, prints the medians as JSON. */
import { interleave } from '../measure/interleave';
import { handWritten } from '../kernel/contenders/hand-written';
import { LIBRARIES } from '../kernel/contenders/registry';
import { makeRows } from '../kernel/rows';
import { requireSameAnswer } from '../kernel/same-answer';
import { arrangeReport } from '../../src/core/report/arrange/arrange-report';
import { prepareFormulas } from './formulas';
import { GROUPED, groupReport, pivotRows, read, sortReport } from './inhouse';
import { PIVOTERS, type Cell } from './pivoting';
import type { ReportTimes } from './reports-section';
import { SORTERS } from './sorting';

const [count = 0, rounds = 0] = process.argv.slice(2).map(Number);
const rows = makeRows(count);
const INHOUSE = 'Inhouse';

const groupers = [{ name: INHOUSE, answer: groupReport }, ...LIBRARIES];
const expected = handWritten.answer(rows);
for (const { name, answer } of groupers) requireSameAnswer(name, answer(rows), expected);

const sorters = [{ name: INHOUSE, sort: sortReport }, ...SORTERS];
requireSame(sorters.map(({ name, sort }) => ({ name, answer: sort(rows)() })));

const pivoters = [{ name: INHOUSE, pivot: pivotRows }, ...PIVOTERS];
requireSame(pivoters.map(({ name, pivot }) => ({ name, answer: pivot(rows).map(written).sort() })));

const formula = prepareFormulas(rows);
requireSame([
  { name: 'by hand', answer: [String(formula.byHand())] },
  { name: INHOUSE, answer: [String(formula.compiled())] },
]);

const columns = read(GROUPED, rows);
const tasks = {
  grouping: groupers.map(({ name, answer }) => ({ name, run: () => answer(rows) })),
  sorting: sorters.map(({ name, sort }) => ({ name, run: () => sort(rows) })),
  pivoting: pivoters.map(({ name, pivot }) => ({ name, run: () => pivot(rows) })),
  formulas: [
    { name: 'by hand', run: formula.byHand },
    { name: INHOUSE, run: formula.compiled },
  ],
  arranging: [{ name: INHOUSE, run: () => arrangeReport(GROUPED, columns) }],
};
const times = Object.fromEntries(
  Object.entries(tasks).map(([name, timed]) => [name, Object.fromEntries(interleave(timed, rounds))]),
);
process.stdout.write(JSON.stringify(times satisfies Record<string, ReportTimes[keyof ReportTimes]>));

function written({ status, accountId, count: items, sum }: Cell): string {
  const [row, column] = [status, accountId].map((key) => (key === undefined ? '*' : String(key)));
  return `${String(row)} ${String(column)} ${String(items)} ${sum.toFixed(6)}`;
}

/**
 * @throws {Error} when two answers differ: their times could not be compared.
 */
function requireSame(
  answers: readonly { readonly name: string; readonly answer: readonly string[] }[],
): void {
  const [first, ...others] = answers;
  for (const { name, answer } of others) {
    const at = answer.findIndex((one, place) => one !== first?.answer[place]);
    if (at >= 0 || answer.length !== first?.answer.length) {
      throw new Error(`${name} says ${String(answer[at])} instead of ${String(first?.answer[at])}.`);
    }
  }
}
