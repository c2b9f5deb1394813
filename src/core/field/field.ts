/** A field of the site, as `GET /rest/api/3/field` describes it. */
export interface Field {
  readonly id: string;
  readonly name: string;
  readonly isCustom: boolean;
  /** How JQL names the field; the first is the one that we write. Empty when JQL cannot search it. */
  readonly clauseNames: readonly string[];
  readonly schema: FieldSchema | null;
}

export interface FieldSchema {
  /** `string`, `number`, `array`, `user`, `date`, `datetime`, `option`, `priority` … */
  readonly type: string;
  /** Of an array: the type of its items. */
  readonly items: string | null;
  /** Of a system field: its name, e.g. `timeestimate`. */
  readonly system: string | null;
  /** Of a custom field: its type key, e.g. `com.pyxis.greenhopper.jira:gh-sprint`. */
  readonly custom: string | null;
}

/** An issue as a search returns it: only the fields that were asked for. */
export interface JiraIssue {
  readonly id: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** What happened to the fields whose history was asked for, oldest first; only of a scan with histories. */
  readonly changes?: readonly FieldChange[];
}

/** One change of one field, as Jira's history has it. */
export interface FieldChange {
  readonly fieldId: string;
  /** Epoch ms. */
  readonly at: number;
  readonly from: PastValue;
  readonly to: PastValue;
}

/** What a field held. Numbers and texts have no id; both are null for no value. */
export interface PastValue {
  readonly id: string | null;
  readonly text: string | null;
}
