import { useState } from 'react';
import type { Change, Kept, SaveOutcome } from '../../contract/change';
import {
  compareParts,
  mergeParts,
  type PartChoices,
  type PartDifference,
  type RecordParts,
} from '../../core/compare-parts';
import type { Versions } from '../../core/edit-sides';
import type { AppError } from '../../core/error';
import type { Revised } from '../../core/privacy/revised-records';
import type { Result } from '../../core/result';
import { useRecordSaving, type RecordSaving } from './use-record-saving';

/** Where what stands in a form is not what somebody else saved first. */
export interface SettingsConflict<T, Part extends string> {
  readonly versions: Versions<T>;
  readonly differences: readonly PartDifference<Part>[];
  readonly choices: PartChoices<Part>;
  readonly choose: (choices: PartChoices<Part>) => void;
}

interface SettingsSaving<T, Part extends string> extends Omit<RecordSaving<Revised<T>>, 'save'> {
  /** Grows with each save: fields keep what is typed by themselves until then. */
  readonly generation: number;
  /** Null without a conflict, and while nothing can be made of the form. */
  readonly resolution: SettingsConflict<T, Part> | null;
  readonly save: (
    mine: T,
    write: (change: Change<T>) => Promise<Result<SaveOutcome<T>, AppError>>,
  ) => Promise<void>;
}

interface SettingsSavingInput<T, Part extends string> {
  readonly initial: Kept<T>;
  /** What the form is about: what else the record has, others may change meanwhile. */
  readonly parts: RecordParts<T, Part>;
  /** What stands in the form; null while it is unfinished. */
  readonly mine: T | null;
  readonly onSaved?: (saved: T) => void;
}

/** Saves settings of the site in a form that stays open for more changes. */
export function useSettingsSaving<T, Part extends string>({
  initial,
  parts,
  mine,
  onSaved,
}: SettingsSavingInput<T, Part>): SettingsSaving<T, Part> {
  const [{ begun, generation }, setBegun] = useState({ begun: initial.record, generation: 1 });
  const [choices, choose] = useState<PartChoices<Part>>(new Map());
  const saving = useRecordSaving<Revised<T>>({
    seen: initial.revision,
    isAsSeen: ({ record }) =>
      compareParts(parts, { before: begun, theirs: record, mine: begun }).length === 0,
    onSaved: ({ record }) => {
      setBegun({ begun: record, generation: generation + 1 });
      choose(new Map());
      onSaved?.(record);
    },
  });
  const theirs = saving.conflict?.present?.record ?? null;
  const versionsWith = (own: T): Versions<T> | null =>
    theirs === null ? null : { before: begun, theirs, mine: own };
  const versions = mine === null ? null : versionsWith(mine);
  return {
    ...{ ...saving, generation },
    resolution:
      versions === null ? null : { versions, differences: compareParts(parts, versions), choices, choose },
    save: (own, write) => {
      const differing = versionsWith(own);
      const record = differing === null ? own : mergeParts(parts, differing, choices);
      return saving.save((seen) => write({ record, seen }));
    },
  };
}
