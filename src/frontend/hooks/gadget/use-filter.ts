import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FilterPlace } from '../../../contract/index';
import type { AppError } from '../../../core/error';
import type { Field } from '../../../core/field/field';
import type { FilterChoice } from '../../../core/filter/choice';
import { filterClause, type FilterClause } from '../../../core/filter/clause';
import { initialChoices, type FilterChoices, type FilterConfig } from '../../../core/filter/config';
import { call } from '../../call';
import { announceFilter } from '../../hub/announce-filter';
import { pageBus } from '../../hub/bus';
import { useDebounced } from '../use-debounced';

export interface FilterControl {
  /** Null until it is known what the viewer chose last. */
  readonly choices: FilterChoices | null;
  readonly clause: FilterClause;
  /** The clause that the other gadgets have: that of the choices once they have stayed for a moment. */
  readonly applied: string;
  /** Why the choices could not be remembered or read; they hold on this page all the same. */
  readonly error: AppError | null;
  /** Null: the field restricts nothing. */
  readonly choose: (fieldId: string, choice: FilterChoice | null) => void;
  readonly replace: (choices: FilterChoices) => void;
  /** Back to what the owner set, forgetting the viewer's choices. */
  readonly reset: () => void;
  /** Grows when the choices are not the viewer's own any more: fields that hold typed text begin anew. */
  readonly generation: number;
}

interface FilterInput {
  readonly config: FilterConfig;
  readonly place: FilterPlace;
  /** Null while they are read. */
  readonly fields: readonly Field[] | null;
  /** What a link says; it goes before what is remembered. */
  readonly linked: FilterChoices | null;
}

/** Long enough not to read all charts while somebody types. */
const PAUSE_MS = 400;
const NO_CHOICES: FilterChoices = {};

/** A viewer's choices in a filter gadget: read, told to the other gadgets, and remembered. */
export function useFilter({ config, place, fields, linked }: FilterInput): FilterControl {
  const { dashboardId, gadgetId } = place;
  const [choices, setChoices] = useState<FilterChoices | null>(linked);
  const [error, setError] = useState<AppError | null>(null);
  const [generation, setGeneration] = useState(0);
  /** A single choice is kept beside the others, which have to be known for that. */
  const isKnown = useRef(true);
  const unsaved = useRef<{ readonly choices: FilterChoices | null } | null>(null);

  useEffect(() => {
    if (linked !== null) return;
    void call('filter/read', { dashboardId, gadgetId }).then((answer) => {
      if (!answer.ok) setError(answer.error);
      isKnown.current = answer.ok;
      setChoices((now) => now ?? (answer.ok ? answer.value : null) ?? initialChoices(config));
    });
    // The configuration of a gadget never changes while its view runs.
  }, [dashboardId, gadgetId]);

  // What the view begins with waits for nobody: the other gadgets do not read before they know it.
  const settled = useDebounced(choices, PAUSE_MS) ?? choices;
  const clause = useMemo(
    () => filterClause(config, choices ?? NO_CHOICES, fields ?? []),
    [config, choices, fields],
  );
  const applied = useMemo(
    () => filterClause(config, settled ?? NO_CHOICES, fields ?? []).jql,
    [config, settled, fields],
  );
  const isReady = settled !== null && fields !== null;
  useEffect(
    () => announceFilter(pageBus, { dashboardId, gadgetId, clause: applied, isReady }),
    [dashboardId, gadgetId, applied, isReady],
  );
  useEffect(() => {
    const pending = unsaved.current;
    unsaved.current = null;
    if (pending === null) return;
    void call('filter/remember', { dashboardId, gadgetId, choices: pending.choices }).then((answer) => {
      setError(answer.ok ? null : answer.error);
    });
  }, [settled, dashboardId, gadgetId]);

  const replace = useCallback((next: FilterChoices, remembered: FilterChoices | null) => {
    isKnown.current = true;
    unsaved.current = { choices: remembered };
    setChoices(next);
    setGeneration((now) => now + 1);
  }, []);
  return {
    ...{ choices, clause, applied, error, generation },
    choose: (fieldId, choice) => {
      const others = Object.entries(choices ?? NO_CHOICES).filter(([id]) => id !== fieldId);
      const next = Object.fromEntries(choice === null ? others : [...others, [fieldId, choice] as const]);
      if (isKnown.current) unsaved.current = { choices: next };
      setChoices(next);
    },
    replace: (next) => {
      replace(next, next);
    },
    reset: () => {
      replace(initialChoices(config), null);
    },
  };
}
