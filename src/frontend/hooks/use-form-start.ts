import { useState } from 'react';
import type { ChartConfig } from '../../core/chart/config';
import type { Field } from '../../core/field/field';
import { draftFromConfig, type Draft } from '../form/draft';

interface Start {
  /** Grows when the form begins anew: fields keep what is typed by themselves until then. */
  readonly generation: number;
  readonly draft: Draft;
  /** The template that filled the form, and what was in it before; null until one does. */
  readonly filled: { readonly name: string; readonly before: Draft } | null;
}

export interface FormStart extends Start {
  /** Fills the form from a template; `now` is what is in it. */
  readonly fill: (template: { readonly name: string; readonly config: ChartConfig }, now: Draft) => void;
  /** Back to what was in the form before the template. */
  readonly undo: () => void;
}

/** What a chart's form begins with: what was saved, until a template fills it. */
export function useFormStart(initial: Draft, fields: readonly Field[]): FormStart {
  const [start, setStart] = useState<Start>({ generation: 1, draft: initial, filled: null });
  const { generation, filled } = start;
  return {
    ...start,
    fill: ({ name, config }, now) => {
      setStart({
        generation: generation + 1,
        draft: draftFromConfig(config, fields),
        filled: { name, before: now },
      });
    },
    undo: () => {
      if (filled !== null) setStart({ generation: generation + 1, draft: filled.before, filled: null });
    },
  };
}
