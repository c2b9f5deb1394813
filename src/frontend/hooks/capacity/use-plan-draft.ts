import { useState } from 'react';
import type { IterationCapacity } from '../../../core/capacity/records/iteration-capacity';
import { planDraft, type PersonDraft, type PlanDraft } from '../../capacity/plan-draft';

export interface PlanDraftControl {
  readonly draft: PlanDraft;
  /** Part of the keys of fields: they keep what is typed, so a change that is not typed needs new ones. */
  readonly generation: number;
  /** What is typed into the fields. */
  readonly type: (change: (draft: PlanDraft) => PlanDraft) => void;
  readonly typePerson: (accountId: string, part: Partial<PersonDraft>) => void;
  /** What a tool makes of the plan; `undo` takes it back, with all that was typed since. */
  readonly apply: (change: (draft: PlanDraft) => PlanDraft) => void;
  /** Null where there is nothing to take back. */
  readonly undo: (() => void) | null;
}

/** The plan that a form is filled from and changes. */
export function usePlanDraft(plan: IterationCapacity): PlanDraftControl {
  const [state, setState] = useState(() => ({
    draft: planDraft(plan),
    generation: 0,
    past: [] as readonly PlanDraft[],
  }));
  const type: PlanDraftControl['type'] = (change) => {
    setState((before) => ({ ...before, draft: change(before.draft) }));
  };
  return {
    draft: state.draft,
    generation: state.generation,
    type,
    typePerson: (accountId, part) => {
      type((draft) => ({
        ...draft,
        people: draft.people.map((one) => (one.plan.accountId === accountId ? { ...one, ...part } : one)),
      }));
    },
    apply: (change) => {
      setState(({ draft, generation, past }) => ({
        draft: change(draft),
        generation: generation + 1,
        past: [...past, draft],
      }));
    },
    undo:
      state.past.length === 0
        ? null
        : () => {
            setState(({ draft, generation, past }) => ({
              draft: past.at(-1) ?? draft,
              generation: generation + 1,
              past: past.slice(0, -1),
            }));
          },
  };
}
