import type { SiteData } from '../../model';
import { customJqlField } from './custom';
import { OPERATOR_CLASSES, type JqlField, type TextSource } from './field';
import { SYSTEM_JQL_FIELDS, SYSTEM_TEXTS } from './system';

/** All fields of a site, found by the names that queries use. */
export class FieldList {
  readonly fields: readonly JqlField[];
  private readonly byName = new Map<string, JqlField[]>();

  constructor(data: SiteData) {
    const custom = data.customFields.map(customJqlField);
    const allText: JqlField = {
      id: 'text',
      names: ['text'],
      displayName: 'text',
      cfid: null,
      operators: OPERATOR_CLASSES.allText,
      hasHistory: false,
      dataType: 'text',
      hasSuggestions: false,
      search: { kind: 'text', texts: [...SYSTEM_TEXTS, ...custom.flatMap(textsOf)] },
      sort: null,
    };
    this.fields = [...SYSTEM_JQL_FIELDS, allText, ...custom];
    for (const field of this.fields) {
      for (const name of field.names) this.enter(name.toLowerCase(), field);
    }
  }

  /** Several custom fields may share a name: a query then means all of them. A system field's name is its own. */
  find(name: string): readonly JqlField[] {
    return this.byName.get(name.toLowerCase()) ?? [];
  }

  private enter(name: string, field: JqlField): void {
    const known = this.byName.get(name) ?? [];
    if (known.length > 0 && known[0]?.cfid === null) return;
    this.byName.set(name, [...known, field]);
  }
}

const textsOf = (field: JqlField): readonly TextSource[] =>
  field.search.kind === 'text' ? field.search.texts : [];
