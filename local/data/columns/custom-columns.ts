import type { CustomValue, IssueRecord } from '../../jira/model';
import { CodeColumn, Dictionary } from './code-column';
import { NumberColumn } from './number-column';

/** The values of custom fields, a column for each field that some issue has: numbers apart from texts and lists. */
export class CustomColumns {
  private readonly size: number;
  private readonly values = new Dictionary<CustomValue>();
  private readonly numbers = new Map<string, NumberColumn>();
  private readonly others = new Map<string, CodeColumn<CustomValue>>();

  constructor(size: number) {
    this.size = size;
  }

  set(row: number, custom: IssueRecord['custom']): void {
    for (const [fieldId, value] of Object.entries(custom)) {
      if (typeof value === 'number') this.numberColumn(fieldId).set(row, value);
      else this.otherColumn(fieldId).set(row, JSON.stringify(value), () => value);
    }
  }

  get(row: number): IssueRecord['custom'] {
    const custom: Record<string, CustomValue> = {};
    for (const columns of [this.numbers, this.others]) {
      for (const [fieldId, column] of columns) {
        const value = column.get(row);
        if (value !== null) custom[fieldId] = value;
      }
    }
    return custom;
  }

  private numberColumn(fieldId: string): NumberColumn {
    const known = this.numbers.get(fieldId);
    if (known !== undefined) return known;
    const made = new NumberColumn(this.size);
    this.numbers.set(fieldId, made);
    return made;
  }

  private otherColumn(fieldId: string): CodeColumn<CustomValue> {
    const known = this.others.get(fieldId);
    if (known !== undefined) return known;
    const made = new CodeColumn(this.size, this.values);
    this.others.set(fieldId, made);
    return made;
  }
}
