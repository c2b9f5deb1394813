import { read, utils, type CellObject, type WorkBook } from 'xlsx';
import type { Sheet, Table } from '../../../src/core/table/table';
import { parseDate } from '../../../src/core/time/timestamp';
import { workbookBlob } from '../../../src/frontend/files/workbook-blob';

/** Read by another library than the one that wrote it. */
async function readBack(sheets: readonly Sheet[]): Promise<WorkBook> {
  const file = await workbookBlob(sheets);
  return read(Buffer.from(await file.arrayBuffer()), { cellNF: true });
}

/** By their addresses. */
async function cellsOf(table: Table): Promise<Readonly<Partial<Record<string, CellObject>>>> {
  const book = await readBack([{ name: 'S', table }]);
  return book.Sheets['S'] ?? {};
}

describe('workbookBlob', () => {
  it('has a sheet for each table, in their order', async () => {
    const book = await readBack([
      { name: 'People', table: [['Person'], ['Ann']] },
      { name: 'Days / reasons', table: [['Date']] },
    ]);
    expect(book.SheetNames).toEqual(['People', 'Days reasons']);
    expect(utils.sheet_to_json(book.Sheets['People'] ?? {}, { header: 1 })).toEqual([['Person'], ['Ann']]);
  });

  it('writes numbers as numbers, dates as dates, and nothing for what is missing', async () => {
    const { A2, B2, C2 } = await cellsOf([
      ['Date', 'Hours', 'Left'],
      [{ day: parseDate('2025-06-09') }, 4.5, null],
    ]);
    expect([A2?.t, A2?.w]).toEqual(['n', '2025-06-09']);
    expect([B2?.t, B2?.v]).toEqual(['n', 4.5]);
    expect(C2).toBeUndefined();
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("https://example.com")'])(
    'keeps %j a text, which no spreadsheet runs',
    async (text) => {
      const { A2 } = await cellsOf([['Summary'], [text]]);
      expect([A2?.t, A2?.v, A2?.f]).toEqual(['s', text, undefined]);
    },
  );
});
