import { useMemo, useState } from 'react';
import type { FormOutcome } from '../../form/faults';
import { wrongLabels } from '../../form/place-label';
import type { MessageKey } from '../../texts/messages';
import { useTexts } from '../../texts/text-provider';
import { useDebounced } from '../use-debounced';
import { useJqlChecks, type JqlCheck } from '../use-jql-check';
import { useSaving, type GadgetConfig, type Saving } from './use-saving';

/** Long enough not to read work items while somebody types. */
const PREVIEW_PAUSE_MS = 600;

interface GadgetFormInput<Draft, Config extends GadgetConfig, Path extends string> {
  /** Used at first only. */
  readonly initial: () => Draft;
  /** Stays the same function as long as it says the same. */
  readonly read: (draft: Draft) => FormOutcome<Config, Path>;
  /** What saving does to the draft first, where something in it waits for its author. */
  readonly finish?: (draft: Draft) => Draft;
  /** The JQL texts that Jira should look at; null where there is none. */
  readonly jqls: (draft: Draft) => readonly (string | null)[];
}

export interface GadgetFormState<Draft, Config extends GadgetConfig, Path extends string> {
  readonly draft: Draft;
  readonly change: (changes: Partial<Draft>) => void;
  /** Notes that the author has left a field: from then on it shows its fault. */
  readonly leave: (path: Path) => void;
  /** The text of a fault, once the author has left the field or tried to save. */
  readonly faultAt: (path: Path) => string | undefined;
  /** By the place in `jqls`. */
  readonly jqlChecks: readonly JqlCheck[];
  /** What would be saved; null while something is missing or wrong. */
  readonly valid: Config | null;
  /** The same for a preview: after a pause, and not before Jira has looked at the JQL. */
  readonly previewed: Config | null;
  readonly save: () => Promise<void>;
  readonly saving: Saving;
  /** True once the author tried to save what is not finished. */
  readonly isUnfinished: boolean;
  /** The labels of the fields to correct. */
  readonly wrong: readonly MessageKey[];
}

/** The form of a gadget's configuration from the first draft until Jira has saved it. Nothing typed is lost on the way. */
export function useGadgetForm<Draft, Config extends GadgetConfig, Path extends string>({
  initial,
  read,
  finish = (draft) => draft,
  jqls,
}: GadgetFormInput<Draft, Config, Path>): GadgetFormState<Draft, Config, Path> {
  const { t } = useTexts();
  const [draft, setDraft] = useState(initial);
  const [left, setLeft] = useState<ReadonlySet<Path>>(new Set());
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const saving = useSaving();
  const jqlChecks = useJqlChecks(jqls(draft));
  const kinds = jqlChecks.map(({ kind }) => kind);
  const jql = kinds.includes('invalid') ? 'invalid' : 'sound';
  const outcome = useMemo(() => read(draft), [read, draft]);
  const validOf = (read: FormOutcome<Config, Path>): Config | null =>
    read.ok && jql === 'sound' ? read.config : null;
  const valid = validOf(outcome);
  const previewed = useDebounced(kinds.includes('checking') ? null : valid, PREVIEW_PAUSE_MS);
  return {
    draft,
    change: (changes) => {
      setDraft((before) => ({ ...before, ...changes }));
    },
    leave: (path) => {
      setLeft((before) => new Set(before).add(path));
    },
    faultAt: (path) => {
      const key = outcome.ok ? undefined : outcome.faults[path];
      return key !== undefined && (wasSubmitted || left.has(path)) ? t(key) : undefined;
    },
    jqlChecks,
    valid,
    previewed,
    save: async () => {
      setWasSubmitted(true);
      const finished = validOf(read(finish(draft)));
      if (finished !== null) await saving.save(finished);
    },
    saving,
    isUnfinished: wasSubmitted && valid === null,
    wrong: wrongLabels(outcome.ok ? {} : outcome.faults, jql),
  };
}
