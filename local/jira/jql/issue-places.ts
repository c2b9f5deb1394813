import type { IssueList, IssueRecord } from '../model';

/** The rows of issues by id and by key, read when the first is looked for. Keys are told apart without regard to case. */
export class IssuePlaces {
  private readonly issues: IssueList;
  private known: Places | null = null;

  constructor(issues: IssueList) {
    this.issues = issues;
  }

  ofId(id: number): number | undefined {
    return this.all().byId.get(id);
  }

  ofKey(key: string): number | undefined {
    const { prefix, number } = splitKey(key);
    return this.all().byPrefix.get(prefix)?.get(number);
  }

  remember(issue: IssueRecord, row: number): void {
    enter(this.all(), issue, row);
  }

  forgetKey(key: string): void {
    const { prefix, number } = splitKey(key);
    this.all().byPrefix.get(prefix)?.delete(number);
  }

  private all(): Places {
    if (this.known !== null) return this.known;
    const places: Places = { byId: new Map(), byPrefix: new Map() };
    let row = 0;
    for (const issue of this.issues) {
      enter(places, issue, row);
      row += 1;
    }
    this.known = places;
    return places;
  }
}

/** Numbers as keys: a million texts would take far more. */
interface Places {
  readonly byId: Map<number, number>;
  readonly byPrefix: Map<string, Map<number, number>>;
}

function enter({ byId, byPrefix }: Places, issue: IssueRecord, row: number): void {
  const { prefix, number } = splitKey(issue.key);
  byId.set(issue.id, row);
  const numbers = byPrefix.get(prefix);
  if (numbers === undefined) byPrefix.set(prefix, new Map([[number, row]]));
  else numbers.set(number, row);
}

/** `shop-12` has the prefix SHOP and the number 12; what is no key has no number. */
function splitKey(key: string): { readonly prefix: string; readonly number: number } {
  const dash = key.lastIndexOf('-');
  const digits = key.slice(dash + 1);
  return {
    prefix: key.slice(0, Math.max(0, dash)).toUpperCase(),
    number: /^[1-9]\d*$/.test(digits) ? Number(digits) : Number.NaN,
  };
}
