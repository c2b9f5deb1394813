import type { FormulaType } from '../../core/formula/value';
import type { ReportTest } from '../../core/report/definition';
import type { Texts } from '../texts/texts';
import { conditionWords } from './condition-words';
import { conditionOf, testDraft, testSide, type TestDraft, type TestSide } from './test-draft';

interface TestWordsInput {
  readonly type: FormulaType | null;
  readonly texts: Texts;
  /** What one of the values is called: people are account ids. */
  readonly valueName: (value: string) => string;
}

type SideWords = (draft: TestDraft, input: TestWordsInput) => string;

const SIDES: Readonly<Record<TestSide, SideWords | null>> = {
  amount: ({ amount }) => amount,
  day: ({ day, date, days }, { texts: { formats } }) =>
    day === 'fixed' ? formats.day(date) : formats.daysFromNow(Number(days)),
  values: ({ values }, { valueName }) => values.map(valueName).join(', '),
  text: ({ text }) => `“${text}”`,
  none: null,
};

/** A test as one says it: "is greater than 2". */
export function testWords(test: ReportTest, input: TestWordsInput): string {
  const { type, texts } = input;
  const draft = testDraft(test, type);
  const condition = conditionOf(draft, type);
  const words = conditionWords(condition, type, texts.t);
  const side = SIDES[testSide(condition, type)];
  return side === null ? words : `${words} ${side(draft, input)}`;
}
