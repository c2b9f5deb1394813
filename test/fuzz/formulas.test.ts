import fc from 'fast-check';
import { compileFormulas, PARTS_MAX } from '../../src/core/formula/compile-formulas';
import { PRECEDENCE } from '../../src/core/formula/expression';
import { FAULT_CODES, type FormulaFault } from '../../src/core/formula/fault';
import { FUNCTIONS } from '../../src/core/formula/functions/registry';
import { FORMULA_LENGTH_MAX, parseFormula } from '../../src/core/formula/parse-formula';
import { printFormula } from '../../src/core/formula/print-formula';
import type { FormulaScope } from '../../src/core/formula/scope';
import type { Compiled } from '../../src/core/formula/value';
import { failure, success } from '../../src/core/result';
import { FORMULAS_MAX } from '../../src/core/report/definition-schema';
import { fuzzed } from '../support/fuzz';

interface Row {
  /** How often a field was looked at. */
  reads: number;
}

const looked =
  <T>(value: T) =>
  (row: Row): T => {
    row.reads += 1;
    return value;
  };

const FIELDS: Readonly<Record<string, Compiled<Row>>> = {
  x: { type: 'number', read: looked(3) },
  'Story Points': { type: 'number', read: looked(NaN) },
  spent: { type: 'duration', read: looked(3600) },
  due: { type: 'date', read: looked(20_000) },
  created: { type: 'moment', read: looked(1.7e12) },
  team: { type: 'text', read: looked('Kites') },
  labels: { type: 'list', read: looked(['a']) },
};

const SCOPE: FormulaScope<Row> = {
  reference: (name) => {
    const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    return field === undefined ? failure({ code: 'unknown-name', params: { name } }) : success(field);
  },
  matches: () => () => true,
  ...{ today: 20_000, now: 1.7e12, hoursPerDay: 8 },
  dayAt: (at) => Math.floor(at / 86_400_000),
  workdays: (first, last) => Math.max(0, last - first),
};

const TOKENS = [
  ...Object.keys(PRECEDENCE),
  ...Object.keys(FUNCTIONS).map((name) => `${name}(`),
  ...Object.keys(FIELDS).flatMap((name) => [name, `[${name}]`]),
  ...['not ', 'NOT', '-', '(', ')', '[', ']', ']]', '"', "'", '\\', ',', '.', ';', '?', ':', '`', '${', '//'],
  ...['1', '.5', '1e9', '1e999', '0x1F', '007', 'true', 'false', 'this', '__proto__', 'constructor', '[]'],
  ...[
    ' ',
    '\n',
    '\t',
    '\u0000',
    '\u00A0',
    '\u2028',
    '\uD800',
    '\u202E',
    'é',
    '漢',
    '😀',
    '"\\u0041"',
    '"\\b\\v"',
  ],
];

/** What opens and goes on without end: each is written as often as a formula is long. */
const WITHOUT_END = [
  ...['(', '-', 'not ', '[', ']', ']]', '"', '\\', '"\\', '[]', '[[', '()', 'a(', 'a[', 'a.', 'a()', 'a()('],
  ...[
    '1+',
    '1+(',
    '-(',
    'not(',
    'if(',
    'if(x,',
    'max(x,',
    '"a"+',
    'x and ',
    '[x]*',
    '1 ',
    '. ',
    "'\\''",
    '😀',
  ],
];

const formula = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 5,
    arbitrary: fc.array(fc.constantFrom(...TOKENS), { maxLength: 40 }).map((parts) => parts.join('')),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...WITHOUT_END),
        fc.integer({ min: 1, max: 2_100 }),
        fc.constantFrom('', 'x', '1)'),
      )
      .map(([part, times, end]) => part.repeat(times).slice(0, FORMULA_LENGTH_MAX - end.length) + end),
  },
  { weight: 1, arbitrary: fc.constantFrom(...TOKENS).map((token) => token.repeat(500_000)) },
);

function expectPlaced({ code, at }: FormulaFault, text: string): void {
  expect(FAULT_CODES).toContain(code);
  expect(at.start).toBeGreaterThanOrEqual(0);
  expect(at.end).toBeGreaterThanOrEqual(at.start);
  expect(at.end).toBeLessThanOrEqual(text.length);
}

