/** A process of its own: `worker <rows> <rounds>`, prints the medians as JSON. */
import { interleave } from '../measure/interleave';
import { CONTENDERS } from './contenders/registry';
import { handWritten } from './contenders/hand-written';
import { makeRows } from './rows';
import { requireSameAnswer } from './same-answer';

const [count = 0, rounds = 0] = process.argv.slice(2).map(Number);
const rows = makeRows(count);
const expected = handWritten.answer(rows);
for (const { name, answer } of CONTENDERS) requireSameAnswer(name, answer(rows), expected);
const times = interleave(
  CONTENDERS.map(({ name, answer }) => ({ name, run: () => answer(rows) })),
  rounds,
);
process.stdout.write(JSON.stringify(Object.fromEntries(times)));
