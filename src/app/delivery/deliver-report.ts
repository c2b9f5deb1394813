import type { AppError } from '../../core/error';
import { callJira, type JiraCall } from '../../core/jira/call';
import { hasAttachmentWith, hasCommentWith } from '../../core/jira/delivery-traces';
import { readMyself } from '../../core/jira/myself';
import type { SendRequest } from '../../core/jira/rest';
import {
  addComment,
  attachFile,
  sendNotification,
  type CommentVisibility,
} from '../../core/jira/write-deliveries';
import { createRetryingSend } from '../../core/plan/retrying-send';
import type {
  Delivery,
  DeliveryOutcome,
  DeliveryVisibility,
  DeliveryWay,
} from '../../core/report/delivery/delivery';
import { letterAsCsv, letterAsDocument, letterAsText } from '../../core/report/delivery/encode-letter';
import { writeLetter, type Letter } from '../../core/report/delivery/letter';
import type { LetterTexts } from '../../core/report/delivery/letter-texts';
import type { ReportRecord } from '../../core/report/report-records';
import type { Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { readReportTotals } from './read-report-totals';

export interface DeliverInput {
  readonly report: Pick<ReportRecord, 'name' | 'definition'>;
  readonly delivery: Delivery;
  readonly runId: string;
  /** Whether an earlier try of the run broke off, and may have got as far as writing. */
  readonly isResumed: boolean;
  /** Epoch ms: reading ends then. */
  readonly deadline: number;
  /** Reading takes its time: whether it is still to be sent. */
  readonly isWanted: () => Promise<boolean>;
}

/**
 * Reads a report as the owner of a delivery and writes it to its work item, once however often a run is tried. Null where it was
 * no longer wanted.
 */
export async function deliverReport(
  ports: Pick<Ports, 'jiraAsOwner' | 'clock' | 'random' | 'letterTexts' | 'store' | 'platform'>,
  { report, delivery, runId, isResumed, deadline, isWanted }: DeliverInput,
): Promise<DeliveryOutcome | null> {
  const { clock, random } = ports;
  const write = ports.jiraAsOwner(delivery.ownerId);
  const read = createRetryingSend({
    send: write,
    ...{ now: clock.now, wait: clock.wait, random: random.next, deadline, ended: null },
  });
  const way = WAYS[delivery.way.kind];
  if (way.trace === null) {
    if (isResumed) return { kind: 'uncertain' };
  } else {
    const isThere = await callJira(read, way.trace(delivery.issueKey, runId));
    if (!isThere.ok) return failed(isThere.error);
    if (isThere.value) return { kind: 'found' };
  }

  const owner = await callJira(read, readMyself());
  if (!owner.ok) return failed(owner.error);
  const totals = await readReportTotals(ports, { send: write, definition: report.definition, deadline });
  if (!totals.ok) return failed(totals.error);
  const texts = await ports.letterTexts(delivery.language);
  const letter = writeLetter({
    ...totals.value,
    ...{ title: report.name, runId, texts, ownerName: owner.value.displayName },
    namesItems: delivery.namesItems,
  });
  if (!(await isWanted())) return null;
  const sent = await send(write, { letter, texts, delivery, runId });
  if (sent.ok) {
    const { read: items, expected, isPart } = totals.value;
    return { kind: 'delivered', read: items, expected, isPart };
  }
  // Nothing tells whether a mail went out that got no answer.
  const isUnanswered = sent.error.code === 'jira-unavailable';
  return way.trace === null && isUnanswered ? { kind: 'uncertain' } : failed(sent.error);
}

function failed({ code, params }: AppError): DeliveryOutcome {
  return { kind: 'failed', code, params };
}

interface Way {
  /** How to find out whether a run has arrived; null where nothing is left to look at. */
  readonly trace: ((issueKey: string, mark: string) => JiraCall<boolean>) | null;
}

const WAYS: Readonly<Record<DeliveryWay['kind'], Way>> = {
  comment: { trace: hasCommentWith },
  attachment: { trace: hasAttachmentWith },
  notification: { trace: null },
};

interface Sending {
  readonly letter: Letter;
  readonly texts: LetterTexts;
  readonly delivery: Pick<Delivery, 'issueKey' | 'way'>;
  readonly runId: string;
}

async function send(
  write: SendRequest,
  { letter, texts, delivery: { issueKey, way }, runId }: Sending,
): Promise<Result<null, AppError>> {
  switch (way.kind) {
    case 'comment': {
      const body = letterAsDocument(letter, texts);
      return callJira(write, addComment(issueKey, { body, visibility: visibilityOf(way.visibility) }));
    }
    case 'attachment': {
      const filename = `${letter.title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}-${runId}.csv`;
      return callJira(
        write,
        attachFile(issueKey, { filename, mimeType: 'text/csv', text: letterAsCsv(letter) }),
      );
    }
    case 'notification':
      return callJira(
        write,
        sendNotification(issueKey, { subject: letter.title, text: letterAsText(letter, texts), to: way }),
      );
  }
}

function visibilityOf(visibility: DeliveryVisibility): CommentVisibility | null {
  if (visibility.kind === 'everyone') return null;
  return visibility.kind === 'group'
    ? { type: 'group', identifier: visibility.groupId }
    : { type: 'role', value: visibility.name };
}
