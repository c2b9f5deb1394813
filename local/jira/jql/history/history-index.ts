import type { SiteData } from '../../model';
import type { Directory } from '../directory';
import type { JqlField } from '../fields/field';
import type { IssueTable } from '../issue-table';
import { FieldHistory } from './field-history';

/** The histories that queries have asked for so far; each is read from the changelogs once, until an issue changes. */
export class HistoryIndex {
  private readonly table: IssueTable;
  private readonly directory: Directory;
  private readonly changelog: SiteData['changelog'];
  private readonly fields = new Map<string, FieldHistory>();
  private version = 0;

  constructor(table: IssueTable, directory: Directory) {
    this.table = table;
    this.directory = directory;
    this.changelog = directory.data.changelog;
  }

  of({ id, search }: JqlField): FieldHistory {
    if (this.version !== this.table.version) this.fields.clear();
    this.version = this.table.version;
    const known = this.fields.get(id);
    if (known !== undefined) return known;
    if (search.kind !== 'keyed') throw new RangeError(`The history of ${id} has no keys.`);
    const made = new FieldHistory({
      issues: this.table,
      changelog: this.changelog,
      fieldId: id,
      keysOf: (issue) => search.keysOf(issue, this.directory),
    });
    this.fields.set(id, made);
    return made;
  }
}
