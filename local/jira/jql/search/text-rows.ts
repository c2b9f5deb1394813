import { Bitset } from '../bitset';
import type { TextSearch } from '../fields/field';
import { messages } from '../messages';
import { parseTextQuery, rowsWithText } from '../text-query';
import { gather, type RowsOf, type TerminalRequest } from './rows-of';

/** Words in texts; with several texts, all the words must stand in one of them. */
export const textRows = ({
  name,
  search,
  operator,
  literals,
  context,
}: TerminalRequest<TextSearch>): RowsOf => {
  const { table } = context;
  const indexes = () => search.texts.map(({ index, textOf }) => table.words(index, textOf));
  const empties = (): Bitset =>
    indexes()
      .map((index) => index.empties(table.size))
      .reduce((all, rows) => all.and(rows), Bitset.full(table.size));
  if (operator === 'is') return { ok: true, evaluate: empties };
  if (operator === 'is not') return { ok: true, evaluate: () => empties().complement() };
  const { values, errors } = gather(
    literals.map((literal) =>
      literal.kind === 'written'
        ? parseTextQuery(name, literal.value)
        : {
            ok: false as const,
            error:
              literal.kind === 'empty' ? messages.noEmpty(name) : messages.functionValue(name, literal.from),
          },
    ),
  );
  if (errors.length > 0) return { ok: false, errors };
  const found = (): Bitset =>
    values
      .flatMap((query) => indexes().map((index) => rowsWithText(query, index, table.size)))
      .reduce((any, rows) => any.or(rows), new Bitset(table.size));
  return {
    ok: true,
    evaluate: operator === '!~' ? () => empties().or(found()).complement() : found,
  };
};
