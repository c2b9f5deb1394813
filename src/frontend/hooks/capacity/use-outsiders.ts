import { useEffect, useState } from 'react';
import { findOutsiders } from '../../../core/capacity/edit/find-outsiders';
import { patientSend } from '../../capacity/capacity-send';

/**
 * Who of them cannot be planned in the space; of each Jira is asked once. Nobody while that is not known: a failure here is none
 * of the form, as saving asks again and says what went wrong.
 */
export function useOutsiders(projectId: string, accountIds: readonly string[]): ReadonlySet<string> {
  const [known, setKnown] = useState<ReadonlyMap<string, boolean>>(new Map());
  const unknown = accountIds.filter((id) => !known.has(id)).join(' ');
  useEffect(() => {
    if (unknown === '') return;
    let isLeft = false;
    const asked = unknown.split(' ');
    void findOutsiders(patientSend(), { projectId, accountIds: asked }).then((found) => {
      if (isLeft || !found.ok) return;
      const outside = new Set(found.value);
      setKnown(
        (before) => new Map([...before, ...asked.map((id): [string, boolean] => [id, outside.has(id)])]),
      );
    });
    return () => {
      isLeft = true;
    };
  }, [projectId, unknown]);
  return new Set(accountIds.filter((id) => known.get(id) === true));
}
