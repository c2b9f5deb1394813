import { useBridgeHost } from './forge-bridge';
import React, { useState } from 'react';
import ForgeReconciler from '@forge/react';
import { i18n } from '@forge/bridge';
import {
  SHARED_READING_EVENTS,
  sharedAnswerEvent,
  type SharedAnswer,
} from '../../src/contract/shared-reading';
import { HUB_EVENTS } from '../../src/core/filter/hub-messages';

/** A node of the tree that a UI Kit view sends to Jira. */
export interface UiNode {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly UiNode[];
}

export interface JiraRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface JiraAnswer {
  readonly status: number;
  readonly body: unknown;
}

export interface FakeSite {
  /** The module's own part of the context. */
  readonly extension?: Readonly<Record<string, unknown>>;
  readonly locale?: string;
  readonly theme?: Readonly<Record<string, unknown>>;
  /** Translation files by locale; without one, the app's default language is what it ships. */
  readonly translations?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What resolvers answer, by name; it may be a Promise. */
  readonly resolvers?: Readonly<Record<string, (payload: unknown) => unknown>>;
  readonly jira?: (request: JiraRequest) => JiraAnswer | Promise<JiraAnswer>;
  /** False, or a throw, refuses what the form submits. */
  readonly submit?: (payload: unknown) => unknown;
  /** What the dashboard's filters add to the gadget's source. */
  readonly overlay?: string;
  /** What the dashboard's background script answers to a gadget that asks it to read; it declines unless given. */
  readonly shared?: SharedAnswer;
}

/** A view that runs against a fake site: what it shows, what it sent, and hands to use it with. */
export interface RenderedUi {
  readonly tree: () => UiNode;
  /** All nodes of a type, in reading order. */
  readonly all: (type: string) => readonly UiNode[];
  /** All texts, those in props that people read among them. */
  readonly texts: () => readonly string[];
  readonly invocations: () => readonly { readonly name: string; readonly payload: unknown }[];
  readonly requests: () => readonly JiraRequest[];
  readonly submitted: () => readonly unknown[];
  readonly wasClosed: () => boolean;
  /** Addresses that the view went to; that of a module is `/module/<key>/<space>`. */
  readonly navigations: () => readonly string[];
  /** Events that the view sent to other modules. */
  readonly emitted: () => readonly { readonly event: string; readonly payload: unknown }[];
  readonly emit: (event: string, payload: unknown) => void;
  /** Waits until the claim holds; what it throws at last is the failure. */
  readonly until: (claim: () => void) => Promise<void>;
}

const PATIENCE_MS = 5000;

let spoken: Pick<FakeSite, 'locale' | 'translations'> = {};

/** From now on the viewers of this test file read this language, wherever a site does not say which one. */
export function speak(language: Required<Pick<FakeSite, 'locale' | 'translations'>>): void {
  spoken = language;
}

