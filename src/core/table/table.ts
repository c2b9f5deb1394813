/** A text, a number as it is, or nothing. */
export type PlainCell = string | number | null;

/** A calendar date, which no zone shifts; days since 1970-01-01. */
export interface DayCell {
  readonly day: number;
}

export type TableCell = PlainCell | DayCell;

/** A table as a spreadsheet takes it: the first row names the columns, no row is shorter than that. */
export type Table = readonly (readonly TableCell[])[];

/** One of the tables of a file. */
export interface Sheet {
  readonly name: string;
  readonly table: Table;
}
