import { GADGET_CONFIGURATION_PROPERTY } from '../../local/protocol';

export interface MadeGadget {
  /** A chart unless another kind of gadget is named. */
  readonly moduleKey?: string;
  readonly title: string;
  readonly configuration: object;
}

/** Puts gadgets onto a new dashboard, over REST; gives the address of its page. */
export async function makeDashboard(siteUrl: string, gadgets: readonly MadeGadget[]): Promise<string> {
  const send = async (
    method: string,
    path: string,
    body: object,
  ): Promise<{ readonly id: string | number }> => {
    const response = await fetch(new URL(path, siteUrl), {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    const text = await response.text();
    return (text === '' ? { id: '' } : JSON.parse(text)) as { readonly id: string | number };
  };
  const { id } = await send('POST', '/rest/api/3/dashboard', {
    name: 'Charts of the test',
    description: '',
    sharePermissions: [{ type: 'authenticated' }],
    editPermissions: [],
  });
  const dashboard = `/rest/api/3/dashboard/${id}`;
  for (const [at, { moduleKey = 'chart', title, configuration }] of gadgets.entries()) {
    const gadget = await send('POST', `${dashboard}/gadget`, {
      moduleKey,
      title,
      color: 'blue',
      position: { row: Math.floor(at / 2), column: at % 2 },
    });
    await send(
      'PUT',
      `${dashboard}/items/${gadget.id}/properties/${GADGET_CONFIGURATION_PROPERTY}`,
      configuration,
    );
  }
  return new URL(`/jira/dashboards/${id}`, siteUrl).href;
}