export async function renderUi(element: React.ReactElement, given: FakeSite = {}): Promise<RenderedUi> {
  const site: FakeSite = { ...spoken, ...given };
  const invocations: { name: string; payload: unknown }[] = [];
  const requests: JiraRequest[] = [];
  const submitted: unknown[] = [];
  const emitted: { event: string; payload: unknown }[] = [];
  const navigations: string[] = [];
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  let root: UiNode | null = null;
  let wasClosed = false;

  const commands: Readonly<Record<string, (data: never) => unknown>> = {
    getContext: () => ({
      accountId: 'viewer',
      cloudId: 'cloud',
      environmentId: 'environment',
      environmentType: 'DEVELOPMENT',
      localId: 'local',
      locale: site.locale ?? 'en-US',
      moduleKey: 'chart',
      siteUrl: 'https://site.invalid',
      timezone: 'UTC',
      theme: site.theme,
      extension: site.extension ?? {},
    }),
    // Other views of the same test file may still be alive: only the first tree is ours.
    reconcile: ({ forgeDoc }: { forgeDoc: UiNode }) => {
      root ??= forgeDoc;
    },
    onError: ({ error }: { error: unknown }) => {
      throw error;
    },
    invoke: ({ functionKey, payload }: { functionKey: string; payload: unknown }) => {
      invocations.push({ name: functionKey, payload });
      const resolver = site.resolvers?.[functionKey];
      if (resolver === undefined) throw new Error(`No resolver "${functionKey}".`);
      return resolver(payload);
    },
    fetchProduct: async (data: {
      restPath: string;
      fetchRequestInit: { method?: string; body: string | null };
    }) => {
      const request = parseRequest(data);
      requests.push(request);
      const answer = (await site.jira?.(request)) ?? { status: 501, body: null };
      return {
        status: answer.status,
        statusText: '',
        headers: { 'content-type': 'application/json' },
        body: answer.body === null ? '' : JSON.stringify(answer.body),
      };
    },
    submit: (payload: unknown) => {
      const answer = site.submit?.(payload);
      if (answer !== false) submitted.push(payload);
      return answer;
    },
    close: () => {
      wasClosed = true;
    },
    getUrl: ({ moduleKey, projectKey }: { moduleKey: string; projectKey: string }) =>
      `https://site.invalid/module/${moduleKey}/${projectKey}`,
    navigate: ({ url }: { url: string }) => {
      navigations.push(url);
    },
    emit: ({ event, payload }: { event: string; payload: unknown }) => {
      emitted.push({ event, payload });
      const answer = backgroundScript(site, event, payload);
      if (answer === null) return;
      for (const callback of listeners.get(answer.event) ?? []) callback(answer.payload);
    },
    on: ({ event, callback }: { event: string; callback: (payload: unknown) => void }) => {
      const callbacks = listeners.get(event) ?? new Set();
      listeners.set(event, callbacks.add(callback));
      return { unsubscribe: () => callbacks.delete(callback) };
    },
  };

  useBridgeHost({
    handle: (command, data) => {
      const answer = commands[command];
      if (answer === undefined) throw new Error(`The fake host does not know the command "${command}".`);
      return answer(data as never);
    },
  });
  serveTranslations(site.translations ?? {});
  ForgeReconciler.render(<Stage>{element}</Stage>);

  const tree = (): UiNode => {
    if (root === null) throw new Error('Nothing was rendered.');
    return root;
  };
  const ui: RenderedUi = {
    tree,
    all: (type) => nodesOf(tree()).filter((node) => node.type === type),
    texts: () => nodesOf(tree()).flatMap(readableTexts),
    invocations: () => invocations,
    requests: () => requests,
    submitted: () => submitted,
    emitted: () => emitted,
    wasClosed: () => wasClosed,
    navigations: () => navigations,
    emit: (event, payload) => {
      for (const callback of listeners.get(event) ?? []) callback(payload);
    },
    until,
  };
  await until(() => {
    tree();
  });
  return ui;
}

/** What the background script of the dashboard says to an event; null for nothing. */
function backgroundScript(
  { overlay, shared = { kind: 'declined', reason: 'alone' } }: FakeSite,
  event: string,
  payload: unknown,
): { readonly event: string; readonly payload: unknown } | null {
  if (event === HUB_EVENTS.request) {
    const told = { ...(payload as object), clause: overlay ?? null, isSettled: true };
    return { event: HUB_EVENTS.overlay, payload: told };
  }
  if (event !== SHARED_READING_EVENTS.ask) return null;
  const { readingId } = payload as { readingId: string };
  const piece = { message: 1, at: 0, of: 1, text: JSON.stringify(shared) };
  return { event: sharedAnswerEvent(readingId), payload: piece };
}

/** What takes the views of a test off the stage: the renderer itself cannot unmount. */
const curtains = new Set<() => void>();

afterEach(() => {
  for (const close of curtains) close();
  curtains.clear();
});

