import fc from 'fast-check';
import { readNumber, readPythonList } from '../../../../local/data/import/read-value';

const pythonText = (text: string): string =>
  text.includes("'") && !text.includes('"')
    ? `"${text.replace(/\\/g, '\\\\').replace(/\n/g, '\\n')}"`
    : `'${text.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/'/g, "\\'")}'`;

describe('readPythonList', () => {
  it.each([
    ['', []],
    ['[]', []],
    ["['AWS', 'S3']", ['AWS', 'S3']],
    [`["it's", 'say "hi"']`, ["it's", 'say "hi"']],
    [String.raw`['a\'b', 'c\\d', '\u00e9\x41']`, ["a'b", 'c\\d', 'éA']],
    ["['a, b', '[c]']", ['a, b', '[c]']],
  ])('reads %s', (text, values) => {
    const faults: string[] = [];
    expect(readPythonList(text, 'labels', faults)).toEqual(values);
    expect(faults).toEqual([]);
  });

  it.each(['AWS', "['a'", "['a' 'b']", "['a', b]", '[1]'])('refuses %s', (text) => {
    const faults: string[] = [];
    readPythonList(text, 'labels', faults);
    expect(faults).toEqual([`labels ${text} is not a list of texts.`]);
  });

  it('reads back any list that Python writes', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (values) => {
        expect(readPythonList(`[${values.map(pythonText).join(', ')}]`, 'labels', [])).toEqual(values);
      }),
    );
  });
});

describe('readNumber', () => {
  it('tells blank, number and nonsense apart', () => {
    const faults: string[] = [];
    expect([
      readNumber('', 'n', faults),
      readNumber('3600.0', 'n', faults),
      readNumber('0', 'n', faults),
    ]).toEqual([null, 3600, 0]);
    expect(faults).toEqual([]);
    expect(readNumber('1h', 'n', faults)).toBeNull();
    expect(faults).toEqual(['n "1h" is not a number.']);
  });
});
