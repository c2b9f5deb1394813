import type { Field } from '../../../core/field/field';
import type { ReportInput } from '../../../core/report/report';
import { referenceKey } from '../../../core/report/transfer/references';
import { success } from '../../../core/result';
import { createBrowserSend } from '../../browser-send';
import { namedReferences, type NameOfReference } from '../../report/reference-names';
import { lookUpReferences } from '../../report/transfer/look-up-references';
import { useAnswer } from '../use-answer';

const send = createBrowserSend();

/** What the ids in these reports are called on this site, as far as the viewer sees it. */
export function useReferenceNames(
  reports: readonly ReportInput[],
  fields: readonly Field[],
): NameOfReference {
  const references = namedReferences(reports, fields);
  const { result } = useAnswer(
    references.length === 0 ? null : references.map(referenceKey).toSorted().join(' '),
    async () => success(await lookUpReferences(send, references, {})),
  );
  const known = result?.ok === true ? result.value : null;
  return ({ kind, id }) => known?.[kind].find((target) => target.id === id)?.name ?? id;
}
