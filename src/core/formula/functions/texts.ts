import { foldCase } from '../../field/raw';
import { EMPTY, type Compiled, type CompiledText } from '../value';
import {
  argumentAt,
  isFault,
  numericAt,
  wrongType,
  type ArgumentFault,
  type Call,
  type FormulaFunction,
} from './function';

/** `concat(a, b, …)`: one after the other; an empty text adds nothing, and of nothing but empty ones nothing comes. */
const concat: FormulaFunction = {
  min: 1,
  max: null,
  compile: (call) => {
    const texts = call.arguments.map((_, at) => textAt(call, at));
    const fault = texts.find(isFault);
    if (fault !== undefined) return fault;
    const reads = texts.flatMap((text) => (isFault(text) ? [] : [text.read]));
    return {
      type: 'text',
      read: (row) => {
        const parts = reads.map((read) => read(row)).filter((part) => part !== null);
        return parts.length === 0 ? null : parts.join('');
      },
    };
  },
};

/** A function of one text. */
function ofText(compile: <Row>(read: (row: Row) => string | null) => Compiled<Row>): FormulaFunction {
  return {
    min: 1,
    max: 1,
    compile: (call) => {
      const text = textAt(call, 0);
      return isFault(text) ? text : compile(text.read);
    },
  };
}

function changed(change: (text: string) => string): FormulaFunction {
  return ofText((read) => ({
    type: 'text',
    read: (row) => {
      const value = read(row);
      return value === null ? null : orNothing(change(value));
    },
  }));
}

/** `left(text, n)` and `right(text, n)`. */
function piece(take: (letters: readonly string[], count: number) => readonly string[]): FormulaFunction {
  return {
    min: 2,
    max: 2,
    compile: (call) => {
      const text = textAt(call, 0);
      if (isFault(text)) return text;
      const count = numericAt(call, 1, ['number']);
      if (isFault(count)) return count;
      const { read } = text;
      const countOf = count.read;
      return {
        type: 'text',
        read: (row) => {
          const value = read(row);
          const letters = countOf(row);
          if (value === null || Number.isNaN(letters)) return null;
          return orNothing(take(lettersOf(value), Math.max(0, Math.trunc(letters))).join(''));
        },
      };
    },
  };
}

const length = ofText((read) => ({
  type: 'number',
  read: (row) => {
    const value = read(row);
    return value === null ? EMPTY : lettersOf(value).length;
  },
}));

/** Whether a text holds another in some place, whatever the case. */
function sought(isFound: (text: string, part: string) => boolean): FormulaFunction {
  return {
    min: 2,
    max: 2,
    compile: (call) => {
      const text = textAt(call, 0);
      return isFault(text) ? text : seek(call, text.read, (value, part) => isFound(foldCase(value), part));
    },
  };
}

/** `contains(text, part)`, and `contains(list, text)`: one of its texts, as a whole. */
const contains: FormulaFunction = {
  min: 2,
  max: 2,
  compile: (call) => {
    const { compiled } = argumentAt(call, 0);
    if (compiled.type === 'text') {
      return seek(call, compiled.read, (text, part) => foldCase(text).includes(part));
    }
    if (compiled.type !== 'list') return wrongType(0, compiled, ['text', 'list']);
    return seek(call, compiled.read, (texts, whole) => texts.some((text) => foldCase(text) === whole));
  },
};

/** `join(list, ", ")`. */
const join: FormulaFunction = {
  min: 2,
  max: 2,
  compile: (call) => {
    const { compiled: list } = argumentAt(call, 0);
    if (list.type !== 'list') return wrongType(0, list, ['list']);
    const between = textAt(call, 1);
    if (isFault(between)) return between;
    const { read } = list;
    const betweenOf = between.read;
    return { type: 'text', read: (row) => read(row)?.join(betweenOf(row) ?? '') ?? null };
  },
};

/** `count(list)`: an empty field has none. */
const count: FormulaFunction = {
  min: 1,
  max: 1,
  compile: (call) => {
    const { compiled: list } = argumentAt(call, 0);
    if (list.type !== 'list') return wrongType(0, list, ['list']);
    const { read } = list;
    return { type: 'number', read: (row) => read(row)?.length ?? 0 };
  },
};

export const TEXTS = {
  concat,
  lower: changed((text) => text.toLowerCase()),
  upper: changed((text) => text.toUpperCase()),
  trim: changed((text) => text.trim()),
  left: piece((letters, count) => letters.slice(0, count)),
  right: piece((letters, count) => (count === 0 ? [] : letters.slice(-count))),
  length,
  contains,
  startswith: sought((text, part) => text.startsWith(part)),
  endswith: sought((text, part) => text.endsWith(part)),
  join,
  count,
};

function textAt<Row>(call: Call<Row>, at: number): CompiledText<Row> | ArgumentFault {
  const { compiled } = argumentAt(call, at);
  return compiled.type === 'text' ? compiled : wrongType(at, compiled, ['text']);
}

/** Whether the second argument, in lower case, is found in what is read; nothing on either side gives nothing. */
function seek<Row, Value>(
  call: Call<Row>,
  read: (row: Row) => Value | null,
  isFound: (value: Value, sought: string) => boolean,
): Compiled<Row> | ArgumentFault {
  const text = textAt(call, 1);
  if (isFault(text)) return text;
  const soughtOf = text.read;
  return {
    type: 'boolean',
    read: (row) => {
      const value = read(row);
      const part = soughtOf(row);
      return value === null || part === null ? EMPTY : Number(isFound(value, foldCase(part)));
    },
  };
}

function orNothing(text: string): string | null {
  return text === '' ? null : text;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** As people count them: what is put together from several signs is one. */
function lettersOf(text: string): readonly string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
