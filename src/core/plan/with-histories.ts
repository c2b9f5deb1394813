import * as v from 'valibot';
import type { AppError } from '../error';
import type { FieldChange } from '../field/field';
import { failure, success } from '../result';
import { readHistories } from './read-histories';
import type { ScanStep } from './scan-reader';

/**
 * The step with the histories of its issues: whenever an answer holds issues with fields, what happened to `fieldIds` is
 * asked for before the answer counts. An issue and its history are there together or not at all, and nothing of either is
 * kept longer than the step.
 */
export function withHistories(step: ScanStep, fieldIds: readonly string[]): ScanStep {
  if (fieldIds.length === 0) return step;
  return {
    perform: async (send) => {
      const histories = new Map<string, readonly FieldChange[]>();
      const faults: AppError[] = [];
      const answer = await step.perform(async (request) => {
        const response = await send(request);
        const read = await readHistories(send, { issueIds: idsIn(response.body), fieldIds });
        if (read.ok) for (const [id, changes] of read.value) histories.set(id, changes);
        else faults.push(read.error);
        return response;
      });
      const [fault] = faults;
      if (fault !== undefined) return failure(fault);
      if (!answer.ok) return answer;
      return success(() => {
        const issues = answer.value();
        if (!issues.ok) return issues;
        return success(issues.value.map((issue) => ({ ...issue, changes: histories.get(issue.id) ?? [] })));
      });
    },
  };
}

/** Pages of ids alone have issues without fields: their histories come with the fields. */
const page = v.object({ issues: v.array(v.object({ id: v.string(), fields: v.optional(v.unknown()) })) });

function idsIn(body: unknown): readonly string[] {
  const parsed = v.safeParse(page, body);
  if (!parsed.success) return [];
  return parsed.output.issues.filter(({ fields }) => fields !== undefined).map(({ id }) => id);
}