function expectComputable(text: string): void {
  const only = { id: 'a', name: 'A', text };
  const compiled = compileFormulas([only], SCOPE)(only);
  if (!compiled.ok) {
    expectPlaced(compiled.error, text);
    return;
  }
  const row = { reads: 0 };
  expect(['number', 'string', 'object']).toContain(typeof compiled.value.read(row));
  expect(row.reads).toBeLessThanOrEqual(PARTS_MAX);
}

describe('a formula that somebody typed', () => {
  it('is a fault in a place of it, or a tree that its own print is read as', () => {
    fc.assert(
      fc.property(formula, (text) => {
        const parsed = parseFormula(text);
        if (!parsed.ok) {
          expectPlaced(parsed.error, text);
          return;
        }
        const { expression } = parsed.value;
        const print = printFormula(expression);
        // Spaces and brackets can make it longer than formulas may be.
        if (print.length > FORMULA_LENGTH_MAX) return;
        expect(parseFormula(print)).toMatchObject({ ok: true, value: { expression } });
      }),
      fuzzed(400),
    );
  });

  it('is refused with its place, or gives a value or nothing for a row', () => {
    fc.assert(fc.property(formula, expectComputable), fuzzed(400));
  });

  it.each(WITHOUT_END)('ends, however long it goes on with «%s»', (part) => {
    for (const end of ['', 'x', '"', ']', ')']) {
      expectComputable(part.repeat(2_000).slice(0, FORMULA_LENGTH_MAX - end.length) + end);
    }
  });
});

describe('as many formulas as a report may have', () => {
  const named = (texts: readonly string[]) =>
    texts.map((text, at) => ({ id: `f${String(at)}`, name: `F${String(at)}`, text }));
  const chained = (link: (next: string) => string) =>
    named(
      Array.from({ length: FORMULAS_MAX }, (_, at) =>
        at < FORMULAS_MAX - 1 ? link(`f${String(at + 1)}`) : 'x',
      ),
    );

  it.each([
    ['each use the next one twice', (next: string) => `${next} + ${next}`],
    ['each add up as much as they can to the next one', (next: string) => next + '+x'.repeat(990)],
    ['each use the next one as often as they can', (next: string) => Array(400).fill(next).join('+')],
  ])('are computed or refused when they %s', (_how, link) => {
    const formulas = chained(link);
    const outcomeOf = compileFormulas(formulas, SCOPE);
    const codes = formulas.map((one) => {
      const outcome = outcomeOf(one);
      if (!outcome.ok) return outcome.error.code;
      const row = { reads: 0 };
      expect(outcome.value.read(row)).toBeGreaterThan(0);
      expect(row.reads).toBeLessThanOrEqual(PARTS_MAX);
      return 'ok';
    });
    // The last ones are small enough; the first that is not says so, and those before it name it.
    expect(codes.at(-1)).toBe('ok');
    expect(codes.filter((code) => code === 'too-large')).toHaveLength(1);
    expect(codes.slice(0, codes.indexOf('too-large')).filter((code) => code !== 'faulty-formula')).toEqual(
      [],
    );
  });

  it('are as right or wrong as before, whichever is asked for first', () => {
    const text = fc
      .array(
        fc.constantFrom(
          ...Array.from({ length: 6 }, (_, at) => `f${String(at)}`),
          'x',
          'team',
          '1',
          'nobody',
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((parts) => parts.join(' + '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 6, maxLength: 6 }), (texts) => {
        const formulas = named(texts);
        const there = compileFormulas(formulas, SCOPE);
        const back = compileFormulas(formulas, SCOPE);
        const isOk = formulas.map((one) => there(one).ok);
        const inReverse = [...formulas].reverse().map((one) => back(one).ok);
        expect(inReverse.reverse()).toEqual(isOk);
        for (const one of formulas) {
          const outcome = there(one);
          if (!outcome.ok) expectPlaced(outcome.error, one.text);
        }
      }),
      fuzzed(300),
    );
  });
});