function Stage({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  const [isOpen, setIsOpen] = useState(true);
  curtains.add(() => setIsOpen(false));
  return <>{isOpen ? children : null}</>;
}

/** The text inside a node, in one piece. */
export function textOf(node: UiNode): string {
  if (node.type === 'String') return String(node.props['text']);
  return node.children.map(textOf).join('');
}

/** Waits until the view shows a text. */
export async function expectText(ui: RenderedUi, text: string | RegExp): Promise<void> {
  await ui.until(() => {
    expect(ui.texts().join('\n')).toMatch(text);
  });
}

/** Calls a handler of a node, as Jira does when the user acts. */
export async function act(node: UiNode | undefined, handler: string, argument?: unknown): Promise<void> {
  const handle = node?.props[handler];
  if (typeof handle !== 'function') throw new Error(`There is no ${handler} to call.`);
  await (handle as (argument: unknown) => unknown)(argument);
  await new Promise((resolve) => setTimeout(resolve, 0));
}

/** What was handed to a resolver, call by call. */
export function payloadsOf(ui: RenderedUi, resolver: string): readonly unknown[] {
  return ui.invocations().flatMap(({ name, payload }) => (name === resolver ? [payload] : []));
}

/** The first node of a type that holds a text, or has it as its label. */
export function withText(ui: RenderedUi, type: string, text: string): UiNode | undefined {
  return ui.all(type).find((node) => textOf(node) === text || node.props['label'] === text);
}

/** The first field whose id ends so: the renderer puts a prefix before ids. */
export function fieldOf(ui: RenderedUi, type: string, id: string): UiNode | undefined {
  return ui
    .all(type)
    .find(({ props }) =>
      [props['name'], props['id']].some((own) => own === id || String(own).endsWith(`-${id}`)),
    );
}

function serveTranslations(translations: NonNullable<FakeSite['translations']>): void {
  i18n.resetTranslationsCache();
  const files: Readonly<Record<string, unknown>> = {
    'i18n-info': { config: { locales: Object.keys(translations), fallback: { default: 'en-US' } } },
    ...translations,
  };
  globalThis.fetch = (address) => {
    const name = /__LOCALES__\/(.+)\.json$/.exec(
      address instanceof Request ? address.url : String(address),
    )?.[1];
    const file = name === undefined ? undefined : files[name];
    return Promise.resolve(file === undefined ? new Response(null, { status: 404 }) : Response.json(file));
  };
}

function parseRequest(data: {
  restPath: string;
  fetchRequestInit: { method?: string; body: string | null };
}): JiraRequest {
  const url = new URL(data.restPath, 'https://site.invalid');
  const { method, body } = data.fetchRequestInit;
  return {
    method: method ?? 'GET',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    body: body === null || body === '' ? null : (JSON.parse(body) as unknown),
  };
}

async function until(claim: () => void): Promise<void> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      claim();
      return;
    } catch (error) {
      if (Date.now() > giveUpAt) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function nodesOf(node: UiNode): readonly UiNode[] {
  return [node, ...node.children.flatMap(nodesOf)];
}

/** Props that people read or hear. */
const READ_PROPS = ['label', 'title', 'header', 'description', 'placeholder', 'ariaLabel', 'caption'];

function readableTexts({ type, props }: UiNode): readonly string[] {
  if (type === 'String') return [String(props['text'])];
  const own = READ_PROPS.map((name) => props[name]).filter((value) => typeof value === 'string');
  return [...own, ...optionTexts(props['options']), ...pointTexts(props['data'])];
}

function optionTexts(options: unknown): readonly string[] {
  if (!Array.isArray(options)) return [];
  return options.flatMap((option: { label?: unknown; options?: unknown }) => [
    ...(typeof option.label === 'string' ? [option.label] : []),
    ...optionTexts(option.options),
  ]);
}

function pointTexts(data: unknown): readonly string[] {
  if (!Array.isArray(data)) return [];
  return data.flatMap((point: Record<string, unknown>) =>
    Object.values(point).filter((value) => typeof value === 'string'),
  );
}
