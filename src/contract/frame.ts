import * as v from 'valibot';
import { PICTURE_IDS } from '../core/chart/picture-ids';

/**
 * What a gadget and the Frame in it (static/charts) tell each other over the bridge's events. Either may be there first: the
 * gadget sends its chart when it has one and whenever a Frame says that it is ready.
 */
export const FRAME_READY_EVENT = 'inhouse.chart-frame.ready';
export const FRAME_CHART_EVENT = 'inhouse.chart-frame.chart';

const list = <S extends v.GenericSchema>(
  item: S,
): v.SchemaWithPipe<
  readonly [v.ArraySchema<S, undefined>, v.ReadonlyAction<v.InferOutput<v.ArraySchema<S, undefined>>>]
> => v.pipe(v.array(item), v.readonly());

const named = v.object({ name: v.string(), color: v.string() });

/** A value that is drawn, in words, and where it leads to. */
const mark = v.object({
  /** In the unit of the axis: hours for durations. */
  value: v.number(),
  /** Value and share, for reading. */
  text: v.string(),
  /** What stands on the mark; empty where the author wants no labels. */
  label: v.string(),
  /** Null where JQL cannot say which work items it holds. */
  href: v.nullable(v.string()),
});

const line = v.object({
  kind: v.picklist(['goal', 'average', 'trend', 'rolling-average', 'percentile']),
  name: v.string(),
  text: v.string(),
  color: v.string(),
  /** The series that it is about, which has the same colour; null for one over all. */
  series: v.nullable(v.number()),
  /** One value over the whole axis, or one a category. */
  values: v.union([v.number(), list(v.nullable(v.number()))]),
});

const chart = v.object({
  picture: v.nullable(v.picklist(PICTURE_IDS)),
  title: v.string(),
  /** What the chart says, for those who do not see it. */
  description: v.string(),
  valueName: v.string(),
  categories: list(
    v.object({ ...named.entries, /** Along an axis: as short as can be. */ axisName: v.string() }),
  ),
  /** Empty: one value a category. */
  series: list(named),
  /** `marks[category][series]`. */
  marks: list(list(v.nullable(mark))),
  /** The number of a gauge. */
  total: v.nullable(mark),
  /** Single items over time, in place of the marks. */
  points: v.nullable(
    list(
      v.object({
        name: v.string(),
        /** Epoch ms. */
        x: v.number(),
        y: v.number(),
        text: v.string(),
        series: v.nullable(v.number()),
        href: v.nullable(v.string()),
      }),
    ),
  ),
  lines: list(line),
});

const theme = v.object({
  mode: v.picklist(['light', 'dark']),
  text: v.string(),
  subtleText: v.string(),
  grid: v.string(),
  surface: v.string(),
  overlay: v.string(),
  accent: v.string(),
});

const texts = v.object({
  marks: v.string(),
  opensItems: v.string(),
  cumulativeShare: v.string(),
  exports: v.string(),
  downloadPng: v.string(),
  downloadSvg: v.string(),
  copyPng: v.string(),
  copyCsv: v.string(),
  copyMarkdown: v.string(),
  copyHtml: v.string(),
  copied: v.string(),
  failed: v.string(),
});

const exported = v.object({
  /** Without an ending. */
  fileName: v.string(),
  /** The head first. */
  table: list(list(v.nullable(v.union([v.string(), v.number()])))),
});

const chartMessage = v.object({
  channel: v.string(),
  locale: v.string(),
  timeZone: v.string(),
  chart,
  theme,
  texts,
  /** Null: the buttons are not shown. */
  exported: v.nullable(exported),
});

const readyMessage = v.object({ channel: v.string() });

export type FrameMark = v.InferOutput<typeof mark>;
export type FrameLine = v.InferOutput<typeof line>;
export type FrameChart = v.InferOutput<typeof chart>;
export type FrameTheme = v.InferOutput<typeof theme>;
export type FrameTexts = v.InferOutput<typeof texts>;
export type FrameExport = v.InferOutput<typeof exported>;
export type FrameMessage = v.InferOutput<typeof chartMessage>;

/** Null for what is no such message, or another gadget's: every module of the app on the page hears every event. */
export function parseFrameMessage(value: unknown, channel: string): FrameMessage | null {
  const parsed = v.safeParse(chartMessage, value);
  return parsed.success && parsed.output.channel === channel ? parsed.output : null;
}

export function isFrameReady(value: unknown, channel: string): boolean {
  const parsed = v.safeParse(readyMessage, value);
  return parsed.success && parsed.output.channel === channel;
}

/** Tells the gadgets of a page apart: a gadget and the Frame in it have the same context. */
export function frameChannel(context: {
  readonly localId: string;
  readonly extension: Readonly<Record<string, unknown>>;
}): string {
  const gadget: unknown = context.extension['gadget'];
  const id: unknown = typeof gadget === 'object' && gadget !== null && 'id' in gadget ? gadget.id : null;
  return typeof id === 'string' || typeof id === 'number' ? `gadget/${String(id)}` : context.localId;
}
