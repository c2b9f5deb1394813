import type { Change, SaveOutcome } from '../../contract/change';
import { appError, type AppError } from '../../core/error';
import type { StoredContents } from '../../core/privacy/stored-types';
import { failure, type Result } from '../../core/result';
import { isSameName } from '../../core/template/template';
import type { Ports } from '../../ports/ports';
import { saveRevised } from '../record/save-revised';
import { checkTemplateRoom } from './check-template-room';
import type { TemplateName } from './template-shelf';

export interface Keeping<Name extends TemplateName> {
  readonly name: Name;
  /** Begins the ids of all templates of its place. */
  readonly prefix: string;
  /** As the store has it. */
  readonly id: string;
  readonly max: number;
  readonly change: Change<StoredContents[Name]>;
}

/**
 * Writes a template where there is room for it, under a name that no other one of its place has. Two that get it in the same
 * second may both have it: that is only confusing, and a rename mends it. One that was seen and is gone is not made anew.
 */
export async function keepTemplate<Name extends TemplateName>(
  { store }: Pick<Ports, 'store'>,
  { name, prefix, id, max, change }: Keeping<Name>,
): Promise<Result<SaveOutcome<StoredContents[Name]>, AppError>> {
  const others = (await store.list(name, prefix)).filter((entry) => entry.id !== id);
  const room = checkTemplateRoom(others, max);
  if (!room.ok) return room;
  const wanted: { readonly name: string } = change.record;
  const isTaken = others.some(({ record }) => record.ok && isSameName(record.value.name, wanted.name));
  if (isTaken) return failure(appError('template-name-taken', { name: wanted.name }, { path: 'name' }));
  const outcome = await saveRevised({ store }, { name, id, change });
  const isGone = outcome.ok && outcome.value.kind === 'conflict' && outcome.value.present === null;
  return isGone ? failure(appError('template-gone')) : outcome;
}

/** Calls one that is there by another name. */
export async function keepRenamed<Name extends TemplateName>(
  { store }: Pick<Ports, 'store'>,
  { change, ...place }: Omit<Keeping<Name>, 'change'> & { readonly change: Change<string> },
): Promise<Result<SaveOutcome<StoredContents[Name]>, AppError>> {
  const found = await store.readRevised(place.name, [place.id]);
  if (!found.ok) return found;
  const present = found.value.get(place.id);
  if (present === undefined) return failure(appError('template-gone'));
  const record = { ...present.record, name: change.record };
  return keepTemplate({ store }, { ...place, change: { record, seen: change.seen } });
}
