import type { MessageKey } from '../texts/messages';

/** What is missing or wrong in a form, by its path in the configuration; each text says what to do. */
export type Faults = Readonly<Partial<Record<string, MessageKey>>>;

/** The configuration that a form describes, or what is still to be done. */
export type FormOutcome<Config, Path extends string = string> =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: Readonly<Partial<Record<Path, MessageKey>>> };

export type SetFault = (path: string, key: MessageKey) => void;

/** For a part of the form that the chosen type of chart does not use: it may stay unfinished. */
export const ignoreFault: SetFault = () => undefined;
